package dk.styringsportal.surveys.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An item with its shared parts at hand, and the names that it, its rows and its cells have in the form.
 *
 * @param place for losses: the item's code, or where it has none, its path
 * @param rows none for an item without rows
 * @param rowNames by the row's key
 * @param cellNames of a matrix of numbers, by the row's and the column's key; empty for all else
 */
record NamedItem(
        Part part,
        String place,
        String name,
        List<Part> options,
        List<Part> rows,
        Map<String, String> rowNames,
        Map<String, Map<String, String>> cellNames) {

    static NamedItem of(Part part, String place, String name, Part file, FormNames names) {
        List<Part> rows = hasRows(part.text("type")) ? shared(part, "rows", "rowSet", file.part("rowSets")) : List.of();
        Map<String, String> rowNames = new LinkedHashMap<>();
        Map<String, Map<String, String>> cellNames = new LinkedHashMap<>();
        for (Part row : rows) {
            String rowName = names.claim(name + "_" + FormNames.ofChoice(row.text("key")));
            rowNames.put(row.text("key"), rowName);
            if (part.text("type").equals("number-matrix")) {
                Map<String, String> cells = new LinkedHashMap<>();
                part.parts("columns").forEach(column ->
                        cells.put(column.text("key"), names.claim(rowName + "_" + FormNames.ofChoice(column.text("key")))));
                cellNames.put(row.text("key"), cells);
            }
        }
        return new NamedItem(
                part, place, name, shared(part, "options", "scale", file.part("scales")), rows, rowNames, cellNames);
    }

    private static boolean hasRows(String type) {
        return type.endsWith("-matrix") || type.equals("percentages");
    }

    private static List<Part> shared(Part part, String own, String reference, Part sets) {
        return part.has(reference) ? sets.parts(part.text(reference)) : part.parts(own);
    }

    String type() {
        return part.text("type");
    }

    boolean isOptional() {
        return part.flag("optional", false);
    }

    /**
     * Whether an obligatory item takes "none of these" for an answer, as multiple choice does where no minimum is set. In a form
     * it cannot be told from no answer.
     */
    boolean takesNoTick() {
        return type().startsWith("multiple-choice") && !isOptional() && part.wholeNumber("minimumTicks", 0) < 1;
    }

    boolean hasExclusive() {
        return options.stream().anyMatch(option -> option.flag("exclusive", false));
    }

    /**
     * Whether the form demands an answer: not where "ved ikke", "ikke relevant" or "none of these" is an answer with us, and in the
     * form cannot be given.
     */
    boolean isRequired() {
        return !isOptional() && !part.has("allow") && (!takesNoTick() || hasExclusive());
    }

    String requirement() {
        return isRequired() ? "yes" : "no";
    }

    /** The names of the questions that a condition asks about: one, or of a matrix all that it does not choose between. */
    List<String> places(String row, String column) {
        if (rows.isEmpty()) {
            return row.isEmpty() && column.isEmpty() && !hasRows(type()) ? List.of(name) : List.of();
        }
        List<String> places = new ArrayList<>();
        rowNames.forEach((key, rowName) -> {
            if (row.isEmpty() || row.equals(key)) {
                Map<String, String> cells = cellNames.getOrDefault(key, Map.of("", rowName));
                cells.forEach((cell, cellName) -> {
                    if (column.isEmpty() || column.equals(cell)) {
                        places.add(cellName);
                    }
                });
            }
        });
        return places;
    }

    /** Rows and cells whose names were taken, so that their keys are others on the way back. */
    List<String> renamed() {
        List<String> renamed = new ArrayList<>();
        rowNames.forEach((key, rowName) -> {
            if (!rowName.equals(name + "_" + FormNames.ofChoice(key))) {
                renamed.add(rowName);
            }
            cellNames.getOrDefault(key, Map.of()).forEach((cell, cellName) -> {
                if (!cellName.equals(rowName + "_" + FormNames.ofChoice(cell))) {
                    renamed.add(cellName);
                }
            });
        });
        return renamed;
    }
}
