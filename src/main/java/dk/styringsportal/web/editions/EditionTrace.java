package dk.styringsportal.web.editions;

import dk.styringsportal.benchmark.edition.Commentary;
import dk.styringsportal.benchmark.edition.EditionEvent;
import dk.styringsportal.web.results.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Writes out who has done what with an edition. */
@RequestScoped
class EditionTrace {

    @Inject
    private EditionWords words;

    @Inject
    private PageWords dates;

    /** @param detail a reason; empty where there is none */
    public record Step(String what, String when, String by, String detail) {}

    List<Step> steps(List<EditionEvent> events) {
        return events.stream()
                .map(event -> new Step(what(event), dates.moment(event.at()), event.by(), reason(event)))
                .toList();
    }

    private String what(EditionEvent event) {
        String what = words.say("event." + event.kind());
        return switch (event.kind()) {
            case HEARING -> what + " " + words.say("event.from", dates.moment(Instant.parse(event.detail())));
            case EMBARGO -> what + " " + words.say("event.at", dates.moment(Instant.parse(event.detail())));
            case COMMENTED -> event.detail().equals(Commentary.WHOLE)
                    ? what
                    : what + " " + words.say("event.chapter", event.detail());
            default -> what;
        };
    }

    private static String reason(EditionEvent event) {
        return switch (event.kind()) {
            case FROZEN, WITHDRAWN -> event.detail();
            default -> "";
        };
    }
}
