package dk.styringsportal.response.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A type of tool that municipalities work with, as source 004 found them in each theme: {@code tool-types.csv}, with the
 * lines where it is named.
 *
 * @param theme the title of the theme it belongs to; empty for what is none of them
 */
public record ToolType(String key, String theme, String label) {

    private static final String TABLE = "tool-types.csv";
    private static final List<ToolType> ALL = read();

    /** In the order of the themes. */
    public static List<ToolType> all() {
        return ALL;
    }

    public static Optional<ToolType> of(String key) {
        return ALL.stream().filter(type -> type.key.equals(key)).findFirst();
    }

    private static List<ToolType> read() {
        try (InputStream table = ToolType.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(";", -1)).map(cells -> new ToolType(cells[0], cells[1], cells[2])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
