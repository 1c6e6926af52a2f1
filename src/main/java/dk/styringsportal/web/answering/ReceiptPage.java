package dk.styringsportal.web.answering;

import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.SigningOff;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseNotSubmittedException;
import dk.styringsportal.response.SubmittedContent;
import dk.styringsportal.response.Submission;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The receipt of a submitted response; before that there is none. Here the approver shares results, or takes it back. */
@Named
@RequestScoped
public class ReceiptPage {

    @Inject
    private OwnResponse own;

    @Inject
    private SigningOff signingOff;

    @Inject
    private Address address;

    @Inject
    private Language language;

    public Submission getSubmission() {
        return own.response()
                .flatMap(Response::submission)
                .orElseThrow(() -> new NotFoundException("Nothing is submitted yet"));
    }

    /** What was submitted, by its hashes; nothing where it was not recorded. */
    public SubmittedContent getContent() {
        return getSubmission().content().orElse(null);
    }

    /** What the approver declared; nothing where nobody did. */
    public String getDeclaration() {
        return getSubmission()
                .declaration()
                .map(ReportTexts.in(language.getLocale())::declaration)
                .orElse(null);
    }

    /** KL's reason for accepting it although answers are missing; nothing for a whole response. */
    public String getAcceptedFor() {
        return getSubmission().acceptedFor().orElse(null);
    }

    /** Who chose last whether to share, and when; nothing before the first choice. */
    public String getChosen() {
        return own.getApproval()
                .choice()
                .map(choice -> language.say("sharing.chosen", choice.by(), language.moment(choice.at())))
                .orElse(null);
    }

    /** Whether this user may choose now whether to share. */
    public boolean isMayChoose() {
        return own.isApprover() && own.isOpen();
    }

    /** Shares the results or takes that back, as the pressed button says; closed meanwhile, the page says so itself. */
    public void share() throws IOException {
        Response response = own.response().orElse(null);
        if (response == null) {
            return;
        }
        try {
            signingOff.share(own.user(), response.id(), address.text("valg").isPresent());
        } catch (CampaignClosedException | ResponseNotSubmittedException refused) {
            return;
        }
        ExternalContext exchange = FacesContext.getCurrentInstance().getExternalContext();
        exchange.redirect(exchange.getRequestContextPath() + "/kvittering?runde=" + own.getCampaign().id() + "#deling");
    }
}
