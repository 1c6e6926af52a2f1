package dk.styringsportal.web.answering;

import dk.styringsportal.questionnaire.Theme;
import java.util.List;
import java.util.function.Function;

/** The questions of one theme on a page that a personal link opens: whose link it is, its own page knows. */
public abstract class ThemeByLink {

    private ThemeTurn turn;
    private List<Question> questions;
    private int answeredElsewhere;

    /**
     * Says what the page shows.
     *
     * @param number the theme's, from the address
     * @param drawn draws a theme's questions with what was given to them
     * @param answered questions answered in full in all themes
     * @throws dk.styringsportal.application.NotFoundException if none of the themes has that number
     */
    protected void show(List<Theme> themes, long number, Function<Theme, List<Question>> drawn, int answered) {
        turn = ThemeTurn.at(themes, number);
        questions = drawn.apply(turn.theme());
        answeredElsewhere = answered - (int) questions.stream()
                .filter(this::isAnsweredHere)
                .filter(Question::complete)
                .count();
    }

    /** Whether the question is answered on this page: nobody hands in files but for a municipality's response. */
    protected boolean isAnsweredHere(Question question) {
        return question.asks() && !question.takesFiles();
    }

    public Theme getTheme() {
        return turn.theme();
    }

    /** Of the person's themes this is the first, the second and so on. */
    public int getOrdinal() {
        return turn.ordinal();
    }

    public List<Question> getQuestions() {
        return questions;
    }

    /** Questions answered in full in the other themes; the script adds those of this page. */
    public int getAnsweredElsewhere() {
        return answeredElsewhere;
    }

    /** The theme before this one; nothing at the first. */
    public Theme getPrevious() {
        return turn.previous();
    }

    /** The theme after this one; nothing at the last. */
    public Theme getNext() {
        return turn.next();
    }
}
