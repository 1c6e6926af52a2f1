package dk.styringsportal.web.drafts;

import dk.styringsportal.application.Drafts;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.draft.Judgement;
import dk.styringsportal.report.ConditionWords;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.answering.Question;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One theme of a draft as respondents will see it, with a note on what is shown only sometimes. */
@Named
@RequestScoped
public class DraftPreviewPage {

    /**
     * A question.
     *
     * @param questions the one
     * @param condition when it is shown; nothing for always
     * @param chosen whether it is the one that is being written
     */
    public record PreviewView(List<Question> questions, String condition, boolean chosen) {}

    /** In items. */
    private static final int MOST = 40;

    @Inject
    private DraftAtHand hand;

    @Inject
    private Drafts drafts;

    @Inject
    private Address address;

    @Inject
    private Language language;

    private Optional<QuestionnaireVersion> version;
    private String textLanguage = "da";
    private int faults;
    private int left;
    private Optional<Theme> theme = Optional.empty();
    private List<PreviewView> questions = List.of();

    @PostConstruct
    void read() {
        Judgement part = drafts.soundPart(hand.content());
        faults = part.faults().size();
        version = part.version().map(sound -> sound.in(language.getLocale()));
        part.version().ifPresent(sound -> textLanguage = sound.languageFor(language.getLocale()));
        version.ifPresent(this::draw);
    }

    private void draw(QuestionnaireVersion shown) {
        String chosen = address.text("valgt").orElse("");
        theme = chosenTheme(shown, chosen);
        Optional<GroupId> group = address.text("gruppe").flatMap(shown::group).or(() -> shown.groups().stream().findFirst())
                .map(RespondentGroup::id);
        Asked asked = Asked.of(shown, group, Answers.NONE);
        String code = hand.content().text(chosen + "/code");
        ConditionWords conditions = ConditionWords.in(language.getLocale(), shown);
        theme.ifPresent(one -> questions = Question.of(around(one, code), group, item -> Question.Given.NOTHING, asked, language.getLocale()).stream()
                .map(question -> new PreviewView(List.of(question), condition(question.item(), conditions), question.code().equals(code)))
                .toList());
    }

    /** So much of a long theme as one looks at: the items around the one that is being written. */
    private Theme around(Theme whole, String code) {
        int size = whole.items().size();
        int place = (int) whole.items().stream().takeWhile(item -> !item.code().value().equals(code)).count();
        int from = place == size ? 0 : Math.max(0, Math.min(place - MOST / 2, size - MOST));
        int to = Math.min(size, from + MOST);
        left = size - (to - from);
        return new Theme(whole.number(), whole.title(), whole.introduction(), whole.weight(), whole.items().subList(from, to));
    }

    /** How many items of the theme are not shown, because it is long. */
    public int getLeft() {
        return left;
    }

    /** The theme that is being written, or the one around the item; else the first. */
    private Optional<Theme> chosenTheme(QuestionnaireVersion shown, String chosen) {
        String number = chosen.startsWith("themes/") ? hand.content().text(chosen.replaceFirst("/items/.*$", "") + "/number") : "";
        return shown.themes().stream()
                .filter(one -> String.valueOf(one.number()).equals(number))
                .findFirst()
                .or(() -> shown.themes().stream().findFirst());
    }

    private static String condition(Item item, ConditionWords words) {
        return item.routing().enableWhen().map(words::of).orElse(null);
    }

    /** The theme that is shown; nothing where nothing can be. */
    public Theme getTheme() {
        return theme.orElse(null);
    }

    /** The title and introduction stand before the first theme. */
    public boolean isFirst() {
        return version.isPresent() && theme.filter(version.get().themes().get(0)::equals).isPresent();
    }

    public String getTitle() {
        return version.map(QuestionnaireVersion::title).orElseGet(hand::getTitle);
    }

    /** Paragraphs. */
    public List<String> getIntroduction() {
        return version.map(shown -> shown.introduction().lines().filter(line -> !line.isBlank()).toList()).orElse(List.of());
    }

    /** The language of the questionnaire's texts: "da" or "en". */
    public String getTextLanguage() {
        return textLanguage;
    }

    public List<PreviewView> getQuestions() {
        return questions;
    }

    /** How many faults keep something from being shown. */
    public int getFaults() {
        return faults;
    }

    public Locale getLocale() {
        return language.getLocale();
    }
}
