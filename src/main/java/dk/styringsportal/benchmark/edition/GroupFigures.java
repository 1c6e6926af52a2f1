package dk.styringsportal.benchmark.edition;

import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of a questionnaire with respondent groups: how many of each group chose what. Counts alone are held, so memory
 * does not grow with the respondents.
 */
final class GroupFigures implements FigureCount {

    private final int minimum;
    private final Map<GroupId, Integer> respondents = new LinkedHashMap<>();
    private final Map<GroupId, List<GroupFieldCount>> fields = new LinkedHashMap<>();

    GroupFigures(QuestionnaireVersion questionnaire, int minimum) {
        this.minimum = minimum;
        for (RespondentGroup group : questionnaire.groups()) {
            respondents.put(group.id(), 0);
            fields.put(group.id(), fieldsFor(questionnaire, group.id()));
        }
    }

    private static List<GroupFieldCount> fieldsFor(QuestionnaireVersion questionnaire, GroupId group) {
        List<GroupFieldCount> fields = new ArrayList<>();
        questionnaire.themesFor(Optional.of(group)).stream()
                .flatMap(theme -> theme.items().stream())
                .filter(item -> item.type().asks() && !item.options().isEmpty())
                .forEach(item -> {
                    if (item.rows().isEmpty()) {
                        fields.add(new GroupFieldCount(item, Optional.empty()));
                    }
                    item.rows().forEach(row -> fields.add(new GroupFieldCount(item, Optional.of(row))));
                });
        return fields;
    }

    @Override
    public void add(EditionResponse response) {
        GroupId group = response.group().orElseThrow();
        respondents.merge(group, 1, Integer::sum);
        fields.get(group).forEach(field -> field.add(response));
    }

    @Override
    public List<EditionFigure> figures() {
        List<EditionFigure> figures = new ArrayList<>();
        respondents.forEach((group, n) -> figures.add(respondents(group, n)));
        fields.forEach((group, counted) -> counted.forEach(field -> figures.add(field.figure(group, minimum))));
        return figures;
    }

    private EditionFigure respondents(GroupId group, int n) {
        Map<String, Object> keys = Map.of("group", group.value());
        return n < minimum
                ? EditionFigure.suppressed("respondents", keys)
                : new EditionFigure("respondents", keys, Map.of("n", n));
    }
}
