package dk.styringsportal.testing;

import dk.styringsportal.surveys.workbook.Workbook;
import dk.styringsportal.surveys.workbook.WorkbookFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A working copy as somebody fills it in: cells are changed in the file itself, all else stays as it was written. */
public final class CopyFile {

    private static final int NAME = 6;
    private static final String ANSWER = "E";
    private static final String REMARK = "F";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Workbook workbook;

    public CopyFile(byte[] file) {
        workbook = WorkbookFile.read("arbejdskopi.xlsx", file);
        try {
            Path stored = Files.write(Files.createTempFile("arbejdskopi", ".xlsx"), file);
            try (ZipFile archive = new ZipFile(stored.toFile())) {
                for (ZipEntry part : Collections.list(archive.entries())) {
                    parts.put(part.getName(), new String(archive.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(stored);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where the answer stands: "Styring!E14". */
    public String cell(String name) {
        return place(name, ANSWER);
    }

    /** Where the comment stands. */
    public String remarkCell(String name) {
        return place(name, REMARK);
    }

    private String place(String name, String column) {
        for (Workbook.Sheet sheet : workbook.sheets()) {
            for (int row = 0; row < sheet.rows().size(); row++) {
                List<String> cells = sheet.rows().get(row);
                if (cells.size() > NAME && cells.get(NAME).equals(name)) {
                    return sheet.name() + "!" + column + (row + 1);
                }
            }
        }
        throw new IllegalArgumentException("No line " + name);
    }

    /** Types a text as the answer, or empties the cell. */
    public CopyFile answer(String name, String text) {
        return put(cell(name), text.isEmpty() ? "" : " t=\"inlineStr\"", text.isEmpty() ? "" : "<is><t xml:space=\"preserve\">" + xml(text) + "</t></is>");
    }

    /** Types a number as the answer. */
    public CopyFile number(String name, String number) {
        return put(cell(name), "", "<v>" + number + "</v>");
    }

    /** What a formula has given, or an error such as "#REF!". */
    public CopyFile error(String name, String error) {
        return put(cell(name), " t=\"e\"", "<f>1/0</f><v>" + error + "</v>");
    }

    public CopyFile remark(String name, String text) {
        return put(remarkCell(name), " t=\"inlineStr\"", "<is><t xml:space=\"preserve\">" + xml(text) + "</t></is>");
    }

    /** Types a text in any cell: "Styring!H14". */
    public CopyFile text(String cell, String text) {
        return put(cell, " t=\"inlineStr\"", "<is><t>" + xml(text) + "</t></is>");
    }

    private CopyFile put(String place, String type, String content) {
        String sheet = place.substring(0, place.lastIndexOf('!'));
        String reference = place.substring(place.lastIndexOf('!') + 1);
        int number = workbook.sheets().stream().map(Workbook.Sheet::name).toList().indexOf(sheet) + 1;
        String part = "xl/worksheets/sheet" + number + ".xml";
        Pattern cell = Pattern.compile("<c r=\"" + reference + "\"( s=\"[0-9]+\")?[^>]*?(/>|>.*?</c>)");
        Matcher found = cell.matcher(parts.get(part));
        if (!found.find()) {
            throw new IllegalArgumentException("No cell " + place + " in " + part);
        }
        String style = found.group(1) == null ? "" : found.group(1);
        parts.put(part, parts.get(part).substring(0, found.start())
                + "<c r=\"" + reference + "\"" + style + type + ">" + content + "</c>"
                + parts.get(part).substring(found.end()));
        return this;
    }

    /** Another text wherever that one stands in the archive. */
    public CopyFile with(String text, String other) {
        parts.replaceAll((name, content) -> content.replace(text, other));
        return this;
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** As a file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return bytes.toByteArray();
    }
}
