package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.report.Receipt;
import dk.styringsportal.report.ReportWriter;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.ResponseNotSubmittedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Making receipts. Data are read in transactions of their own; drawing holds none. */
@ApplicationScoped
public class Receipts {

    private static final Locale DANISH = Locale.forLanguageTag("da-DK");

    @Inject
    private Answering answering;

    @Inject
    private SigningOff signingOff;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private ReportWriter writer;

    /**
     * The receipt of a submitted response, in Danish.
     *
     * @throws NotFoundException if there is no such response, or it is another municipality's
     * @throws ResponseNotSubmittedException if it is a draft
     * @throws IOException if the stream takes no more
     */
    public void write(User user, ResponseId id, OutputStream out) throws IOException {
        Response response = answering.read(user, id);
        if (!response.isSubmitted()) {
            throw new ResponseNotSubmittedException(id);
        }
        Campaign campaign = campaigns.get(user, response.campaign());
        writer.write(
                Receipt.of(campaign, questionnaires.of(campaign), response, signingOff.record(user, id), DANISH), out);
    }
}
