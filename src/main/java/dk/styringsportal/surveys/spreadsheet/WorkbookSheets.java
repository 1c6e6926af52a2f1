package dk.styringsportal.surveys.spreadsheet;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.response.sheet.AnswerSheet;
import dk.styringsportal.response.sheet.AnswerSheet.UnreadableCell;
import dk.styringsportal.response.sheet.ImportProblem;
import dk.styringsportal.response.sheet.SheetRow;
import dk.styringsportal.response.sheet.SheetWorkbooks;
import dk.styringsportal.response.sheet.UnreadableSheetException;
import dk.styringsportal.surveys.workbook.Workbook;
import dk.styringsportal.surveys.workbook.WorkbookFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spreadsheets of answers as workbooks. Other sheets than the one with the answers are not looked at. */
@ApplicationScoped
public class WorkbookSheets implements SheetWorkbooks {

    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

    @Override
    public boolean isWorkbook(byte[] file) {
        return begins(file, 'P', 'K', 3, 4) || begins(file, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean begins(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= file.length || file[i] != (byte) mark[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public AnswerSheet read(byte[] file) {
        try {
            WorkbookFile.Readable readable = WorkbookFile.readWhatCanBeRead("", file);
            List<Workbook.Sheet> sheets = readable.workbook().sheets();
            Workbook.Sheet sheet = readable.workbook().sheet(ANSWERS).orElseGet(() -> sheets.get(0));
            List<UnreadableCell> unreadable = readable.faults().stream()
                    .flatMap(fault -> cell(sheet.name(), fault).stream())
                    .toList();
            return AnswerSheet.of(rows(sheet, unreadable), unreadable);
        } catch (QuestionnaireFileException broken) {
            throw new UnreadableSheetException(1, new ImportProblem.Workbook(sentence(broken.faults().get(0))));
        }
    }

    /** Also rows of nothing but cells that cannot be read. */
    private static List<SheetRow> rows(Workbook.Sheet sheet, List<UnreadableCell> unreadable) {
        int last = unreadable.stream().mapToInt(UnreadableCell::row).reduce(sheet.rows().size(), Math::max);
        List<SheetRow> rows = new ArrayList<>();
        for (int row = 1; row <= last; row++) {
            rows.add(new SheetRow(row, row <= sheet.rows().size() ? sheet.rows().get(row - 1) : List.of()));
        }
        return rows;
    }

    private static Optional<UnreadableCell> cell(String sheet, QuestionnaireFault fault) {
        int mark = fault.path().lastIndexOf('!');
        Matcher place = PLACE.matcher(fault.path().substring(mark + 1));
        if (mark < 0 || !fault.path().substring(0, mark).equals(sheet) || !place.matches()) {
            return Optional.empty();
        }
        return Optional.of(new UnreadableCell(
                Integer.parseInt(place.group(2)),
                column(place.group(1)),
                new ImportProblem.Workbook(language -> fault.problem().apply(language))));
    }

    /** "A" is 0, "AB" is 27. */
    private static int column(String letters) {
        return letters.chars().reduce(0, (before, letter) -> before * 26 + letter - 'A' + 1) - 1;
    }

    private static Function<Locale, String> sentence(QuestionnaireFault fault) {
        return language -> (fault.path().isEmpty() ? "" : fault.path() + ": ") + fault.problem().apply(language);
    }

    @Override
    public byte[] write(List<List<String>> rows) {
        return WorkbookFile.write(new Workbook(List.of(new Workbook.Sheet(ANSWERS, rows))));
    }
}
