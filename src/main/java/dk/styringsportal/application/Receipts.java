package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.report.Receipt;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.ReportWriter;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.ResponseNotSubmittedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;

/** Making receipts. Data are read in transactions of their own; drawing holds none. */
@ApplicationScoped
public class Receipts {

    @Inject
    private Submissions submissions;

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
        Submissions.Submitted submitted = submissions.get(user, id);
        writer.write(
                Receipt.of(
                        submitted.campaign(), submitted.questionnaire(), submitted.response(), submitted.record(), ReportTexts.DANISH),
                out);
    }
}
