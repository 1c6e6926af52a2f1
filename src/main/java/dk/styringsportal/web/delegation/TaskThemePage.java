package dk.styringsportal.web.delegation;

import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.answering.Question;
import dk.styringsportal.web.answering.ThemeByLink;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The questions of one theme that were handed over to a colleague. */
@Named
@RequestScoped
public class TaskThemePage extends ThemeByLink {

    @Inject
    private TaskVisit visit;

    @Inject
    private Address address;

    @Inject
    private Language language;

    @PostConstruct
    void load() {
        show(
                visit.themes(),
                address.number("tema"),
                theme -> Question.of(theme, Optional.empty(), this::given, visit.asked(), language.getLocale()),
                visit.getAnswered());
    }

    @Override
    protected boolean isAnsweredHere(Question question) {
        return question.asks();
    }

    private Question.Given given(ItemCode item) {
        return new Question.Given(visit.given(item), "", 0L, visit.comments(item));
    }
}
