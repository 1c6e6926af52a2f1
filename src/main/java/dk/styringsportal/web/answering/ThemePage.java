package dk.styringsportal.web.answering;

import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The questions of one theme. It shows progress, never points: those would invite answering for points. */
@Named
@RequestScoped
public class ThemePage {

    @Inject
    private OwnResponse own;

    @Inject
    private Address address;

    @Inject
    private Language language;

    private Theme theme;
    private List<Question> questions;

    @PostConstruct
    void load() {
        theme = own.getQuestionnaire()
                .theme((int) Math.min(address.number("tema"), Integer.MAX_VALUE))
                .orElseThrow(() -> new NotFoundException("No such theme"));
        questions = questions(theme, own, language.getLocale());
    }

    /** The theme's questions, those that are not asked by the answers so far among them. */
    static List<Question> questions(Theme theme, OwnResponse own, Locale language) {
        return Question.of(
                theme, Optional.empty(), item -> Question.Given.in(own.response(), item), own.asked(), language);
    }

    public Theme getTheme() {
        return theme;
    }

    public List<Question> getQuestions() {
        return questions;
    }

    /** Questions answered in full in the other themes; the script adds those of this page. */
    public int getAnsweredElsewhere() {
        return own.getAnswered() - (int) questions.stream().filter(Question::asks).filter(Question::complete).count();
    }

    /** The theme before this one; nothing at the first. */
    public Theme getPrevious() {
        return neighbour(-1);
    }

    /** The theme after this one; nothing at the last. */
    public Theme getNext() {
        return neighbour(1);
    }

    private Theme neighbour(int step) {
        Optional<Theme> neighbour = own.getQuestionnaire().theme(theme.number() + step);
        return neighbour.orElse(null);
    }
}
