package dk.styringsportal.surveys.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list of texts in one cell, parted by commas or by line breaks; an entry that holds what parts them stands in quotation marks.
 * An empty list is written "ingen", which is no key.
 *
 * @param apart the characters that part entries
 * @param between what is written between them
 * @param words that an entry can be; empty where it can be any text
 * @param written an entry as it is written; empty for what cannot be written
 * @param known an entry by what is written
 */
record ListNotation(String apart, String between, String words, Function<Object, String> written, Function<String, Object> known)
        implements Notation {

    private static final String NONE = "ingen";

    /** Codes, parted by commas; semicolons and line breaks will do. */
    static final Notation KEYS = texts(",;\n", ", ");

    /** Texts, each on its own line of the cell. */
    static final Notation LINES = texts("\n", "\n");

    private static Notation texts(String apart, String between) {
        return new ListNotation(apart, between, "", entry -> entry instanceof String text ? text : "", text -> text);
    }

    /** Words of the schema, in Danish. */
    static Notation words(Words words) {
        return new ListNotation(",;\n", ", ", words.all(), words::danish, word ->
                words.known(word).orElseThrow(() -> new Misread(0, "word", word, words.all())));
    }

    @Override
    public Optional<List<String>> write(Object value) {
        if (!(value instanceof List<?> entries)) {
            return Optional.empty();
        }
        List<String> texts = entries.stream().map(written).toList();
        if (texts.stream().anyMatch(String::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(List.of(
                texts.isEmpty() ? NONE : texts.stream().map(this::entry).collect(Collectors.joining(between))));
    }

    private String entry(String text) {
        boolean plain = text.equals(text.strip())
                && !text.startsWith("\"")
                && !text.equalsIgnoreCase(NONE)
                && text.chars().noneMatch(character -> apart.indexOf(character) >= 0);
        return plain ? text : Scalar.quoted(text);
    }

    @Override
    public Optional<Object> read(List<String> cells) {
        String cell = cells.get(0).strip();
        List<Object> entries = new ArrayList<>();
        if (!cell.equalsIgnoreCase(NONE)) {
            parts(cell).forEach(part -> entries.add(known.apply(part.startsWith("\"") ? Scalar.unquoted(part) : part)));
        }
        return Optional.of(entries);
    }

    private List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= cell.length(); i++) {
            boolean ends = i == cell.length() || !quoted && apart.indexOf(cell.charAt(i)) >= 0;
            if (ends) {
                String part = cell.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            } else if (cell.charAt(i) == '"' && (quoted || cell.substring(start, i).isBlank())) {
                quoted = !quoted;
            }
        }
        return parts;
    }
}
