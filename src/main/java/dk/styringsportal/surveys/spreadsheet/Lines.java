package dk.styringsportal.surveys.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of all sheets while they are written. */
final class Lines {

    private final Map<SheetForm, List<List<String>>> lines = new HashMap<>();

    /** Adds a line, and takes from the part what stands in it. */
    void add(SheetForm form, List<String> owners, Map<String, Object> part) {
        linesOf(form).add(cells(form, owners, part));
    }

    /** As {@link #add}, unless there would be nothing but the owners. */
    boolean addUnlessEmpty(SheetForm form, List<String> owners, Map<String, Object> part) {
        List<String> cells = cells(form, owners, part);
        boolean filled = cells.stream().skip(owners.size()).anyMatch(cell -> !cell.isEmpty());
        if (filled) {
            linesOf(form).add(cells);
        }
        return filled;
    }

    private static List<String> cells(SheetForm form, List<String> owners, Map<String, Object> part) {
        List<String> cells = new ArrayList<>(owners);
        form.fields().forEach(field -> cells.addAll(taken(field, part)));
        return cells;
    }

    /** The cells of a member, which is taken; empty cells where it is not there, or does not fit and stays. */
    static List<String> taken(Field field, Map<String, Object> part) {
        Object value = part.get(field.member());
        List<String> none = Collections.nCopies(field.notation().cells(), "");
        return value == null
                ? none
                : field.cells(value).map(cells -> {
                    part.remove(field.member());
                    return cells;
                }).orElse(none);
    }

    static List<String> joined(List<String> first, String... more) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(Arrays.asList(more));
        return joined;
    }

    List<List<String>> linesOf(SheetForm form) {
        return lines.computeIfAbsent(form, sheet -> new ArrayList<>());
    }
}
