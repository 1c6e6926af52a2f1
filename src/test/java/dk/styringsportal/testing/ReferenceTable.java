package dk.styringsportal.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of reference values: columns parted by semicolons under one heading line; lines with # say where it is from. */
public final class ReferenceTable {

    private ReferenceTable() {}

    /**
     * The rows by column name.
     *
     * @param file beside the test class
     * @param firstColumn the heading that opens the wanted table, if the file holds several
     */
    public static List<Map<String, String>> read(Class<?> test, String file, String firstColumn) {
        List<Map<String, String>> rows = new ArrayList<>();
        String[] columns = null;
        for (String line : lines(test, file)) {
            String[] cells = line.split(";", -1);
            if (cells[0].equals(firstColumn)) {
                columns = cells;
            } else if (columns != null && cells.length == columns.length) {
                rows.add(row(columns, cells));
            } else {
                columns = null;
            }
        }
        return rows;
    }

    private static Map<String, String> row(String[] columns, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return row;
    }

    private static List<String> lines(Class<?> test, String file) {
        try (InputStream table = test.getResourceAsStream(file)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
