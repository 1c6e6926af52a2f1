package dk.styringsportal.response.sheet.mapping;

import dk.styringsportal.response.sheet.Spelling;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the cells of one column as its mapping says. */
final class ReadTexts {

    /** What other tools put between ticks in one cell. */
    private static final Pattern BETWEEN_TICKS = Pattern.compile("[|;\\n]");

    private final Map<String, String> meanings = new HashMap<>();

    ReadTexts(MappedColumn column) {
        column.texts().forEach((text, meaning) -> meanings.put(Spelling.of(text), meaning));
    }

    /** What the text is read as; as it stands where the mapping says nothing of it. */
    String of(String cell) {
        return Optional.ofNullable(meanings.get(Spelling.of(cell))).orElse(cell);
    }

    /** The ticks, parted by "|". A text that is mapped as a whole is not taken apart. */
    String ofTicks(String cell) {
        return meanings.containsKey(Spelling.of(cell))
                ? of(cell)
                : Arrays.stream(BETWEEN_TICKS.split(cell))
                        .filter(part -> !part.isBlank())
                        .map(this::of)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining("|"));
    }

    /** The texts that can be mapped one by one in a cell. */
    static String[] parts(String cell, boolean ticks) {
        return ticks ? BETWEEN_TICKS.split(cell) : new String[] {cell};
    }
}
