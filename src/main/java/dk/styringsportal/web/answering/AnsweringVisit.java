package dk.styringsportal.web.answering;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.type.FileEvidence;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Progress;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.VisitByLink;
import jakarta.inject.Inject;
import java.util.List;

/** A visit by a personal link that opens questions: which they are, in the reader's language, and how far it is with them. */
public abstract class AnsweringVisit extends VisitByLink {

    @Inject
    private Language language;

    private QuestionnaireVersion questionnaire;
    private String textLanguage;
    private Asked asked;

    @Override
    protected void open(String link, String from) {
        QuestionnaireVersion opened = follow(link, from);
        textLanguage = opened.languageFor(language.getLocale());
        questionnaire = opened.in(language.getLocale());
        asked = askedOf(questionnaire);
    }

    /** Keeps what the link opens, and gives its questionnaire; refuses as {@link VisitByLink#open}. */
    protected abstract QuestionnaireVersion follow(String link, String from);

    /** Which questions are asked by the answers so far. */
    protected abstract Asked askedOf(QuestionnaireVersion version);

    /** The themes in which anything is put to whom the link was given to, with what is put to them alone. */
    public abstract List<Theme> themes();

    /** Whether the question is answered here: files are handed in nowhere but for a municipality's response. */
    protected boolean takes(Item item) {
        return !(item.type() instanceof FileEvidence);
    }

    /** In the reader's language. */
    protected QuestionnaireVersion questionnaire() {
        return questionnaire;
    }

    protected Language language() {
        return language;
    }

    /** What is asked, by the answers so far. */
    public Asked asked() {
        return asked;
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
        return asked.progress(theme.items().stream().filter(this::takes).toList());
    }

    /** The first theme with an unanswered question; the first of all when there is none. */
    public int getNextTheme() {
        List<ThemeStatus> all = getThemes();
        return all.stream()
                .filter(status -> status.answered() < status.questions())
                .findFirst()
                .orElse(all.get(0))
                .number();
    }
}
