package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.edition.PublishedSurvey;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import java.util.Optional;

/** Why figures are withheld that a group's answers would give. */
interface Withholding {

    /** Of figures that are withheld nowhere, since nobody but KL sees them. */
    Withholding NONE = (field, group) -> Optional.empty();

    /** As the edition has it. */
    static Withholding in(PublishedSurvey survey, NotShown words) {
        return (field, group) -> survey.options(field, group)
                .filter(figure -> figure.number("n").isEmpty())
                .map(words::why);
    }

    /** Why the group's answers to the field are not shown; empty where they are, and where it was not asked. */
    Optional<String> of(Field field, Optional<GroupId> group);

    /** Why there are no points: the reason of the theme's first question that is withheld. */
    default Optional<String> of(QuestionnaireVersion questionnaire, Theme theme, Optional<GroupId> group) {
        return Field.of(questionnaire).stream()
                .filter(field -> theme.items().contains(field.item()))
                .filter(field -> field.hasValues() && !field.item().isOverall() && field.isPutTo(group))
                .flatMap(field -> of(field, group).stream())
                .findFirst();
    }
}
