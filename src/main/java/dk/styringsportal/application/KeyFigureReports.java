package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Dates;
import dk.styringsportal.report.ReportWriter;
import dk.styringsportal.report.keyfigures.FigureLine;
import dk.styringsportal.report.keyfigures.FigureLineWriter;
import dk.styringsportal.report.keyfigures.FigureLines;
import dk.styringsportal.report.keyfigures.KeyFigureMaterial;
import dk.styringsportal.report.keyfigures.KeyFiguresReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Making reports on key figures, in Danish. Data are read in a transaction of their own; drawing holds none. */
@ApplicationScoped
public class KeyFigureReports {

    private static final Locale DANISH = Locale.forLanguageTag("da-DK");

    @Inject
    private KeyFigures keyFigures;

    @Inject
    private ReportWriter writer;

    @Inject
    private FigureLineWriter lines;

    @Inject
    private Clock clock;

    /**
     * The nation's, number by number.
     *
     * @throws dk.styringsportal.access.AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign, or no report on its key figures
     */
    public List<FigureLine> ofAll(User user, CampaignId campaign) {
        return FigureLines.of(keyFigures.report(user, campaign).figures());
    }

    /**
     * A municipality's, number by number, beside those of all.
     *
     * @throws NotFoundException if there are none that the user may see
     */
    public List<FigureLine> of(User user, CampaignId campaign, OrganisationCode organisation) {
        return FigureLines.of(keyFigures.report(user, campaign, organisation).figures());
    }

    /**
     * The nation's report.
     *
     * @throws dk.styringsportal.access.AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign, or no report on its key figures
     * @throws IOException if the stream takes no more
     */
    public void writeOfAll(User user, CampaignId campaign, OutputStream out) throws IOException {
        write(keyFigures.report(user, campaign), out);
    }

    /**
     * A municipality's report.
     *
     * @throws NotFoundException if there is none that the user may see
     * @throws IOException if the stream takes no more
     */
    public void write(User user, CampaignId campaign, OrganisationCode organisation, OutputStream out) throws IOException {
        write(keyFigures.report(user, campaign, organisation), out);
    }

    /** The same with the figures of that edition, which has some. */
    void write(User user, Edition edition, OrganisationCode organisation, OutputStream out) throws IOException {
        write(keyFigures.report(user, edition, organisation), out);
    }

    /**
     * The report of an edition as the public has it: made when the edition was published, so that it is always the same.
     *
     * @param commentary what KL says to it
     * @throws IOException if the stream takes no more
     */
    void write(Edition edition, KeyFigureMaterial material, List<Block> commentary, OutputStream out) throws IOException {
        write(material.commented(commentary), edition.publishAt().orElse(edition.madeAt()), out);
    }

    private void write(KeyFigureMaterial material, OutputStream out) throws IOException {
        write(material, Dates.today(clock), out);
    }

    private void write(KeyFigureMaterial material, Instant madeAt, OutputStream out) throws IOException {
        writer.write(KeyFiguresReport.of(material, lines.write(FigureLines.of(material.figures())), madeAt, DANISH), out);
    }
}
