package dk.styringsportal.web.delegation;

import dk.styringsportal.application.DelegatedAnswering;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.clarification.Clarification;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Comment;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.response.ResponseSubmittedException;
import dk.styringsportal.response.StoredAnswer;
import dk.styringsportal.response.delegation.Delegation;
import dk.styringsportal.response.delegation.Task;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.answering.AnsweringVisit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What all pages of a colleague's link stand on: what the link opens, or that it opens nothing. */
@Named
@RequestScoped
public class TaskVisit extends AnsweringVisit {

    @Inject
    private DelegatedAnswering answering;

    @Inject
    private Address address;

    @Inject
    private Clock clock;

    private DelegatedAnswering.Visit visit;
    private Task task;
    private String fault = "";

    @Override
    protected QuestionnaireVersion follow(String link, String from) {
        visit = answering.open(link, from);
        return visit.questionnaire();
    }

    @Override
    protected Asked askedOf(QuestionnaireVersion version) {
        task = visit.taskIn(version);
        return Asked.of(version, visit.response().answers());
    }

    @Override
    protected boolean takes(Item item) {
        return true;
    }

    /** Sends the questions back to who handed them over, or says what is wrong and keeps what was written. */
    public void sendBack() {
        String why = getComment();
        if (why.isEmpty()) {
            fault = language().say("task.return.fault.empty");
            return;
        }
        if (why.length() > Delegation.LONGEST_COMMENT) {
            fault = language().say("task.return.fault.long", Delegation.LONGEST_COMMENT);
            return;
        }
        try {
            answering.sendBack(getLink(), from(), why);
            goTo("/opgave", "");
        } catch (CprNumberException cpr) {
            fault = language().say("ask.fault.cpr");
        } catch (ResponseSubmittedException | CampaignClosedException over) {
            fault = language().say(getWhyReadOnly());
        }
    }

    Optional<StoredAnswer> given(ItemCode item) {
        return Optional.ofNullable(visit.response().stored().get(item));
    }

    /** What was said about a question, as it is read. */
    List<Comment> comments(ItemCode item) {
        return visit.comments(item);
    }

    /** Whether the colleague wrote the comment, and so can change it. */
    public boolean wrote(Comment comment) {
        return visit.wrote(comment);
    }

    @Override
    public List<Theme> themes() {
        return task.themes();
    }

    private Delegation delegation() {
        return visit.delegation();
    }

    /** KL's clarification of a question; nothing where there is none. */
    public Clarification of(String item) {
        return visit.clarifications().stream()
                .filter(clarification -> clarification.item().value().equals(item))
                .findFirst()
                .orElse(null);
    }

    /** The delegation, under which the browser keeps what is not saved yet. */
    public String getInvitation() {
        return delegation().id().toString();
    }

    public String getRoundTitle() {
        return visit.campaign().title();
    }

    public String getMunicipality() {
        return Municipalities.ofDenmark().get(visit.response().organisation()).name();
    }

    /** The colleague's name, which stands beside their answers. */
    public String getName() {
        return delegation().colleague().name();
    }

    /** Who handed it over. */
    public String getGivenBy() {
        return delegation().givenBy();
    }

    public Instant getDeadline() {
        return delegation().deadline();
    }

    public boolean isLate() {
        return delegation().isLateAt(clock.instant());
    }

    /** Name of the state, as the texts' keys have it: "READY". */
    public String getState() {
        return delegation().state().name();
    }

    /** When it came into its state. */
    public Instant getStateSince() {
        return delegation().changedAt();
    }

    public boolean isFictitious() {
        return isOpen() && visit.campaign().fictitious();
    }

    public boolean isWritable() {
        return getWhyReadOnly() == null;
    }

    /** Key of the sentence that says why nothing can be changed; nothing if it can. */
    public String getWhyReadOnly() {
        if (visit.response().isSubmitted()) {
            return "task.readOnly.submitted";
        }
        if (visit.campaign().isOpenAt(clock.instant())) {
            return null;
        }
        return visit.campaign().isOverAt(clock.instant()) ? "answering.readOnly.closed" : "answering.readOnly.toCome";
    }

    /** What was written in the form. */
    public String getComment() {
        return address.text("kommentar").map(String::strip).orElse("");
    }

    /** Whether a comment was sent when nothing could be sent back any more: it is shown for its writer to keep. */
    public boolean isUnsent() {
        return address.isSent() && !getComment().isEmpty() && (!isOpen() || !isWritable());
    }

    /** What was wrong; empty if nothing was. */
    public String getFault() {
        return fault;
    }
}
