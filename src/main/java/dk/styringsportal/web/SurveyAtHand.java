package dk.styringsportal.web;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.response.Progress;
import dk.styringsportal.response.Response;
import java.time.Instant;
import java.util.Optional;

/** A survey as one municipality meets it: how far it is, and what comes next. */
public record SurveyAtHand(Campaign campaign, Period period, Stage stage, Progress progress) {

    /** Whether answers are taken: not yet, now, or no longer. */
    public enum Period {
        TO_COME,
        OPEN,
        OVER;

        static Period of(Campaign campaign, Instant now) {
            if (campaign.isOverAt(now)) {
                return OVER;
            }
            return campaign.isOpenAt(now) ? OPEN : TO_COME;
        }
    }

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

        static Stage of(Period period, Optional<Response> response) {
            if (response.filter(Response::isSubmitted).isPresent()) {
                return SUBMITTED;
            }
            if (period == Period.OVER) {
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

    static SurveyAtHand of(Campaign campaign, Optional<Response> response, Progress progress, Instant now) {
        Period period = Period.of(campaign, now);
        return new SurveyAtHand(campaign, period, Stage.of(period, response), progress);
    }

    public boolean isOpen() {
        return period == Period.OPEN;
    }

    public boolean isToCome() {
        return period == Period.TO_COME;
    }

    /** When the last answers were taken; nothing while any may come. */
    public Instant closedOn() {
        return period == Period.OVER ? campaign.closedAt().or(campaign::deadline).orElse(null) : null;
    }

    /** The deadline; nothing where there is none. */
    public Instant deadline() {
        return campaign.deadline().orElse(null);
    }
}
