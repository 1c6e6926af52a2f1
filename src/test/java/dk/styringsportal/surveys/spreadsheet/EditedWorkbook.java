package dk.styringsportal.surveys.spreadsheet;

import dk.styringsportal.surveys.workbook.Workbook;
import dk.styringsportal.surveys.workbook.WorkbookFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The workbook of {@code sound.yaml}, edited as somebody would in Excel. */
final class EditedWorkbook {

    private static final Workbook SOUND =
            WorkbookFile.read("sound.xlsx", new SpreadsheetFormat().write(YamlContent.of(soundYaml())).file());

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    EditedWorkbook() {
        SOUND.sheets().forEach(sheet -> sheets.put(sheet.name(), new ArrayList<>(sheet.rows().stream().map(ArrayList::new).toList())));
    }

    static String soundYaml() {
        try (InputStream yaml = EditedWorkbook.class.getResourceAsStream("sound.yaml")) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @param heading of the column; the line is the first in which the text stands at all */
    EditedWorkbook put(String sheet, String line, String heading, String text) {
        List<List<String>> rows = sheets.get(sheet);
        List<String> row = rows.stream().filter(cells -> cells.contains(line)).findFirst().orElseThrow();
        return put(sheet, rows.indexOf(row), rows.get(0).indexOf(heading), text);
    }

    /** Row and column from 0. */
    EditedWorkbook put(String sheet, int row, int column, String text) {
        List<List<String>> rows = sheets.get(sheet);
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        while (rows.get(row).size() <= column) {
            rows.get(row).add("");
        }
        rows.get(row).set(column, text);
        return this;
    }

    /** Changes cells by chance. */
    EditedWorkbook spoil(Random random, List<String> texts) {
        List<String> names = List.copyOf(sheets.keySet());
        String sheet = names.get(1 + random.nextInt(names.size() - 1));
        List<List<String>> rows = sheets.get(sheet);
        int row = random.nextInt(10) == 0 ? 0 : random.nextInt(rows.size() + 1);
        return put(sheet, row, random.nextInt(rows.get(0).size()), texts.get(random.nextInt(texts.size())));
    }

    EditedWorkbook add(String sheet, String... cells) {
        sheets.get(sheet).add(new ArrayList<>(List.of(cells)));
        return this;
    }

    EditedWorkbook insert(String sheet, int row, String... cells) {
        sheets.get(sheet).add(row, new ArrayList<>(List.of(cells)));
        return this;
    }

    EditedWorkbook withoutColumn(String sheet, String heading) {
        int column = sheets.get(sheet).get(0).indexOf(heading);
        sheets.get(sheet).stream().filter(row -> row.size() > column).forEach(row -> row.remove(column));
        return this;
    }

    EditedWorkbook without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    EditedWorkbook with(String sheet) {
        sheets.put(sheet, new ArrayList<>());
        return this;
    }

    byte[] file() {
        return WorkbookFile.write(new Workbook(sheets.entrySet().stream()
                .map(sheet -> new Workbook.Sheet(sheet.getKey(), sheet.getValue()))
                .toList()));
    }
}
