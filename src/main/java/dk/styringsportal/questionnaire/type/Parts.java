package dk.styringsportal.questionnaire.type;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What types have in common: rows, columns and options without doubles, and an answer in every row. */
final class Parts {

    private Parts() {}

    static List<AnswerOption> options(List<AnswerOption> options) {
        if (options.size() < 2) {
            throw new IllegalArgumentException("at least two options are wanted");
        }
        return unique("option", options, option -> option.key().value());
    }

    static List<Row> rows(List<Row> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("at least one row is wanted");
        }
        return unique("row", rows, row -> row.key().value());
    }

    /** Whether there is an answer in every row that is asked. */
    static boolean areAnswered(List<Row> asked, Map<RowKey, ?> answers) {
        return asked.stream().map(Row::key).allMatch(answers::containsKey);
    }

    static <T> List<T> unique(String what, Collection<T> parts, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (T part : parts) {
            if (!seen.add(key.apply(part))) {
                throw new IllegalArgumentException(what + " " + key.apply(part) + " stands twice");
            }
        }
        return List.copyOf(parts);
    }
}
