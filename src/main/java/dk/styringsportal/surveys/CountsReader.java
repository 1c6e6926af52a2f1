package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.figures.Basis;
import dk.styringsportal.questionnaire.figures.FigureCell;
import dk.styringsportal.questionnaire.figures.FigureText;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.questionnaire.figures.ReportFigure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a figure of parts: which cells are added up, and into which whole. */
final class CountsReader {

    private final Section figure;
    private final List<KeyFigure> shown;

    /** @param shown the key figures it is drawn from, at least one */
    CountsReader(Section figure, List<KeyFigure> shown) {
        this.figure = figure;
        this.shown = shown;
    }

    /** @throws dk.styringsportal.questionnaire.QuestionnaireFileException for the first fault */
    ReportFigure.Content.Counts read() {
        for (KeyFigure one : shown) {
            if (!(one.basis() instanceof Basis.Sum) || one.cells().stream().anyMatch(cell -> !cell.persons().equals(Optional.of(cell.value())))) {
                throw figure.fault("of", "figures.report.counts", one.key());
            }
        }
        for (String key : figure.texts("apart")) {
            if (shown.stream().flatMap(one -> one.cells().stream()).noneMatch(cell -> row(cell).equals(key) || column(cell).equals(key))) {
                throw figure.fault("apart", "figures.report.cells", key);
            }
        }
        List<ReportFigure.Line> lines = figure.text("shows").equals("partsOfRows") ? rows() : List.of(whole());
        int parts = lines.isEmpty() ? 0 : lines.get(0).parts().size();
        if (parts < 2 || lines.stream().anyMatch(line -> line.parts().size() != parts)) {
            throw figure.fault("of", "figures.report.same", String.join(", ", figure.texts("of")));
        }
        return new ReportFigure.Content.Counts(
                shown.get(0).unit(), figure.text("shows").equals("atLeast"), figure.flag("spread"), lines);
    }

    private ReportFigure.Line whole() {
        List<ReportFigure.Part> parts = shown.stream()
                .flatMap(one -> chosen(one).stream())
                .map(cell -> new ReportFigure.Part(
                        danish(cell.row().or(cell::column).orElse("")), List.of(cell), isApart(row(cell)) || isApart(column(cell))))
                .toList();
        return new ReportFigure.Line(Optional.empty(), parts);
    }

    private List<ReportFigure.Line> rows() {
        Map<String, List<FigureCell>> byRow = new LinkedHashMap<>();
        for (KeyFigure one : shown) {
            for (FigureCell cell : chosen(one)) {
                String row = cell.row().orElse("");
                String label = figure.has("added") || shown.size() == 1 ? row : one.title().danish() + ": " + row;
                byRow.computeIfAbsent(label, same -> new ArrayList<>()).add(cell);
            }
        }
        return byRow.entrySet().stream()
                .map(row -> new ReportFigure.Line(
                        byRow.size() == 1 ? Optional.empty() : Optional.of(danish(row.getKey())), parts(row.getValue())))
                .toList();
    }

    private List<ReportFigure.Part> parts(List<FigureCell> row) {
        return figure.has("merged") ? merged(row) : byColumn(row);
    }

    /** Columns of the same key are added up. */
    private List<ReportFigure.Part> byColumn(List<FigureCell> row) {
        Map<String, List<FigureCell>> columns = new LinkedHashMap<>();
        row.forEach(cell -> columns.computeIfAbsent(column(cell), same -> new ArrayList<>()).add(cell));
        List<Section> names = figure.sections("named");
        if (!names.isEmpty() && names.size() != columns.size()) {
            throw figure.fault("named", "figures.report.cells", "named");
        }
        List<ReportFigure.Part> parts = new ArrayList<>();
        columns.forEach((key, cells) -> parts.add(new ReportFigure.Part(
                names.isEmpty()
                        ? danish(cells.get(0).column().orElse(""))
                        : FigureReader.text(names.get(parts.size())),
                cells,
                isApart(key))));
        return parts;
    }

    private List<ReportFigure.Part> merged(List<FigureCell> row) {
        List<ReportFigure.Part> parts = new ArrayList<>();
        for (Section part : figure.sections("merged")) {
            List<String> keys = part.texts("columns");
            List<FigureCell> cells = row.stream().filter(cell -> keys.contains(column(cell))).toList();
            if (cells.size() < keys.size()) {
                throw part.fault("columns", "figures.report.cells", String.join(", ", keys));
            }
            parts.add(new ReportFigure.Part(FigureReader.text(part, "label"), cells, false));
        }
        return parts;
    }

    private List<FigureCell> chosen(KeyFigure one) {
        List<String> rows = figure.texts("rows");
        List<String> columns = figure.texts("columns");
        List<FigureCell> cells = one.cells().stream()
                .filter(cell -> rows.isEmpty() || rows.contains(row(cell)))
                .filter(cell -> columns.isEmpty() || columns.contains(column(cell)))
                .toList();
        if (cells.isEmpty()) {
            throw figure.fault("of", "figures.report.cells", one.key());
        }
        return cells;
    }

    private boolean isApart(String key) {
        return figure.texts("apart").contains(key);
    }

    private static String row(FigureCell cell) {
        return cell.value().row().map(key -> key.value()).orElse("");
    }

    private static String column(FigureCell cell) {
        return cell.value().column().map(key -> key.value()).orElse("");
    }

    private static FigureText danish(String label) {
        return new FigureText(label, Optional.empty());
    }
}
