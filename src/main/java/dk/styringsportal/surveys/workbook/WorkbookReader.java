package dk.styringsportal.surveys.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/** Finds the sheets of an opened workbook, in their order, and reads each. Sheets of charts are none. */
final class WorkbookReader {

    private record Entry(String name, String part) {}

    private final Archive archive;
    private final WorkbookFaults faults;
    private final String main;
    private final Relationships relationships;
    private final List<Entry> entries = new ArrayList<>();
    private boolean datesFrom1904;

    WorkbookReader(Archive archive, WorkbookFaults faults) {
        this.archive = archive;
        this.faults = faults;
        main = Relationships.of("", archive, faults)
                .partOfType("officeDocument")
                .filter(part -> part.endsWith(".xml") && archive.part(part).isPresent())
                .orElseThrow(() -> faults.whole("file.other"));
        relationships = Relationships.of(main, archive, faults);
    }

    /** @param decimalSign of numbers */
    Workbook workbook(char decimalSign) {
        readEntries();
        if (entries.isEmpty()) {
            throw faults.whole("file.other");
        }
        SheetReader reader = new SheetReader(sharedTexts(), dateStyles(), faults, decimalSign);
        Set<String> names = new HashSet<>();
        List<Workbook.Sheet> sheets = new ArrayList<>();
        for (Entry entry : entries) {
            if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
                throw faults.damaged(main);
            }
            byte[] content = archive.part(entry.part()).orElseThrow(() -> faults.damaged(entry.part()));
            sheets.add(new Workbook.Sheet(entry.name(), reader.rows(entry.name(), new XmlPart(entry.part(), content, faults))));
        }
        return new Workbook(sheets);
    }

    /** The rows of the first sheet that are not empty, each with its place from 0. */
    void eachRow(ObjIntConsumer<List<String>> rows) {
        readEntries();
        if (entries.isEmpty()) {
            throw faults.whole("file.other");
        }
        Entry first = entries.get(0);
        byte[] content = archive.part(first.part()).orElseThrow(() -> faults.damaged(first.part()));
        new SheetReader(sharedTexts(), dateStyles(), faults, '.')
                .eachRow(first.name(), new XmlPart(first.part(), content, faults), rows);
    }

    private void readEntries() {
        XmlPart xml = new XmlPart(main, archive.part(main).orElseThrow(), faults);
        boolean isWorkbook = false;
        while (xml.next()) {
            isWorkbook |= xml.begins("workbook");
            if (xml.begins("workbookPr")) {
                datesFrom1904 = xml.attribute("date1904").filter(said -> said.equals("1") || said.equals("true")).isPresent();
            } else if (isWorkbook && xml.begins("sheet")) {
                add(xml);
            }
        }
    }

    private void add(XmlPart xml) {
        if (entries.size() == Limits.SHEETS) {
            throw faults.whole("sheets.many", Limits.SHEETS);
        }
        Relationships.Relationship to = xml.attribute("id")
                .flatMap(relationships::withId)
                .orElseThrow(() -> faults.damaged(main));
        if (to.type().equals("worksheet")) {
            entries.add(new Entry(EscapedText.plain(xml.attribute("name").orElse("")), to.part()));
        }
    }

    private List<String> sharedTexts() {
        List<String> texts = new ArrayList<>();
        relationships.partOfType("sharedStrings").ifPresent(part -> {
            XmlPart xml = new XmlPart(part, archive.part(part).orElseThrow(() -> faults.damaged(part)), faults);
            int characters = 0;
            while (xml.next()) {
                if (xml.begins("si")) {
                    texts.add(xml.richText());
                    characters += texts.get(texts.size() - 1).length();
                    if (characters > Limits.CHARACTERS) {
                        throw faults.whole("texts.long", Limits.CHARACTERS);
                    }
                }
            }
        });
        return texts;
    }

    private DateStyles dateStyles() {
        DateStyles styles = new DateStyles(datesFrom1904);
        relationships.partOfType("styles").ifPresent(part ->
                styles.read(new XmlPart(part, archive.part(part).orElseThrow(() -> faults.damaged(part)), faults)));
        return styles;
    }
}
