package dk.styringsportal.response.sheet.mapping;

import dk.styringsportal.response.sheet.AnswerSheet;
import dk.styringsportal.response.sheet.ImportFault;
import dk.styringsportal.response.sheet.ImportProblem;
import dk.styringsportal.response.sheet.SheetRow;
import dk.styringsportal.response.sheet.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the columns that a mapping names stand in an export. */
final class ExportColumns {

    private final Map<String, Map<Integer, MappedColumn>> byTarget = new HashMap<>();
    private final Map<Integer, String> targets = new HashMap<>();
    private final Map<String, MappedColumn> mapped = new LinkedHashMap<>();
    private final List<ImportFault> faults = new ArrayList<>();

    ExportColumns(ColumnMapping mapping, AnswerSheet export) {
        mapping.columns().forEach(column -> mapped.put(Spelling.of(column.heading()), column));
        export.header().ifPresent(header -> {
            find(header, export.rows());
            checkAllAreThere(header);
        });
    }

    private void find(SheetRow header, List<SheetRow> rows) {
        int width = rows.stream().mapToInt(SheetRow::width).reduce(header.width(), Math::max);
        Set<String> used = new HashSet<>();
        for (int column = 0; column < width; column++) {
            int here = column;
            String heading = header.cell(column);
            Optional<MappedColumn> known = Optional.ofNullable(mapped.get(Spelling.of(heading)));
            Optional<String> target = known.flatMap(MappedColumn::to);
            if (target.isPresent() && used.add(Spelling.of(heading))) {
                targets.put(column, target.get());
                byTarget.computeIfAbsent(target.get(), first -> new LinkedHashMap<>()).put(column, known.get());
            } else if (target.isPresent()) {
                faults.add(new ImportFault(header.number(), heading, heading, new ImportProblem.ColumnTwice()));
            } else if (known.isEmpty() && rows.stream().anyMatch(row -> !row.cell(here).isEmpty())) {
                faults.add(new ImportFault(header.number(), heading, heading, heading.isEmpty()
                        ? new ImportProblem.NoHeading(column + 1) : new ImportProblem.HeadingNotMapped()));
            }
        }
    }

    private void checkAllAreThere(SheetRow header) {
        for (MappedColumn column : mapped.values()) {
            boolean isThere = column.to().isEmpty() || targets.containsValue(column.to().get())
                    && byTarget.get(column.to().get()).containsValue(column);
            if (!isThere) {
                faults.add(new ImportFault(header.number(), column.heading(), "", new ImportProblem.HeadingMissing()));
            }
        }
    }

    /** What is wrong with the headings. */
    List<ImportFault> faults() {
        return faults;
    }

    /** The columns of the export that lead to one of ours, from left to right. */
    Map<Integer, MappedColumn> of(String target) {
        return byTarget.getOrDefault(target, Map.of());
    }

    /** Where a column of the export leads; nowhere if it is not used. */
    Optional<String> targetOf(int column) {
        return Optional.ofNullable(targets.get(column));
    }

    /** The cell as it stands in the file. */
    static String raw(SheetRow row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }
}
