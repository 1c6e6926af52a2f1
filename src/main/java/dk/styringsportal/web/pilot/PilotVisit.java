package dk.styringsportal.web.pilot;

import dk.styringsportal.application.PilotAnswering;
import dk.styringsportal.application.TooManyAttemptsException;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.type.FileEvidence;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Progress;
import dk.styringsportal.response.pilot.CommentPlace;
import dk.styringsportal.campaign.invitation.LapsedLinkException;
import dk.styringsportal.response.pilot.PilotComment;
import dk.styringsportal.response.pilot.PilotResponse;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.answering.ThemeStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What all pages of a personal link stand on: what the link opens, or that it opens nothing. */
@Named
@RequestScoped
public class PilotVisit {

    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private PilotAnswering answering;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private Language language;

    private String link;
    private PilotResponse response;
    private QuestionnaireVersion questionnaire;
    private String textLanguage;
    private Asked asked;
    private int refusal = NOT_FOUND;

    @PostConstruct
    void load() {
        link = address.text("link").orElse("");
        try {
            PilotAnswering.Visit visit = answering.open(link, request.getRemoteAddr());
            response = visit.response();
            textLanguage = visit.questionnaire().languageFor(language.getLocale());
            questionnaire = visit.questionnaire().in(language.getLocale());
            asked = response.asked(questionnaire);
        } catch (TooManyAttemptsException tooMany) {
            refusal = TOO_MANY_REQUESTS;
        } catch (LapsedLinkException lapsed) {
            refusal = NOT_FOUND;
        }
    }

    /** Gives the page the status of what is not there. The page itself says no more than that. */
    public void check() {
        if (!isOpen()) {
            external.setResponseStatus(refusal);
        }
    }

    /** Whether the link opens anything. */
    public boolean isOpen() {
        return response != null;
    }

    /** Whether there were too many guesses from this address, so that this one was not looked at. */
    public boolean isTooMany() {
        return refusal == TOO_MANY_REQUESTS;
    }

    PilotResponse response() {
        return response;
    }

    Asked asked() {
        return asked;
    }

    Optional<GroupId> group() {
        return response.invitation().group();
    }

    /** The themes in which anything is put to the person's group, with what is put to it alone. */
    List<Theme> themes() {
        return questionnaire.themesFor(group());
    }

    /** The part of the address that stands for the person. */
    public String getLink() {
        return link;
    }

    /** The invitation, under which the browser keeps what is not saved yet. */
    public String getInvitation() {
        return response.invitation().id().toString();
    }

    public String getTitle() {
        return questionnaire.title();
    }

    /** Paragraphs of the questionnaire's introduction. */
    public List<String> getIntroduction() {
        return questionnaire.introduction().lines().filter(line -> !line.isBlank()).toList();
    }

    /** The language of the questionnaire's texts on this page: "da" or "en". */
    public String getTextLanguage() {
        return textLanguage;
    }

    /** Whom the person answers as; nothing in a questionnaire without groups. */
    public String getGroupTitle() {
        return group()
                .flatMap(group -> questionnaire.group(group.value()))
                .map(RespondentGroup::title)
                .orElse(null);
    }

    /** Questions answered in full. */
    public int getAnswered() {
        return response.progress(questionnaire).answered();
    }

    /** All questions that are asked and take an answer here. */
    public int getQuestions() {
        return response.progress(questionnaire).items();
    }

    /** Every theme with how far it is. */
    public List<ThemeStatus> getThemes() {
        return themes().stream().map(theme -> new ThemeStatus(theme, progress(theme))).toList();
    }

    private Progress progress(Theme theme) {
        return asked.progress(theme.items().stream().filter(item -> !(item.type() instanceof FileEvidence)).toList());
    }

    /** The first theme with an unanswered question; the first of all when there is none. */
    public int getNextTheme() {
        return getThemes().stream()
                .filter(status -> !status.progress().isComplete())
                .findFirst()
                .orElse(getThemes().get(0))
                .number();
    }

    /** Whether the person has given anything yet. */
    public boolean isBegun() {
        return response.lastAt().isPresent();
    }

    /** When the person said that they were done; nothing before. */
    public Instant getFinishedAt() {
        return response.invitation().finishedAt().orElse(null);
    }

    /** What the person says of the questionnaire as a whole. */
    public String getRemark() {
        return remark().map(PilotComment::text).orElse("");
    }

    /** 0 before the first. */
    public long getRemarkRevision() {
        return remark().map(PilotComment::revision).orElse(0L);
    }

    private Optional<PilotComment> remark() {
        return Optional.ofNullable(response.comments().get(CommentPlace.WHOLE));
    }
}
