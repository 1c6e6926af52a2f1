package dk.styringsportal.surveys.workingcopy;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.response.workingcopy.SentCopy;
import dk.styringsportal.response.workingcopy.UnfitCopyException;
import dk.styringsportal.surveys.workbook.Workbook;
import dk.styringsportal.surveys.workbook.WorkbookFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the lines of a working copy in a workbook, by their headings: sheets may have other names, columns other places. */
final class SentWorkbook {

    /** People put lines above the headings; nobody puts so many. */
    private static final int LAST_HEADING_ROW = 20;

    private static final Set<CopyColumn> READ = EnumSet.of(
            CopyColumn.ANSWER, CopyColumn.REMARK, CopyColumn.NAME, CopyColumn.REVISION, CopyColumn.ANSWER_BEFORE);

    private final Workbook workbook;
    private final Map<String, Function<Locale, String>> unreadable = new HashMap<>();

    SentWorkbook(WorkbookFile.Readable readable) {
        this.workbook = readable.workbook();
        for (QuestionnaireFault fault : readable.faults()) {
            unreadable.putIfAbsent(fault.path(), fault.problem());
        }
    }

    /** @throws UnfitCopyException if it is no working copy, or columns of it are gone */
    SentCopy copy() {
        var origin = OriginSheet.in(workbook).orElseThrow(() -> new UnfitCopyException(UnfitCopyException.Reason.NO_COPY));
        List<SentCopy.Line> lines = new ArrayList<>();
        boolean found = false;
        for (Workbook.Sheet sheet : workbook.sheets()) {
            for (int row = 0; row < Math.min(LAST_HEADING_ROW, sheet.rows().size()); row++) {
                Map<CopyColumn, Integer> columns = columns(sheet.rows().get(row));
                if (columns.containsKey(CopyColumn.NAME)) {
                    if (!columns.keySet().equals(READ)) {
                        throw new UnfitCopyException(UnfitCopyException.Reason.COLUMNS_GONE);
                    }
                    found = true;
                    addLines(lines, sheet, row + 1, columns);
                    break;
                }
            }
        }
        if (!found) {
            throw new UnfitCopyException(UnfitCopyException.Reason.NO_COPY);
        }
        return new SentCopy(origin, lines);
    }

    /** Of those that are read. */
    private static Map<CopyColumn, Integer> columns(List<String> headings) {
        Map<CopyColumn, Integer> columns = new EnumMap<>(CopyColumn.class);
        for (CopyColumn column : READ) {
            int place = headings.stream().map(String::strip).toList().indexOf(column.heading());
            if (place >= 0) {
                columns.put(column, place);
            }
        }
        return columns;
    }

    private void addLines(List<SentCopy.Line> lines, Workbook.Sheet sheet, int first, Map<CopyColumn, Integer> columns) {
        for (int row = first; row < sheet.rows().size(); row++) {
            List<String> cells = sheet.rows().get(row);
            SentCopy.Line line = new SentCopy.Line(
                    text(cells, columns.get(CopyColumn.NAME)).strip(),
                    text(cells, columns.get(CopyColumn.REVISION)).strip(),
                    filled(sheet, row, columns.get(CopyColumn.ANSWER), text(cells, columns.get(CopyColumn.ANSWER_BEFORE))),
                    filled(sheet, row, columns.get(CopyColumn.REMARK)));
            if (!line.name().isEmpty() || line.isFilled()) {
                lines.add(line);
            }
        }
    }

    /** A cell that was empty. */
    private SentCopy.Filled filled(Workbook.Sheet sheet, int row, int column) {
        return filled(sheet, row, column, "");
    }

    private SentCopy.Filled filled(Workbook.Sheet sheet, int row, int column, String before) {
        String place = Workbook.place(sheet.name(), row, column);
        return new SentCopy.Filled(place, text(sheet.rows().get(row), column), before, Optional.ofNullable(unreadable.get(place)));
    }

    private static String text(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
