package dk.styringsportal.web.delegation;

import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.answering.Question;
import dk.styringsportal.web.answering.ThemeTurn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The questions of one theme that were handed over to a colleague. */
@Named
@RequestScoped
public class TaskThemePage {

    @Inject
    private TaskVisit visit;

    @Inject
    private Address address;

    @Inject
    private Language language;

    private ThemeTurn turn;
    private List<Question> questions;

    @PostConstruct
    void load() {
        turn = ThemeTurn.at(visit.themes(), address.number("tema"));
        questions = Question.of(getTheme(), Optional.empty(), this::given, visit.asked(), language.getLocale());
    }

    private Question.Given given(ItemCode item) {
        return new Question.Given(visit.given(item), "", 0L);
    }

    public Theme getTheme() {
        return turn.theme();
    }

    /** Of the colleague's themes this is the first, the second and so on. */
    public int getOrdinal() {
        return turn.ordinal();
    }

    public List<Question> getQuestions() {
        return questions;
    }

    /** Questions answered in full in the other themes; the script adds those of this page. */
    public int getAnsweredElsewhere() {
        return visit.getAnswered() - (int) questions.stream()
                .filter(question -> question.asks() && !question.takesFiles())
                .filter(Question::complete)
                .count();
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
