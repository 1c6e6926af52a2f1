package dk.styringsportal.web.delegation;

import dk.styringsportal.application.DelegatedAnswering;
import dk.styringsportal.application.TooManyAttemptsException;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.clarification.Clarification;
import dk.styringsportal.campaign.invitation.LapsedLinkException;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Comment;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.response.Progress;
import dk.styringsportal.response.ResponseSubmittedException;
import dk.styringsportal.response.StoredAnswer;
import dk.styringsportal.response.delegation.Delegation;
import dk.styringsportal.response.delegation.Task;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.answering.ThemeStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What all pages of a colleague's link stand on: what the link opens, or that it opens nothing. */
@Named
@RequestScoped
public class TaskVisit {

    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private DelegatedAnswering answering;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private String link;
    private DelegatedAnswering.Visit visit;
    private QuestionnaireVersion questionnaire;
    private Task task;
    private Asked asked;
    private String textLanguage;
    private int refusal = NOT_FOUND;
    private String fault = "";

    @PostConstruct
    void load() {
        link = address.text("link").orElse("");
        try {
            show(answering.open(link, request.getRemoteAddr()));
        } catch (TooManyAttemptsException tooMany) {
            refusal = TOO_MANY_REQUESTS;
        } catch (LapsedLinkException lapsed) {
            refusal = NOT_FOUND;
        }
    }

    private void show(DelegatedAnswering.Visit opened) {
        visit = opened;
        textLanguage = opened.questionnaire().languageFor(language.getLocale());
        questionnaire = opened.questionnaire().in(language.getLocale());
        task = opened.taskIn(questionnaire);
        asked = Asked.of(questionnaire, opened.response().answers());
    }

    /** Gives the page the status of what is not there. The page itself says no more than that. */
    public void check() {
        if (!isOpen()) {
            external.setResponseStatus(refusal);
        }
    }

    /** Whether the link opens anything. */
    public boolean isOpen() {
        return visit != null;
    }

    /** Whether there were too many guesses from this address, so that this one was not looked at. */
    public boolean isTooMany() {
        return refusal == TOO_MANY_REQUESTS;
    }

    /** Sends the questions back to who handed them over, or says what is wrong and keeps what was written. */
    public void sendBack() throws IOException {
        String why = getComment();
        if (why.isEmpty()) {
            fault = language.say("task.return.fault.empty");
            return;
        }
        if (why.length() > Delegation.LONGEST_COMMENT) {
            fault = language.say("task.return.fault.long", Delegation.LONGEST_COMMENT);
            return;
        }
        try {
            answering.sendBack(link, request.getRemoteAddr(), why);
            external.redirect(external.getRequestContextPath() + "/opgave?link=" + link);
        } catch (CprNumberException cpr) {
            fault = language.say("ask.fault.cpr");
        } catch (ResponseSubmittedException | CampaignClosedException over) {
            fault = language.say(getWhyReadOnly());
        }
    }

    Asked asked() {
        return asked;
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

    /** The themes of which anything was handed over, with what was. */
    List<Theme> themes() {
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

    /** The part of the address that stands for the colleague. */
    public String getLink() {
        return link;
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

    /** The language of the questionnaire's texts on this page: "da" or "en". */
    public String getTextLanguage() {
        return textLanguage;
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

    /** Questions answered in full. */
    public int getAnswered() {
        return asked.progress(task.items()).answered();
    }

    /** All questions that are asked and take an answer here. */
    public int getQuestions() {
        return asked.progress(task.items()).items();
    }

    /** Every theme with how far it is. */
    public List<ThemeStatus> getThemes() {
        return themes().stream().map(theme -> new ThemeStatus(theme, progress(theme))).toList();
    }

    private Progress progress(Theme theme) {
        return asked.progress(theme.items());
    }

    /** The first theme with an unanswered question; the first of all when there is none. */
    public int getNextTheme() {
        return getThemes().stream()
                .filter(status -> status.answered() < status.questions())
                .findFirst()
                .orElse(getThemes().get(0))
                .number();
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
