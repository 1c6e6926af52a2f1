package dk.styringsportal.web.answering;

import dk.styringsportal.application.Answering;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.response.IncompleteResponseException;
import dk.styringsportal.response.Response;
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
    private Answering answering;

    @Inject
    private Language language;

    /** Submits and shows the receipt; doing it twice is doing it once. What stands in the way the page says
     * itself. */
    public void submit() throws IOException {
        Response response = own.response().orElse(null);
        if (response == null) {
            return;
        }
        try {
            answering.submit(own.user(), response.id());
        } catch (IncompleteResponseException | CampaignClosedException refused) {
            return;
        }
        ExternalContext exchange = FacesContext.getCurrentInstance().getExternalContext();
        exchange.redirect(exchange.getRequestContextPath() + "/kvittering?runde=" + own.getCampaign().id());
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
