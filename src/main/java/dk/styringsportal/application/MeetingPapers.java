package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.GroupKey;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Dates;
import dk.styringsportal.report.DocumentWriter;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.ScoreMaterial;
import dk.styringsportal.report.ScoreTable;
import dk.styringsportal.report.SinglePageWriter;
import dk.styringsportal.report.committee.CommitteeDeck;
import dk.styringsportal.report.committee.CommitteePaper;
import dk.styringsportal.report.meeting.ThemeSheet;
import dk.styringsportal.report.slides.DeckWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;

/**
 * Making what a municipality takes to meetings of its result, in Danish, for whoever may see the score report. Data are read in a
 * transaction of their own; drawing holds none.
 */
@ApplicationScoped
public class MeetingPapers {

    @Inject
    private ScoreReports scores;

    @Inject
    private DocumentWriter documents;

    @Inject
    private DeckWriter decks;

    @Inject
    private SinglePageWriter sheets;

    @Inject
    private ScoreTable table;

    @Inject
    private Clock clock;

    /**
     * The committee's paper as a document to go on writing in.
     *
     * @throws NotFoundException if the municipality has not submitted, or the user may not see its scores
     * @throws IOException if the stream takes no more
     */
    public void committeePaper(
            User user, CampaignId campaign, OrganisationCode organisation, GroupKey group, OutputStream out) throws IOException {
        ScoreMaterial material = scores.of(user, campaign, organisation, group);
        documents.write(CommitteePaper.of(material, Dates.today(clock), ReportTexts.DANISH), out);
    }

    /**
     * The committee's slides.
     *
     * @throws NotFoundException if the municipality has not submitted, or the user may not see its scores
     * @throws IOException if the stream takes no more
     */
    public void committeeSlides(
            User user, CampaignId campaign, OrganisationCode organisation, GroupKey group, OutputStream out) throws IOException {
        ScoreMaterial material = scores.of(user, campaign, organisation, group);
        decks.write(CommitteeDeck.of(material, Dates.today(clock), ReportTexts.DANISH), out);
    }

    /**
     * One theme on one page.
     *
     * @param theme its number, from 1
     * @throws NotFoundException if the municipality has not submitted, the user may not see its scores, or there is no such theme
     * @throws IOException if the stream takes no more
     */
    public void themeSheet(
            User user, CampaignId campaign, OrganisationCode organisation, GroupKey group, int theme, OutputStream out)
            throws IOException {
        ScoreMaterial material = scores.of(user, campaign, organisation, group);
        Theme asked = material.result().questionnaire()
                .theme(theme)
                .orElseThrow(() -> new NotFoundException("Campaign " + campaign + " has no theme " + theme));
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        table.write(material, data);
        sheets.write(ThemeSheet.fullestFirst(material, asked, data.toByteArray(), Dates.today(clock), ReportTexts.DANISH), out);
    }
}
