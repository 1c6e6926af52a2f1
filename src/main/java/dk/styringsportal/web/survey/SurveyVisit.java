package dk.styringsportal.web.survey;

import dk.styringsportal.application.SurveyAnswering;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.RoundTerms;
import dk.styringsportal.campaign.invitation.AnsweringTime;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.survey.SurveyDraft;
import dk.styringsportal.web.answering.AnsweringVisit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What all pages of a respondent's link stand on: what the link opens, or that it opens nothing. */
@Named
@RequestScoped
public class SurveyVisit extends AnsweringVisit {

    @Inject
    private SurveyAnswering answering;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private SurveyAnswering.Visit visit;

    @Override
    protected QuestionnaireVersion follow(String link, String from) {
        visit = answering.open(link, from);
        return visit.questionnaire();
    }

    @Override
    protected Asked askedOf(QuestionnaireVersion version) {
        return visit.draft().asked(version);
    }

    /** As {@link #check} for a page with questions, which nobody is asked before the survey opens, after it, or when all is sent. */
    public void checkIsAnswering() {
        if (isOpen() && !getStage().equals("answering")) {
            goTo("/svar", "");
        } else {
            check();
        }
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
    public void takeBack() {
        answering.takeBack(getLink(), from());
        goTo("/svar", "");
    }

    /** No more reminders, or again. */
    public void switchReminders() {
        answering.remind(getLink(), from(), !invitation().reminded());
        String page = request.getServletPath().startsWith("/svar-stop") ? "/svar-stop" : "/svar";
        goTo(page, "#paamindelser");
    }

    SurveyDraft draft() {
        return visit.draft();
    }

    Optional<GroupId> group() {
        return Optional.of(invitation().group());
    }

    private Invitation invitation() {
        return visit.invitation();
    }

    @Override
    public List<Theme> themes() {
        return questionnaire().themesFor(group());
    }

    /** The invitation, under which the browser keeps what is not saved yet. */
    public String getInvitation() {
        return invitation().id().toString();
    }

    public String getRoundTitle() {
        return visit.round().title();
    }

    public String getGroupTitle() {
        return questionnaire()
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
                : names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", ")) + " " + language().say("survey.and") + " " + last;
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

    /** Whether the person can be reminded: whoever has begun by an open link, or got a letter, has given no mail address. */
    public boolean isMailed() {
        return invitation().contact().mailAddress().isPresent();
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

    /** Whether the person has given anything yet. */
    public boolean isBegun() {
        return visit.draft().isBegun();
    }

    /** Questions whose answer cannot be sent as it is, with the theme each stands in. */
    public List<UnsoundView> getUnsound() {
        return visit.draft().unsound(questionnaire()).stream()
                .map(item -> new UnsoundView(
                        questionnaire().themeOf(item.code()).number(), item.code().value(), item.wording().text(group())))
                .toList();
    }

    /** A question to look at again. */
    public record UnsoundView(int theme, String code, String text) {}
}
