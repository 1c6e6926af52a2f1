package dk.styringsportal.response.sheet.mapping;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.sheet.AnswerSheet;
import dk.styringsportal.response.sheet.AnswerSheet.UnreadableCell;
import dk.styringsportal.response.sheet.ImportFault;
import dk.styringsportal.response.sheet.SheetField;
import dk.styringsportal.response.sheet.SheetRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Another tool's export, laid out as a sheet of ours by a column mapping. Faults that are found in it are told with the heading
 * and the cell of the export, which is what its reader has before them.
 */
public final class MappedSheet {

    private final ColumnMapping mapping;
    private final MappingTargets targets;
    private final ExportColumns columns;
    private final AnswerSheet export;
    private final List<String> headings;
    private final Map<Integer, SheetRow> exportRows;

    private MappedSheet(ColumnMapping mapping, MappingTargets targets, ExportColumns columns, AnswerSheet export) {
        this.mapping = mapping;
        this.targets = targets;
        this.columns = columns;
        this.export = export;
        this.headings = targets.all().stream()
                .filter(target -> mapping.fixed(target).isPresent() || !columns.of(target).isEmpty())
                .toList();
        this.exportRows = export.rows().stream().collect(Collectors.toMap(SheetRow::number, Function.identity()));
    }

    /** @param mapping without faults, as {@link MappingTargets#faultsOf} tells */
    public static MappedSheet of(QuestionnaireVersion questionnaire, ColumnMapping mapping, AnswerSheet export) {
        return new MappedSheet(mapping, new MappingTargets(questionnaire), new ExportColumns(mapping, export), export);
    }

    /** What is wrong with the export's headings; then no row can be trusted. */
    public List<ImportFault> faults() {
        return columns.faults();
    }

    /** As a sheet of ours. */
    public AnswerSheet sheet() {
        if (export.header().isEmpty()) {
            return export;
        }
        SheetRow header = new SheetRow(export.header().get().number(), headings);
        List<SheetRow> rows = export.rows().stream()
                .map(row -> new SheetRow(row.number(), headings.stream().map(target -> cell(row, target)).toList()))
                .toList();
        List<UnreadableCell> unreadable = new ArrayList<>();
        for (UnreadableCell cell : export.unreadable()) {
            columns.targetOf(cell.column()).map(headings::indexOf).ifPresent(column ->
                    unreadable.add(new UnreadableCell(cell.row(), column, cell.problem())));
        }
        return new AnswerSheet(Optional.of(header), rows, unreadable);
    }

    private String cell(SheetRow row, String target) {
        if (mapping.fixed(target).isPresent()) {
            return mapping.fixed(target).get();
        }
        boolean ticks = targets.field(target).filter(SheetField::takesTicks).isPresent();
        Map<Integer, MappedColumn> sources = columns.of(target);
        if (!ticks) {
            Map.Entry<Integer, MappedColumn> only = sources.entrySet().iterator().next();
            return new ReadTexts(only.getValue()).of(ExportColumns.raw(row, only.getKey()));
        }
        boolean isBlank = sources.keySet().stream().allMatch(column -> row.cell(column).isEmpty());
        String ticked = sources.entrySet().stream()
                .map(source -> new ReadTexts(source.getValue()).ofTicks(ExportColumns.raw(row, source.getKey())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("|"));
        // One column for each box: all of them answered, none ticked
        return ticked.isEmpty() && !isBlank && sources.size() > 1 ? SheetField.NO_TICK : ticked;
    }

    /** A fault of the sheet of ours as one of the export: with its heading, and what stands in its cell. */
    public ImportFault inExport(ImportFault fault) {
        Map<Integer, MappedColumn> sources = new LinkedHashMap<>(columns.of(fault.column()));
        if (sources.isEmpty() && !fault.column().isEmpty()) {
            headings.stream()
                    .filter(target -> target.startsWith(fault.column() + "/"))
                    .findFirst()
                    .ifPresent(target -> sources.putAll(columns.of(target)));
        }
        if (sources.isEmpty()) {
            return fault;
        }
        Map.Entry<Integer, MappedColumn> first = sources.entrySet().iterator().next();
        String value = sources.size() > 1 || fault.value().isEmpty()
                ? fault.value()
                : Optional.ofNullable(exportRows.get(fault.row())).map(row -> row.cell(first.getKey())).orElse(fault.value());
        return new ImportFault(fault.row(), first.getValue().heading(), value, fault.problem());
    }
}
