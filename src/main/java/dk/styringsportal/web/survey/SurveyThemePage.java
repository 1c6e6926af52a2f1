package dk.styringsportal.web.survey;

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

/** The questions of one theme, as the respondent's group is asked them. */
@Named
@RequestScoped
public class SurveyThemePage extends ThemeByLink {

    @Inject
    private SurveyVisit visit;

    @Inject
    private Address address;

    @Inject
    private Language language;

    @PostConstruct
    void load() {
        show(
                visit.themes(),
                address.number("tema"),
                theme -> Question.of(theme, visit.group(), this::given, visit.asked(), language.getLocale()),
                visit.getAnswered());
    }

    private Question.Given given(ItemCode item) {
        return new Question.Given(Optional.ofNullable(visit.draft().stored().get(item)), "", 0L);
    }
}
