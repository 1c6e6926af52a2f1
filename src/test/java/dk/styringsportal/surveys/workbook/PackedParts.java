package dk.styringsportal.surveys.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, as other programs might, or nobody would. */
final class PackedParts {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook with one sheet, "Ark", a text "delt", and styles of which number 1 is a date. */
    static PackedParts withSheet(String rows) {
        return new PackedParts()
                .with("_rels/.rels", relationships(relationship("a", "officeDocument", "xl/workbook.xml")))
                .with("xl/_rels/workbook.xml.rels", relationships(
                        relationship("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relationship("rId2", "sharedStrings", "sharedStrings.xml")
                                + relationship("rId3", "styles", "/xl/styles.xml")))
                .with("xl/workbook.xml", workbook("<sheet name=\"Ark\" sheetId=\"1\" r:id=\"rId1\"/>"))
                .with("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\"><si><t>delt</t></si></sst>")
                .with("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>")
                .with("xl/worksheets/sheet1.xml", sheet(rows));
    }

    static String relationships(String each) {
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + each + "</Relationships>";
    }

    static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    static String workbook(String sheets) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets + "</sheets></workbook>";
    }

    static String sheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    PackedParts with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    PackedParts with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    PackedParts without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
