package dk.styringsportal.web.drafts;

import dk.styringsportal.application.Drafts;
import dk.styringsportal.application.Trials;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.draft.Judgement;
import dk.styringsportal.report.Reason;
import dk.styringsportal.report.Reasons;
import dk.styringsportal.scoring.ItemScore;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Trial scoring: what a set of answers to a draft gives, with the reason for each point. Nothing is stored. */
@Named
@RequestScoped
public class TrialPage {

    /** A theme and its points. */
    public record ThemeView(String title, String points) {}

    /**
     * A question.
     *
     * @param answers one line, or one for each row
     * @param why it has the points it has
     */
    public record QuestionView(String code, String text, List<String> answers, String points, String why) {}

    @Inject
    private DraftAtHand hand;

    @Inject
    private Drafts drafts;

    @Inject
    private Trials trials;

    @Inject
    private Address address;

    @Inject
    private Language language;

    @Inject
    private PageWords figures;

    @Inject
    private DraftWords words;

    private Optional<QuestionnaireVersion> version;
    private Optional<RespondentGroup> group;
    private int faults;
    private String answers = "";
    private String fault = "";
    private Trials.Trial trial;

    @PostConstruct
    void read() {
        Judgement part = drafts.soundPart(hand.content());
        version = part.version();
        faults = part.faults().size();
        group = version.flatMap(tried -> address.text("gruppe").flatMap(tried::group).or(() -> tried.groups().stream().findFirst()));
        answers = address.text("svar").orElse("");
    }

    /** Invents answers, and scores them. */
    public void invent() {
        double maturity = switch (address.text("modenhed").orElse("")) {
            case "hoej" -> 1;
            case "lav" -> 0;
            default -> 0.6;
        };
        long seed = address.text("nummer").filter(text -> text.matches("[0-9]{1,9}")).map(Long::parseLong).orElse(1L);
        version.ifPresent(tried -> {
            answers = trials.invented(tried, seed, maturity);
            score();
        });
    }

    /** Scores the answers that stand in the form. */
    public void score() {
        try {
            version.ifPresent(tried -> trial = trials.score(tried, group.map(RespondentGroup::id), answers));
        } catch (QuestionnaireFileException unreadable) {
            fault = words.say("trial.fault", unreadable.faults().get(0).problem().apply(language.getLocale()));
        } catch (MalformedAnswerException unfit) {
            fault = words.say("trial.unfit", unfit.place());
        }
    }

    public boolean isPossible() {
        return version.isPresent();
    }

    public int getFaults() {
        return faults;
    }

    public String getAnswers() {
        return answers;
    }

    /** Why the answers could not be read; empty otherwise. */
    public String getFault() {
        return fault;
    }

    public boolean isScored() {
        return trial != null;
    }

    public List<ChoiceView> getGroups() {
        return version.map(QuestionnaireVersion::groups).orElse(List.of()).stream()
                .map(one -> new ChoiceView(one.id().value(), one.title(), group.filter(one::equals).isPresent()))
                .toList();
    }

    public String getTotal() {
        return trial.scorecard().total().map(figures::points).orElseGet(() -> words.say("trial.noScore"));
    }

    public List<ThemeView> getThemes() {
        return trial.scorecard().themes().stream().map(this::theme).toList();
    }

    private ThemeView theme(Scorecard.ThemeScore theme) {
        String title = version.orElseThrow().theme(theme.number()).orElseThrow().title();
        return new ThemeView(theme.number() + ". " + title, theme.points().map(figures::points).orElse("–"));
    }

    public List<QuestionView> getQuestions() {
        return version.orElseThrow().questions().stream().map(this::question).toList();
    }

    private QuestionView question(Item item) {
        ItemScore score = trial.scorecard().item(item.code());
        Reason reason = Reasons.in(language.getLocale()).of(item, score);
        return new QuestionView(
                item.code().value(),
                item.wording().text(group.map(RespondentGroup::id)),
                reason.answers().stream().map(TrialPage::line).toList(),
                score.points().map(figures::points).orElse("–"),
                reason.calculation());
    }

    private static String line(Reason.AnswerLine line) {
        return line.row().map(row -> row + ": ").orElse("") + line.answer();
    }

    /** Answered codes that are no item, in one sentence; empty where there are none. */
    public String getUnknown() {
        return trial.unknown().isEmpty() ? "" : words.say("trial.unknown", String.join(", ", trial.unknown()));
    }
}
