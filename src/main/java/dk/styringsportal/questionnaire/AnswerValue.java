package dk.styringsportal.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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

    /** Any number of options ticked; none is the answer "ingen af delene". */
    record Ticked(Set<OptionKey> options) implements AnswerValue {

        public Ticked {
            options = Collections.unmodifiableSet(new LinkedHashSet<>(options));
        }

        @Override
        public Object plain() {
            return options.stream().map(OptionKey::value).toList();
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** Options in order, the first first. */
    record Ranked(List<OptionKey> options) implements AnswerValue {

        public Ranked {
            options = List.copyOf(options);
        }

        @Override
        public Object plain() {
            return options.stream().map(OptionKey::value).toList();
        }

        @Override
        public boolean isEmpty() {
            return options.isEmpty();
        }
    }

    /** A number. */
    record Quantity(BigDecimal number) implements AnswerValue {

        @Override
        public Object plain() {
            return number;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** A percentage, or why there is none, in each answered row. */
    record AmountPerRow(Map<RowKey, Amount> amounts) implements AnswerValue {

        public AmountPerRow {
            amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
        }

        @Override
        public Object plain() {
            Map<String, Object> plain = new LinkedHashMap<>();
            amounts.forEach((row, amount) -> plain.put(row.value(), amount.plain()));
            return plain;
        }

        @Override
        public boolean isEmpty() {
            return amounts.isEmpty();
        }
    }

    /** A number, or why there is none, in each answered cell. */
    record AmountPerCell(Map<RowKey, Map<ColumnKey, Amount>> amounts) implements AnswerValue {

        public AmountPerCell {
            Map<RowKey, Map<ColumnKey, Amount>> copy = new LinkedHashMap<>();
            amounts.forEach((row, cells) -> copy.put(row, Collections.unmodifiableMap(new LinkedHashMap<>(cells))));
            amounts = Collections.unmodifiableMap(copy);
        }

        @Override
        public Object plain() {
            Map<String, Map<String, Object>> plain = new LinkedHashMap<>();
            amounts.forEach((row, cells) -> {
                Map<String, Object> columns = new LinkedHashMap<>();
                cells.forEach((column, amount) -> columns.put(column.value(), amount.plain()));
                plain.put(row.value(), columns);
            });
            return plain;
        }

        @Override
        public boolean isEmpty() {
            return amounts.isEmpty();
        }
    }

    /** Words of the respondent's own. */
    record Text(String text) implements AnswerValue {

        @Override
        public Object plain() {
            return text;
        }

        @Override
        public boolean isEmpty() {
            return text.isBlank();
        }
    }

    /** A day. */
    record Day(LocalDate date) implements AnswerValue {

        @Override
        public Object plain() {
            return date.toString();
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** Files handed in, and links beside them. */
    record Files(List<EvidenceFile> files, List<EvidenceLink> links) implements AnswerValue {

        public Files {
            files = List.copyOf(files);
            links = List.copyOf(links);
        }

        public Files(List<EvidenceFile> files) {
            this(files, List.of());
        }

        @Override
        public Object plain() {
            List<Map<String, Object>> plain = new ArrayList<>();
            files.forEach(file -> plain.add(plain(file)));
            links.forEach(link -> plain.add(Map.of("link", link.address().toString())));
            return plain;
        }

        private static Map<String, Object> plain(EvidenceFile file) {
            Map<String, Object> plain = new LinkedHashMap<>();
            plain.put("id", file.id().toString());
            plain.put("name", file.name());
            plain.put("size", BigDecimal.valueOf(file.size()));
            return plain;
        }

        @Override
        public boolean isEmpty() {
            return files.isEmpty() && links.isEmpty();
        }
    }

    /** "Ved ikke" or "ikke relevant" to an item that has no options to say so. */
    record Without(Meaning meaning) implements AnswerValue {

        @Override
        public Object plain() {
            return Map.of(MEANS, meaning.key());
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** The member that says, in place of a value, why there is none. */
    String MEANS = "means";

    /**
     * The answer as text, numbers, maps and lists, as files and the API carry it: "ja", {row: "ja"}, {row: ["pris", …]},
     * 12.5. {@link Item#read} turns it back.
     */
    Object plain();

    /**
     * What is left of the answer when only some rows and options are still asked; empty if nothing is.
     *
     * @param rows which rows are kept
     * @param options which options are kept
     */
    default Optional<AnswerValue> keeping(Predicate<RowKey> rows, Predicate<OptionKey> options) {
        return Kept.of(this, rows, options);
    }

    /** Whether no field is answered: a matrix of which no row is, a text of blanks. */
    boolean isEmpty();
}
