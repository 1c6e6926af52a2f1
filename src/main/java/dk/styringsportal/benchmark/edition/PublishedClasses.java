package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.survey.Fact;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How groups answered by facts about municipalities, as an edition shows it.
 *
 * @param questionnaire what the edition counts, with groups pooled as they are in it
 */
public record PublishedClasses(QuestionnaireVersion questionnaire, EditionContent content) {

    /**
     * How those of one class answered a field.
     *
     * @param oneClass its key; empty for those of whose municipality the fact is not known
     * @param figure what is shown, or why it is not
     */
    public record Answers(Optional<String> oneClass, EditionFigure figure) {}

    /** In the fact's order, those of whom nothing is known last; none where the group was not asked. */
    public List<Answers> of(PublishedFact fact, Field field, GroupId group) {
        List<Answers> found = new ArrayList<>();
        for (Fact.FactClass one : fact.classes()) {
            figure(fact, field, group, Optional.of(one.key())).ifPresent(found::add);
        }
        figure(fact, field, group, Optional.empty()).ifPresent(found::add);
        return found;
    }

    private Optional<Answers> figure(PublishedFact fact, Field field, GroupId group, Optional<String> oneClass) {
        return content.figure(ClassFigure.KIND, ClassFigure.keys(field, group, fact.key(), oneClass))
                .map(figure -> new Answers(oneClass, figure));
    }

    /** How the whole group answered; empty where it was not asked. */
    public Optional<EditionFigure> all(Field field, GroupId group) {
        return content.figure(OptionFigure.KIND, OptionFigure.keys(field, group));
    }

    /** The fields of the theme that the group was asked, in the questionnaire's order. */
    public List<Field> fields(Theme theme, GroupId group) {
        return Field.of(questionnaire).stream()
                .filter(field -> theme.items().contains(field.item()))
                .filter(field -> all(field, group).isPresent())
                .toList();
    }

    /** Whether the figure stands as in the edition before. */
    public static boolean isKept(EditionFigure figure) {
        return figure.values().containsKey(Former.KEPT);
    }
}
