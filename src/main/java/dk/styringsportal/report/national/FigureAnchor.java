package dk.styringsportal.report.national;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure that texts can refer to: how a question, or one row of it where there are groups, was answered. It has the question's
 * number, so that a text keeps its meaning when the report is drawn anew.
 *
 * @param name "figur-12", "figur-12-3"
 * @param theme the number of its chapter
 * @param code what the pages call its table
 */
public record FigureAnchor(String name, int theme, String code) {

    private static final String BEGINNING = "figur-";

    /** Those of a questionnaire, in its order. */
    public static List<FigureAnchor> of(QuestionnaireVersion questionnaire) {
        List<FigureAnchor> anchors = new ArrayList<>();
        for (Theme theme : questionnaire.themes()) {
            theme.items().stream()
                    .filter(item -> !item.options().isEmpty())
                    .forEach(item -> anchors.addAll(of(theme, item, !questionnaire.groups().isEmpty())));
        }
        return anchors;
    }

    private static List<FigureAnchor> of(Theme theme, Item item, boolean ofGroups) {
        return ofGroups && !item.rows().isEmpty()
                ? item.rows().stream()
                        .map(row -> new FigureAnchor(name(item, Optional.of(row)), theme.number(), item.code() + "-" + row.key()))
                        .toList()
                : List.of(new FigureAnchor(name(item, Optional.empty()), theme.number(), item.code().value()));
    }

    /** @param row where there are groups */
    static String name(Item item, Optional<Row> row) {
        return BEGINNING + number(item, row, "-");
    }

    /** "12", "12.3" */
    static String number(Item item, Optional<Row> row) {
        return number(item, row, ".");
    }

    private static String number(Item item, Optional<Row> row, String between) {
        return row.map(one -> item.number() + between + (item.rows().indexOf(one) + 1)).orElse(String.valueOf(item.number()));
    }
}
