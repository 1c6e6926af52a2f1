package dk.styringsportal.surveys.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Reads the cells of sheets, all of one workbook, and counts them together. */
final class SheetReader {

    private final CellReader cells;
    private final WorkbookFaults faults;
    private long filled;
    private long places;
    private long characters;

    SheetReader(List<String> sharedTexts, DateStyles dates, WorkbookFaults faults, char decimalSign) {
        this.cells = new CellReader(sharedTexts, dates, faults, decimalSign);
        this.faults = faults;
    }

    List<List<String>> rows(String sheet, XmlPart xml) {
        List<List<String>> rows = new ArrayList<>();
        eachRow(sheet, xml, (texts, row) -> {
            fillUp(sheet, rows, row, List.of());
            rows.add(texts);
        });
        return rows;
    }

    /** Hands on every row that is not empty, with its place from 0, and keeps none. */
    void eachRow(String sheet, XmlPart xml, ObjIntConsumer<List<String>> rows) {
        int next = 0;
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.begins("row")) {
                int row = xml.number("r").map(number -> number - 1).orElse(next);
                if (row < next || row >= CellPlace.ROWS) {
                    throw faults.damaged(sheet);
                }
                List<String> texts = row(sheet, row, xml);
                if (!texts.isEmpty()) {
                    rows.accept(texts, row);
                }
                next = row + 1;
            }
        }
    }

    private List<String> row(String sheet, int row, XmlPart xml) {
        List<String> texts = new ArrayList<>();
        int next = 0;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                CellPlace place = CellPlace.of(xml.attribute("r"), row, next);
                if (place.row() != row || place.column() < next || place.column() >= CellPlace.COLUMNS) {
                    throw faults.damaged(sheet);
                }
                String text = cells.text(Workbook.place(sheet, row, place.column()), xml);
                if (!text.isEmpty()) {
                    count(text);
                    fillUp(sheet, texts, place.column(), "");
                    texts.add(text);
                }
                next = place.column() + 1;
            }
        }
        return texts;
    }

    private <T> void fillUp(String sheet, List<T> list, int size, T empty) {
        places += size - list.size() + 1;
        if (places > Limits.PLACES) {
            throw faults.whole("sheet.wide", sheet);
        }
        while (list.size() < size) {
            list.add(empty);
        }
    }

    private void count(String text) {
        filled++;
        characters += text.length();
        if (filled > Limits.CELLS) {
            throw faults.whole("cells.many", Limits.CELLS);
        }
        if (characters > Limits.CHARACTERS) {
            throw faults.whole("texts.long", Limits.CHARACTERS);
        }
    }
}
