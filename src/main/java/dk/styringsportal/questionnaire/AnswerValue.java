package dk.styringsportal.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The answer to one item, in the form its type asks for. No answer is no value at all, never an empty one. */
public sealed interface AnswerValue {

    /** One option chosen. */
    record Chosen(OptionKey option) implements AnswerValue {

        @Override
        public Object plain() {
            return option.value();
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** One option chosen in each answered row; a row that is not there is unanswered. */
    record ChosenPerRow(Map<RowKey, OptionKey> options) implements AnswerValue {

        public ChosenPerRow {
            options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        }

        @Override
        public Object plain() {
            Map<String, String> plain = new LinkedHashMap<>();
            options.forEach((row, option) -> plain.put(row.value(), option.value()));
            return plain;
        }

        @Override
        public boolean isEmpty() {
            return options.isEmpty();
        }
    }

    /**
     * Boxes ticked in each answered row. A row with no tick is the answer "ingen af delene"; a row that is not there is
     * unanswered (decision S8).
     */
    record TickedPerRow(Map<RowKey, Set<OptionKey>> ticks) implements AnswerValue {

        public TickedPerRow {
            Map<RowKey, Set<OptionKey>> copy = new LinkedHashMap<>();
            ticks.forEach((row, options) -> copy.put(row, Collections.unmodifiableSet(new LinkedHashSet<>(options))));
            ticks = Collections.unmodifiableMap(copy);
        }

        @Override
        public Object plain() {
            Map<String, List<String>> plain = new LinkedHashMap<>();
            ticks.forEach((row, options) ->
                    plain.put(row.value(), options.stream().map(OptionKey::value).toList()));
            return plain;
        }

        @Override
        public boolean isEmpty() {
            return ticks.isEmpty();
        }
    }

    /**
     * The answer as text, maps and lists, as files and the API carry it: "ja", {row: "ja"} or {row: ["pris", …]}.
     * {@link Item#read} turns it back.
     */
    Object plain();

    /** Whether no field is answered: a matrix of which no row is. */
    boolean isEmpty();
}
