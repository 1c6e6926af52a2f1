package dk.styringsportal.web.kl.pilot;

import dk.styringsportal.application.Pilots;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.pilot.PilotOpenException;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks once more before a pilot is closed, and before a closed one is deleted. */
@Named
@RequestScoped
public class PilotEndingPage {

    @Inject
    private PilotAtHand atHand;

    @Inject
    private KlAccess access;

    @Inject
    private Pilots pilots;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private PageStatus status;

    /** Refuses all but KL's administrators. */
    public void check() {
        if (access.isAllowed() && !access.mayRun()) {
            status.forbidden();
        } else {
            atHand.check();
        }
    }

    public void close() {
        if (isRefused()) {
            return;
        }
        pilots.close(access.user(), atHand.id());
        status.goTo("/kl/pilot?id=" + atHand.id() + "&besked=lukket");
    }

    /** Deletes the pilot; one that is open stays. */
    public void delete() {
        if (isRefused()) {
            return;
        }
        QuestionnaireVersionId version = atHand.getPilot().questionnaire();
        try {
            pilots.delete(access.user(), atHand.id());
            boolean listed = questionnaires.find(version).isPresent() || !pilots.of(version).isEmpty();
            status.goTo(listed ? "/kl/piloter?skema=" + version : "/kl/spoergeskemaer");
        } catch (PilotOpenException open) {
            status.goTo("/kl/pilot?id=" + atHand.id());
        }
    }

    private boolean isRefused() {
        if (!atHand.isFound() || !access.mayRun()) {
            status.forbidden();
            return true;
        }
        return false;
    }
}
