package dk.styringsportal.web.rounds;

import dk.styringsportal.application.MovingDeadlines;
import dk.styringsportal.application.MovingDeadlines.Told;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.web.kl.KlAccess;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Another deadline for a round that is open or closed, and who is told of it. */
@Named
@RequestScoped
public class RoundDeadlinePage {

    @Inject
    private RoundAtHand here;

    @Inject
    private KlAccess access;

    @Inject
    private MovingDeadlines deadlines;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private RoundWords words;

    public void move() {
        if (!here.refuses()) {
            here.attempt(() -> address(
                    "frist", deadlines.move(access.user(), here.round().id(), deadline(), getReason().strip(), isTell())));
        }
    }

    public void reopen() {
        if (!here.refuses()) {
            here.attempt(() -> address(
                    "genaabnet", deadlines.reopen(access.user(), here.round().id(), deadline(), getReason().strip(), isTell())));
        }
    }

    private Optional<Instant> deadline() {
        return Moments.read(access.parameter("ny-frist").orElse(""));
    }

    private String address(String note, Told told) {
        return here.address(note)
                + (isTell() ? "&fortalt=" + (told.invited() ? 1 : 0) + "&kommunemails=" + told.municipalityMails() : "");
    }

    /** Whether those who are still to answer are told: so at first, then as the box was sent. */
    public boolean isTell() {
        return !isSent() || access.parameter("fortael").isPresent();
    }

    private boolean isSent() {
        return access.parameter("flytning").isPresent();
    }

    /** What is in the field: what was typed, at first the deadline that is. */
    public String getNewDeadline() {
        return isSent()
                ? access.parameter("ny-frist").orElse("")
                : Moments.write(here.round().period().closesAt());
    }

    public String getReason() {
        return access.parameter("grund").orElse("");
    }

    /** Whether the round asks persons. */
    public boolean isAsksPersons() {
        return here.campaigns().stream().anyMatch(campaign -> !questionnaires.of(campaign).groups().isEmpty());
    }

    /** Whether the round asks municipalities about themselves. */
    public boolean isAsksMunicipalities() {
        return here.campaigns().stream().anyMatch(campaign -> questionnaires.of(campaign).groups().isEmpty());
    }

    /** Who was told of the deadline that was just moved, one sentence each; none where nobody was to be told. */
    public List<String> getTold() {
        List<String> told = new ArrayList<>();
        if (access.parameter("fortalt").isEmpty()) {
            return told;
        }
        if (here.round().period().closesAt().isEmpty()) {
            return List.of(words.say("plan.told.noDeadline"));
        }
        if (access.parameter("fortalt").get().equals("1")) {
            told.add(words.say("plan.told.invited"));
        }
        if (isAsksMunicipalities()) {
            told.add(words.say("plan.told.municipalities", mails()));
        }
        return told;
    }

    private int mails() {
        return access.parameter("kommunemails").filter(text -> text.matches("[0-9]{1,5}")).map(Integer::valueOf).orElse(0);
    }
}
