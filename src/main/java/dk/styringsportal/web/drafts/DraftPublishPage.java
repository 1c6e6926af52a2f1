package dk.styringsportal.web.drafts;

import dk.styringsportal.application.Pilots;
import dk.styringsportal.application.Publishing;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.VersionDifference;
import dk.styringsportal.questionnaire.draft.PublicationRefusedException;
import dk.styringsportal.questionnaire.draft.PublicationRequest;
import dk.styringsportal.questionnaire.draft.UnsoundDraftException;
import dk.styringsportal.response.pilot.Pilot;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.results.PageStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is to be known before a draft is published, and the two steps that it takes. */
@Named
@RequestScoped
public class DraftPublishPage {

    private static final Set<String> NOTES = Set.of("asked", "withdrawn");

    @Inject
    private DraftAtHand hand;

    @Inject
    private Publishing publishing;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Pilots pilots;

    @Inject
    private Address address;

    @Inject
    private PageStatus status;

    @Inject
    private DraftWords words;

    private String fault = "";

    public void ask() {
        tried(() -> {
            publishing.ask(hand.user(), hand.getDraft().id(), address.text("set").filter(text -> text.matches("[0-9]{1,15}")).map(Long::parseLong).orElse(0L));
            comeBack("asked");
        });
    }

    public void withdraw() {
        publishing.withdraw(hand.user(), hand.getDraft().id());
        comeBack("withdrawn");
    }

    public void publish() {
        tried(() -> {
            publishing.publish(hand.user(), hand.getDraft().id(), address.text("aftryk").orElse(""));
            status.goTo("/kl/spoergeskemaer");
        });
    }

    /** Opens a pilot of the draft as it is now, and goes on to where people are invited. */
    public void tryOut() {
        tried(() -> {
            String title = words.say("pilot.name", hand.getDraft().questionnaire(), hand.getDraft().revision());
            Pilot pilot = pilots.open(hand.user(), hand.getDraft().id(), title);
            status.goTo("/kl/pilot?id=" + pilot.id() + "&besked=aabnet");
        });
    }

    /** Pilots of the draft so far, newest first. */
    public List<Pilot> getPilots() {
        return version().map(draft -> pilots.of(draft.id())).orElse(List.of());
    }

    private void tried(Runnable deed) {
        try {
            deed.run();
        } catch (PublicationRefusedException refused) {
            fault = words.say("publish.refused." + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        } catch (UnsoundDraftException unsound) {
            fault = words.say("publish.faults");
        }
    }

    private void comeBack(String note) {
        status.goTo("/kl/kladde-udgiv?nr=" + hand.getNumber() + "&besked=" + note);
    }

    /** What was just done; empty otherwise. */
    public String getNote() {
        return address.text("besked").filter(NOTES::contains).map(note -> words.say("publish.done." + note)).orElse("");
    }

    /** Why the last press of a button did nothing; empty otherwise. */
    public String getFault() {
        return fault;
    }

    private Optional<QuestionnaireVersion> version() {
        return hand.getJudgement().version();
    }

    public boolean isSound() {
        return version().isPresent();
    }

    /** Whether a version of that id is there already. */
    public boolean isTaken() {
        return version().flatMap(draft -> questionnaires.find(draft.id())).isPresent();
    }

    /** Who has asked for publication; nothing if nobody has. */
    public PublicationRequest getRequest() {
        return publishing.request(hand.getDraft().id()).orElse(null);
    }

    /** Whether the reader is the one who asked. */
    public boolean isOwnRequest() {
        return publishing.request(hand.getDraft().id()).filter(request -> request.by().equals(hand.user().name())).isPresent();
    }

    private Optional<QuestionnaireVersion> previous() {
        return version().flatMap(QuestionnaireVersion::previous).flatMap(questionnaires::find);
    }

    /** The version it is compared with, as id/version; nothing for a first one. */
    public String getPrevious() {
        return previous().map(earlier -> earlier.id().toString()).orElse(null);
    }

    public boolean isComparable() {
        return previous().filter(earlier -> VersionDifference.between(earlier, version().orElseThrow()).isScoreComparable()).isPresent();
    }

    /** How much of it is in English: "none", "all" or "missing". */
    public String getEnglish() {
        return version().map(draft -> draft.translations().english().isEmpty() ? "none" : draft.translations().areComplete() ? "all" : "missing")
                .orElse("none");
    }

    /** The Danish texts without English. */
    public List<String> getMissingEnglish() {
        return version().map(draft -> draft.translations().missing()).orElse(List.of());
    }
}
