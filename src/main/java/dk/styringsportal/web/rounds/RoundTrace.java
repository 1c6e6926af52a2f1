package dk.styringsportal.web.rounds;

import dk.styringsportal.campaign.RoundEvent;
import dk.styringsportal.campaign.RoundEvent.Kind;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** What has happened to the round, and what the last press of a button did. */
@Named
@RequestScoped
public class RoundTrace {

    private static final Set<String> NOTES = Set.of("oprettet", "gemt", "proeves", "aabnet", "frist", "lukket", "genaabnet");
    private static final Set<Kind> WITH_DEADLINE = Set.of(Kind.OPENED, Kind.DEADLINE_MOVED, Kind.REOPENED);

    /** Something that happened. */
    public record EventView(String what, String when, String by, String reason) {}

    @Inject
    private RoundAtHand here;

    @Inject
    private KlAccess access;

    @Inject
    private PageWords words;

    @Inject
    private RoundWords roundWords;

    public List<EventView> getEvents() {
        return here.events().stream()
                .map(event -> new EventView(what(event), words.moment(event.at()), event.by(), event.reason()))
                .toList();
    }

    private String what(RoundEvent event) {
        String happened = roundWords.say("plan.event." + event.kind());
        return event.deadline()
                .filter(deadline -> WITH_DEADLINE.contains(event.kind()))
                .map(deadline -> happened + " " + roundWords.say("plan.event.deadline", words.moment(deadline)))
                .orElse(happened);
    }

    /** What the last press of a button did; empty otherwise. */
    public String getNote() {
        return access.parameter("besked").filter(NOTES::contains).map(code -> roundWords.say("plan.note." + code)).orElse("");
    }
}
