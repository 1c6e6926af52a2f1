package dk.styringsportal.surveys.xlsform;

import dk.styringsportal.surveys.workbook.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A sheet with its headings.
 *
 * @param name of the sheet, for places
 * @param headingRow where the headings stand, from 0
 * @param headers of the columns in their order
 * @param lines the rows below the headings that hold anything
 */
record FormTable(String name, int headingRow, List<Header> headers, List<Line> lines) {

    static final String NO_BREAK_SPACE = "\u00A0";

    /** A row, which knows where it stands. */
    static final class Line {

        private final String sheet;
        private final List<Header> headers;
        private final List<String> cells;
        private final int row;

        private Line(String sheet, List<Header> headers, List<String> cells, int row) {
            this.sheet = sheet;
            this.headers = headers;
            this.cells = cells;
            this.row = row;
        }

        /** Empty where the column or what it holds is not there. */
        String text(String column) {
            return index(column).map(this::cell).orElse("");
        }

        /** In that column of a language, the first of its name and {@linkplain Header#tongue() language}. */
        String text(String column, String tongue) {
            return IntStream.range(0, headers.size())
                    .filter(i -> headers.get(i).name().equals(column) && headers.get(i).tongue().equals(tongue))
                    .mapToObj(this::cell)
                    .findFirst()
                    .orElse("");
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column).replace(NO_BREAK_SPACE, " ").strip() : "";
        }

        /** "survey!B12"; of a column that is not there, the first. */
        String place(String column) {
            return place(index(column).orElse(0));
        }

        String place(int column) {
            return Workbook.place(sheet, row, column);
        }

        /** The row's number as a spreadsheet shows it, from 1. */
        int number() {
            return row + 1;
        }

        /** Of several columns of one name, that with something in it. */
        private Optional<Integer> index(String column) {
            List<Integer> all = IntStream.range(0, headers.size())
                    .filter(i -> headers.get(i).name().equals(column))
                    .boxed()
                    .toList();
            return all.stream().filter(i -> !cell(i).isEmpty()).findFirst().or(() -> all.stream().findFirst());
        }

        private boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell.replace(NO_BREAK_SPACE, " ").isBlank());
        }
    }

    /** Without headings where the sheet is empty. */
    static FormTable of(Workbook.Sheet sheet) {
        int first = IntStream.range(0, sheet.rows().size())
                .filter(row -> sheet.rows().get(row).stream().anyMatch(cell -> !cell.isBlank()))
                .findFirst()
                .orElse(-1);
        List<Header> headers = first < 0
                ? List.of()
                : sheet.rows().get(first).stream().map(Header::of).toList();
        List<Line> lines = new ArrayList<>();
        for (int row = first + 1; row < sheet.rows().size(); row++) {
            Line line = new Line(sheet.name(), headers, sheet.rows().get(row), row);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return new FormTable(sheet.name(), Math.max(first, 0), headers, lines);
    }

    /** A table with nothing in it. */
    static FormTable none(String name) {
        return new FormTable(name, 0, List.of(), List.of());
    }

    boolean has(String column) {
        return headers.stream().anyMatch(header -> header.name().equals(column));
    }

    /** "survey!B1", also where the headings do not stand in the first row. */
    String headingPlace(Header header) {
        return Workbook.place(name, headingRow, headers.indexOf(header));
    }
}
