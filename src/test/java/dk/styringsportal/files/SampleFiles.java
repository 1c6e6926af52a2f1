package dk.styringsportal.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files as municipalities hand them in, made part by part, so that a test can put into them what it is about. */
public final class SampleFiles {

    public static final String CPR = "010190-1234";
    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    static final String R = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    static final String A = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/%s\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.%s.main+xml\"/></Types>";

    private SampleFiles() {}

    /** Parts by name, in order; each a text or bytes. */
    static Map<String, Object> parts(Object... namesAndParts) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndParts.length; i += 2) {
            parts.put((String) namesAndParts[i], namesAndParts[i + 1]);
        }
        return parts;
    }

    public static byte[] docx(String body, Object... more) {
        Map<String, Object> parts = parts(
                "[Content_Types].xml", TYPES.formatted("word/document.xml", "wordprocessingml.document"),
                "word/document.xml", "<w:document " + W + " " + R + " " + A + "><w:body>" + body + "</w:body></w:document>");
        parts.putAll(parts(more));
        return zip(parts);
    }

    public static String paragraph(String... runs) {
        StringBuilder text = new StringBuilder("<w:p>");
        Arrays.stream(runs).forEach(run -> text.append("<w:r><w:t>").append(run).append("</w:t></w:r>"));
        return text.append("</w:p>").toString();
    }

    public static String wordPart(String root, String content) {
        return "<w:" + root + " " + W + ">" + content + "</w:" + root + ">";
    }

    static byte[] xlsx(String rows, Object... more) {
        Map<String, Object> parts = parts(
                "[Content_Types].xml", TYPES.formatted("xl/workbook.xml", "spreadsheetml.sheet"),
                "xl/workbook.xml", "<workbook><sheets><sheet name=\"Ark1\"/></sheets></workbook>",
                "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>" + rows + "</row></sheetData></worksheet>");
        parts.putAll(parts(more));
        return zip(parts);
    }

    static byte[] pptx(Object... more) {
        Map<String, Object> parts = parts(
                "[Content_Types].xml", TYPES.formatted("ppt/presentation.xml", "presentationml.presentation"),
                "ppt/presentation.xml", "<presentation/>");
        parts.putAll(parts(more));
        return zip(parts);
    }

    static String slide(String text) {
        return "<sld " + A + "><a:p><a:r><a:t>" + text + "</a:t></a:r></a:p></sld>";
    }

    static byte[] odt(String body, Object... more) {
        Map<String, Object> parts = parts(
                "mimetype", "application/vnd.oasis.opendocument.text",
                "content.xml", "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\">" + body + "</o:document-content>",
                "META-INF/manifest.xml", "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>");
        parts.putAll(parts(more));
        return zip(parts);
    }

    static byte[] zip(Map<String, Object> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, Object> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (part.getValue() instanceof Integer megabytes) {
                    byte[] blanks = new byte[1024 * 1024];
                    Arrays.fill(blanks, (byte) ' ');
                    for (int i = 0; i < megabytes; i++) {
                        zip.write(blanks);
                    }
                } else {
                    zip.write(part.getValue() instanceof byte[] content ? content : utf8(part.getValue().toString()));
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What makes a PDF more than a page of text. */
    interface Furnishing {

        void of(PDDocument document, PDPage page) throws IOException;
    }

    static byte[] pdf(String text, Furnishing furnishing) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            furnishing.of(document, page);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] pdf(String text) {
        return pdf(text, (document, page) -> {});
    }

    /** A PDF whose one stream is packed so. */
    static byte[] pdfWithStream(String filters, byte[] packed) {
        return together(
                utf8("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                        + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>> endobj\n4 0 obj <</Length "
                        + packed.length + "/Filter" + filters + ">>\nstream\n"),
                packed,
                utf8("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"));
    }

    static byte[] deflated(int megabytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[1024 * 1024];
        byte[] packed = new byte[64 * 1024];
        for (int i = 0; i <= megabytes; i++) {
            if (i < megabytes) {
                deflater.setInput(zeros);
            } else {
                deflater.finish();
            }
            while (i < megabytes ? !deflater.needsInput() : !deflater.finished()) {
                bytes.write(packed, 0, deflater.deflate(packed));
            }
        }
        deflater.end();
        return bytes.toByteArray();
    }

    public static byte[] picture(String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] compound(String names) {
        return together(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                new byte[504], names.getBytes(StandardCharsets.UTF_16LE));
    }

    static byte[] together(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(pieces).forEach(all::writeBytes);
        return all.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
