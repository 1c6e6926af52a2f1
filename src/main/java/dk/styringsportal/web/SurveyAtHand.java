package dk.styringsportal.web;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.response.Progress;
import dk.styringsportal.response.Response;
import java.time.Instant;
import java.util.Optional;

/** A survey as one municipality meets it: how far it is, and what comes next. */
public record SurveyAtHand(Campaign campaign, Stage stage, Progress progress) {

    /** How far a municipality is; each stage has its texts under {@code stage.} and its next step. */
    public enum Stage {
        NOT_STARTED("notStarted", "/besvar"),
        STARTED("started", "/besvar"),
        SUBMITTED("submitted", "/resultat"),
        /** Closed before anything was submitted. */
        MISSED("missed", "/besvar");

        private final String key;
        private final String page;

        Stage(String key, String page) {
            this.key = key;
            this.page = page;
        }

        static Stage of(Campaign campaign, Optional<Response> response) {
            if (response.filter(Response::isSubmitted).isPresent()) {
                return SUBMITTED;
            }
            if (!campaign.isOpen()) {
                return MISSED;
            }
            return response.isPresent() ? STARTED : NOT_STARTED;
        }

        public String key() {
            return key;
        }
    }

    /** The page of the next step. */
    public String nextPage() {
        return stage.page + "?runde=" + campaign.id();
    }

    public boolean isStarted() {
        return stage == Stage.STARTED;
    }

    public boolean isSubmitted() {
        return stage == Stage.SUBMITTED;
    }

    /** When it was closed; nothing while it is open. */
    public Instant closedOn() {
        return campaign.closedAt().orElse(null);
    }
}
