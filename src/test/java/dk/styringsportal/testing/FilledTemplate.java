package dk.styringsportal.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The template of progression/1 as a municipality has filled it in with 200 invented cases, changed here and there. */
public final class FilledTemplate {

    private static final String FILE = "/dk/styringsportal/export/cases/progression-1-filled.xlsx";
    private static final String SUMS = "xl/worksheets/sheet3.xml";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** The workbook of the test resources. */
    public FilledTemplate() {
        try (ZipInputStream archive = new ZipInputStream(FilledTemplate.class.getResourceAsStream(FILE))) {
            for (ZipEntry part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
                parts.put(part.getName(), new String(archive.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Another text wherever that one stands, on all sheets. */
    public FilledTemplate with(String text, String other) {
        parts.replaceAll((name, content) -> content.replace(text, other));
        return this;
    }

    /** Another content of a part of the archive: "xl/workbook.xml". */
    public FilledTemplate withPart(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** Another number as the result of a sum. */
    public FilledTemplate withSum(String cell, String number) {
        Pattern result = Pattern.compile("(<c r=\"" + cell + "\"[^>]*><f[^>]*>[^<]*</f><v>)[^<]*");
        parts.computeIfPresent(SUMS, (name, content) -> result.matcher(content).replaceFirst("$1" + number));
        return this;
    }

    /** The mark that a template, filled in or not, carries on its sheet of sums. */
    public static String markOf(byte[] workbook) {
        return WorkbookCells.of(workbook).text("Sum", 1, 1);
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
