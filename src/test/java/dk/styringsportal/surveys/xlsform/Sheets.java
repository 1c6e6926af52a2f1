package dk.styringsportal.surveys.xlsform;

import dk.styringsportal.questionnaire.draft.ContentFormat;
import dk.styringsportal.surveys.workbook.Workbook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Workbooks written in a few lines: "# survey" begins a sheet, each further line is a row, its cells parted by "|". */
final class Sheets {

    private Sheets() {}

    static Workbook of(String text) {
        List<Workbook.Sheet> sheets = new ArrayList<>();
        for (String sheet : text.strip().split("(?m)^# ")) {
            List<String> lines = sheet.lines().map(String::strip).toList();
            if (!lines.isEmpty()) {
                sheets.add(new Workbook.Sheet(lines.get(0), lines.stream().skip(1).map(Sheets::cells).toList()));
            }
        }
        return new Workbook(sheets);
    }

    private static List<String> cells(String line) {
        return line.isEmpty() ? List.of() : Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    static ContentFormat.Read read(String text) {
        return FormReader.read("form.xlsx", of(text));
    }

    static List<String> losses(ContentFormat.Read read) {
        return read.losses().stream().map(loss -> loss.in(Locale.ENGLISH)).toList();
    }

    /** All items, in the form's order. */
    static List<Part> items(ContentFormat.Read read) {
        return new Part(read.content().root()).parts("themes").stream().flatMap(theme -> theme.parts("items").stream()).toList();
    }

    static Part item(ContentFormat.Read read, String code) {
        return items(read).stream().filter(item -> item.text("code").equals(code)).findFirst().orElseThrow();
    }

    static Map<?, ?> root(ContentFormat.Read read) {
        return read.content().root();
    }
}
