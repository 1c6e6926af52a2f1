package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Row;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The names that there are, told where a name is written that is none of them. */
final class Known {

    /** More would hide the fault behind them. */
    private static final int SHOWN = 20;

    private Known() {}

    /** "a, b, c", the first twenty of them; a word for nothing where there are none. */
    static Object names(Collection<?> names) {
        if (names.isEmpty()) {
            return new FaultTexts.Word("none");
        }
        return names.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "))
                + (names.size() > SHOWN ? " …" : "");
    }

    static Object rows(Item item) {
        return names(item.rows().stream().map(Row::key).toList());
    }

    static Object columns(Item item) {
        return names(item.columns().stream().map(Column::key).toList());
    }

    static Object items(List<Item> items) {
        return names(items.stream().map(Item::code).toList());
    }
}
