package dk.styringsportal.web.answering;

import dk.styringsportal.application.SigningOff;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.response.IncompleteResponseException;
import dk.styringsportal.response.MissingDeclarationException;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.Submission;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** The last step: what is missing, what seems not to agree, and the button that submits. */
@Named
@RequestScoped
public class SubmitPage {

    private static final String DECLARED = "erklaering";
    private static final String SHARES = "deling";
    private static final String SENT = "indsend";

    /**
     * A question that lacks an answer.
     *
     * @param anchor the first field without one
     * @param fields how many fields lack one
     */
    public record Missing(int number, String text, String anchor, long fields, boolean hasRows) {}

    /** A theme's questions that lack an answer. */
    public record MissingInTheme(Theme theme, List<Missing> questions) {}

    @Inject
    private OwnResponse own;

    @Inject
    private SigningOff signingOff;

    @Inject
    private Address address;

    @Inject
    private Language language;

    private boolean undeclared;

    /** Submits and shows the receipt; doing it twice is doing it once. What stands in the way the page says
     * itself. */
    public void submit() throws IOException {
        Response response = own.response().orElse(null);
        if (response == null) {
            return;
        }
        try {
            signingOff.submit(own.user(), response.id(), address.text(DECLARED).isPresent(), isSharing());
        } catch (MissingDeclarationException missing) {
            undeclared = true;
            return;
        } catch (IncompleteResponseException | CampaignClosedException refused) {
            return;
        }
        ExternalContext exchange = FacesContext.getCurrentInstance().getExternalContext();
        exchange.redirect(exchange.getRequestContextPath() + "/kvittering?runde=" + own.getCampaign().id());
    }

    /** What the approver declares. */
    public String getDeclaration() {
        return ReportTexts.in(language.getLocale()).declaration(Submission.CURRENT_DECLARATION);
    }

    /** Whether the button was pressed without the declaration. */
    public boolean isUndeclared() {
        return undeclared;
    }

    /** Whether results are to be shared: as the form was sent, else as it was chosen when the response was last submitted. */
    public boolean isSharing() {
        return address.text(SENT).isPresent() ? address.text(SHARES).isPresent() : own.getApproval().isShared();
    }

    /** The themes in which something is missing, in the questionnaire's order. */
    public List<MissingInTheme> getMissing() {
        return own.getQuestionnaire().themes().stream()
                .map(theme -> new MissingInTheme(theme, missingIn(theme)))
                .filter(missing -> !missing.questions().isEmpty())
                .toList();
    }

    private List<Missing> missingIn(Theme theme) {
        return ThemePage.questions(theme, own, language.getLocale()).stream()
                .filter(question -> own.asked().isMissing(question.item()))
                .map(question -> new Missing(
                        question.number(),
                        question.text(),
                        question.firstMissing().id(),
                        question.fields().stream().filter(field -> field.asked() && !field.answered()).count(),
                        question.fields().size() > 1))
                .toList();
    }
}
