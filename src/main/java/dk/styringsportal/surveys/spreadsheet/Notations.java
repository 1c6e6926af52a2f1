package dk.styringsportal.surveys.spreadsheet;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The notations that take one cell each, and hold one value. */
final class Notations {

    private static final Set<String> YES = Set.of("ja", "sand", "true", "yes", "x", "1");
    private static final Set<String> NO = Set.of("nej", "falsk", "false", "no", "0");

    /** A code or a key: blanks around it are slips of the keyboard. */
    static final Notation KEY = cell(value -> value instanceof String key ? key : "", String::strip);

    /** Words as they stand, with their line breaks and the blanks around them. */
    static final Notation TEXT = cell(value -> value instanceof String text ? text : "", text -> text);

    /** A number with a decimal comma or point. */
    static final Notation NUMBER = cell(value -> value instanceof Number ? Scalar.written(value) : "", cell -> {
        return Scalar.number(cell.strip()).orElseThrow(() -> new Misread(0, "number", cell));
    });

    static final Notation WHOLE_NUMBER = cell(value -> value instanceof BigInteger ? Scalar.written(value) : "", cell -> {
        return Scalar.number(cell.strip())
                .filter(BigInteger.class::isInstance)
                .orElseThrow(() -> new Misread(0, "wholeNumber", cell));
    });

    static final Notation TRUTH = cell(value -> value instanceof Boolean yes ? (yes ? "ja" : "nej") : "", cell -> {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new Misread(0, "truth", cell);
        }
        return YES.contains(word);
    });

    /** A number, sand, falsk, or else a text: in quotation marks where it could be taken for another. */
    static final Notation SCALAR = cell(Scalar::written, Scalar::read);

    private Notations() {}

    /** One of the words of the schema, in Danish. */
    static Notation word(Words words) {
        return cell(words.all(), words::danish, cell ->
                words.known(cell).orElseThrow(() -> new Misread(0, "word", cell, words.all())));
    }

    private static Notation cell(Function<Object, String> write, Function<String, Object> read) {
        return cell("", write, read);
    }

    /** @param write gives an empty text for what cannot stand in a cell */
    private static Notation cell(String words, Function<Object, String> write, Function<String, Object> read) {
        return new Notation() {
            @Override
            public String words() {
                return words;
            }

            @Override
            public Optional<List<String>> write(Object value) {
                String cell = write.apply(value);
                return cell.isBlank() ? Optional.empty() : Optional.of(List.of(cell));
            }

            @Override
            public Optional<Object> read(List<String> cells) {
                return Optional.of(read.apply(cells.get(0)));
            }
        };
    }
}
