package dk.styringsportal.web.answering;

import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The receipt of a submitted response; before that there is none. */
@Named
@RequestScoped
public class ReceiptPage {

    @Inject
    private OwnResponse own;

    public Submission getSubmission() {
        return own.response()
                .flatMap(Response::submission)
                .orElseThrow(() -> new NotFoundException("Nothing is submitted yet"));
    }
}
