package dk.styringsportal.web.survey;

import dk.styringsportal.application.SurveyAnswering;
import dk.styringsportal.application.TooManyAttemptsException;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.RoundTerms;
import dk.styringsportal.campaign.invitation.AnsweringTime;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.LapsedLinkException;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.type.FileEvidence;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Progress;
import dk.styringsportal.response.survey.SurveyDraft;
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
import java.util.stream.Collectors;

/** What all pages of a respondent's link stand on: what the link opens, or that it opens nothing. */
@Named
@RequestScoped
public class SurveyVisit {

    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private SurveyAnswering answering;

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
    private SurveyAnswering.Visit visit;
    private QuestionnaireVersion questionnaire;
    private String textLanguage;
    private Asked asked;
    private int refusal = NOT_FOUND;

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

    private void show(SurveyAnswering.Visit opened) {
        visit = opened;
        textLanguage = opened.questionnaire().languageFor(language.getLocale());
        questionnaire = opened.questionnaire().in(language.getLocale());
        asked = opened.draft().asked(questionnaire);
    }

    /** Gives the page the status of what is not there. The page itself says no more than that. */
    public void check() {
        if (!isOpen()) {
            external.setResponseStatus(refusal);
        }
    }

    /** The same for a page with questions, which nobody is asked before the survey opens, after it, or when all is sent. */
    public void checkIsAnswering() throws IOException {
        if (isOpen() && !getStage().equals("answering")) {
            external.redirect(external.getRequestContextPath() + "/svar?link=" + link);
        } else {
            check();
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

    /** What the person can do: "toCome" before the survey opens, "answering", "sent", or "over" where nothing was sent. */
    public String getStage() {
        if (invitation().answered()) {
            return "sent";
        }
        Campaign campaign = visit.campaign();
        if (campaign.isOverAt(clock.instant())) {
            return "over";
        }
        return campaign.isOpenAt(clock.instant()) ? "answering" : "toCome";
    }

    /** Whether sent answers can be taken back and changed. */
    public boolean isChangeable() {
        return invitation().answered()
                && !visit.round().anonymous()
                && visit.campaign().isOpenAt(clock.instant());
    }

    /** Takes what was sent back into a draft, and goes on to it. */
    public void takeBack() throws IOException {
        answering.takeBack(link, request.getRemoteAddr());
        external.redirect(external.getRequestContextPath() + "/svar?link=" + link);
    }

    /** No more reminders, or again. */
    public void switchReminders() throws IOException {
        answering.remind(link, request.getRemoteAddr(), !invitation().reminded());
        String page = request.getServletPath().startsWith("/svar-stop") ? "/svar-stop" : "/svar";
        external.redirect(external.getRequestContextPath() + page + "?link=" + link + "#paamindelser");
    }

    SurveyDraft draft() {
        return visit.draft();
    }

    Asked asked() {
        return asked;
    }

    Optional<GroupId> group() {
        return Optional.of(invitation().group());
    }

    private Invitation invitation() {
        return visit.invitation();
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
        return invitation().id().toString();
    }

    public String getRoundTitle() {
        return visit.round().title();
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

    public String getGroupTitle() {
        return questionnaire
                .group(invitation().group().value())
                .map(RespondentGroup::title)
                .orElse("");
    }

    /** The names of the municipalities that the answers are about: "Ishøj og Vallensbæk". */
    public String getMunicipalities() {
        List<String> names = invitation().about().organisations().stream()
                .map(code -> Municipalities.ofDenmark().get(code).name())
                .toList();
        String last = names.get(names.size() - 1);
        return names.size() == 1
                ? last
                : names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", ")) + " " + language.say("survey.and") + " " + last;
    }

    public RoundTerms getTerms() {
        return visit.round().terms();
    }

    /** How long answers are kept, in months after closing; nothing where nothing has been said. */
    public Integer getRetentionMonths() {
        return getTerms().retentionMonths().orElse(null);
    }

    public boolean isAnonymous() {
        return visit.round().anonymous();
    }

    public int getMinimumGroup() {
        return visit.round().minimumGroup();
    }

    /** Whether the person is asked if the municipality's own report may show the answers with the role. */
    public boolean isRoleOffered() {
        return visit.mayShowRole();
    }

    /** Whether so few are asked in the group about the municipality that the answers are shown for the nation alone. */
    public boolean isOneOfFew() {
        return answering.isOneOfFew(visit);
    }

    public boolean isReminded() {
        return invitation().reminded();
    }

    /** The deadline; nothing where there is none. */
    public Instant getDeadline() {
        return visit.campaign().deadline().orElse(null);
    }

    public Instant getOpensAt() {
        return visit.campaign().openedAt();
    }

    /** When the last answers were taken; nothing while any may come. */
    public Instant getClosedAt() {
        return visit.campaign().endedBy(clock.instant()).orElse(null);
    }

    public boolean isFictitious() {
        return isOpen() && visit.campaign().fictitious();
    }

    /** About how long it takes, in minutes: a multiple of five. */
    public int getMinutes() {
        return AnsweringTime.minutes(getQuestions());
    }

    /** Questions answered in full. */
    public int getAnswered() {
        return getThemes().stream().mapToInt(ThemeStatus::answered).sum();
    }

    /** All questions that are asked and take an answer here. */
    public int getQuestions() {
        return getThemes().stream().mapToInt(ThemeStatus::questions).sum();
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
                .filter(status -> status.answered() < status.questions())
                .findFirst()
                .orElse(getThemes().get(0))
                .number();
    }

    /** Whether the person has given anything yet. */
    public boolean isBegun() {
        return visit.draft().isBegun();
    }

    /** Questions whose answer cannot be sent as it is, with the theme each stands in. */
    public List<UnsoundView> getUnsound() {
        return visit.draft().unsound(questionnaire).stream()
                .map(item -> new UnsoundView(
                        questionnaire.themeOf(item.code()).number(), item.code().value(), item.wording().text(group())))
                .toList();
    }

    /** A question to look at again. */
    public record UnsoundView(int theme, String code, String text) {}
}
