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
            case COMMENTED -> commented(what, event.detail());
            default -> what;
        };
    }

    /** @param about a chapter, or the name of a picture */
    private String commented(String what, String about) {
        if (about.equals(Commentary.WHOLE)) {
            return what;
        }
        return what + " " + (about.matches("[0-9]+") ? words.say("event.chapter", about) : words.say("event.image"));
    }

    private static String reason(EditionEvent event) {
        return switch (event.kind()) {
            case FROZEN, WITHDRAWN -> event.detail();
            default -> "";
        };
    }
}
