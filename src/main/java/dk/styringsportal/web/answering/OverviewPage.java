package dk.styringsportal.web.answering;

import dk.styringsportal.application.Answering;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** The overview of all themes, from which a municipality starts its response. */
@Named
@RequestScoped
public class OverviewPage {

    @Inject
    private OwnResponse own;

    @Inject
    private Answering answering;

    /** Starts the response, or finds that a colleague was faster, and opens the first theme. */
    public void start() throws IOException {
        answering.open(own.user(), own.getCampaign().id());
        ExternalContext exchange = FacesContext.getCurrentInstance().getExternalContext();
        exchange.redirect(exchange.getRequestContextPath() + "/besvar-tema?runde=" + own.getCampaign().id() + "&tema=1");
    }

    /** Paragraphs of the questionnaire's introduction. */
    public List<String> getIntroduction() {
        return own.getQuestionnaire().introduction().lines().filter(line -> !line.isBlank()).toList();
    }

    /** The first theme with an unanswered question; the first theme of all when there is none. */
    public int getNextTheme() {
        return own.getThemes().stream()
                .filter(status -> !status.progress().isComplete())
                .findFirst()
                .orElse(own.getThemes().get(0))
                .number();
    }
}
