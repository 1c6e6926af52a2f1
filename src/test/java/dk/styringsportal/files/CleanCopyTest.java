package dk.styringsportal.files;

import static dk.styringsportal.files.SampleFiles.R;
import static dk.styringsportal.files.SampleFiles.compound;
import static dk.styringsportal.files.SampleFiles.docx;
import static dk.styringsportal.files.SampleFiles.odt;
import static dk.styringsportal.files.SampleFiles.paragraph;
import static dk.styringsportal.files.SampleFiles.pdf;
import static dk.styringsportal.files.SampleFiles.picture;
import static dk.styringsportal.files.SampleFiles.pptx;
import static dk.styringsportal.files.SampleFiles.slide;
import static dk.styringsportal.files.SampleFiles.together;
import static dk.styringsportal.files.SampleFiles.utf8;
import static dk.styringsportal.files.SampleFiles.wordPart;
import static dk.styringsportal.files.SampleFiles.xlsx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.styringsportal.response.evidence.FileKind;
import dk.styringsportal.response.evidence.FileText;
import dk.styringsportal.response.evidence.UncleanableException;
import dk.styringsportal.response.evidence.UncleanableException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A copy that is shared, opened again: of the one who wrote it, "Hemmelig", and of what she thought nothing is left. */
class CleanCopyTest {

    private static final String NAME = "Hemmelig";
    private static final String BY = " w:author=\"Hanne Hemmelig\" w:initials=\"HemmeligHH\" w:date=\"2024-05-01T10:00:00Z\" w:rsidR=\"00AB12CD\"";
    private static final String EXIF_OF_CAMERA = "457869660000" + "49492A0008000000" + "0100" + "120103000100000006000000" + "00000000";

    @TempDir
    private Path folder;

    @Test
    void word_keeps_its_text_and_loses_authors_comments_and_changes() throws IOException {
        String body = "<w:p" + BY + "><w:pPr><w:rPr><w:ins" + BY + "/></w:rPr><w:pPrChange" + BY + "><w:pPr/></w:pPrChange></w:pPr>"
                + "<w:commentRangeStart w:id=\"1\"/><w:r><w:t xml:space=\"preserve\">Vi </w:t></w:r>"
                + "<w:ins" + BY + "><w:r><w:t>har</w:t></w:r></w:ins><w:del" + BY + "><w:r><w:delText>Hemmelig tanke</w:delText></w:r></w:del>"
                + "<w:moveFrom" + BY + "><w:r><w:t>Hemmelig flyttet</w:t></w:r></w:moveFrom><w:moveTo" + BY + "><w:r><w:t> en plan &amp; mål</w:t></w:r></w:moveTo>"
                + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>"
                + "<w:p><w:fldSimple w:instr=\" AUTHOR \"><w:r><w:t>Hanne Hemmelig</w:t></w:r></w:fldSimple></w:p>"
                + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> LASTSAVEDBY </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Hemmelig</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>Slut</w:t></w:r></w:p>"
                + "<w:p><w:drawing descr=\"C:\\Users\\Hemmelig\\billede.png\"/></w:p>";
        byte[] content = docx(body,
                "docProps/core.xml", "<c><creator>Hanne Hemmelig</creator></c>",
                "docProps/app.xml", "<a><Manager>Hemmelig</Manager></a>",
                "docProps/custom.xml", "<a>Hemmelig</a>",
                "docProps/thumbnail.jpeg", "Hemmelig",
                "customXml/item1.xml", "<a>Hemmelig</a>",
                "word/comments.xml", wordPart("comments", "<w:comment" + BY + ">" + paragraph("Hemmelig") + "</w:comment>"),
                "word/commentsExtended.xml", "<a>Hemmelig</a>",
                "word/people.xml", "<a author=\"Hemmelig\"/>",
                "word/settings.xml", wordPart("settings", "<w:trackRevisions/><w:rsids><w:rsid w:val=\"Hemmelig\"/></w:rsids>"
                        + "<w:docVars><w:docVar w:val=\"Hemmelig\"/></w:docVars><w:attachedTemplate/>"),
                "word/_rels/settings.xml.rels", rels(external("attachedTemplate", "file:///C:/Users/Hemmelig/skabelon.dotx")),
                "word/footnotes.xml", wordPart("footnotes", "<w:footnote><w:p><w:ins" + BY + "><w:r><w:t>Note</w:t></w:r></w:ins></w:p></w:footnote>"),
                "word/media/image1.png", together(Arrays.copyOf(picture("png"), 33), chunk("tEXt", "Author\0Hemmelig"),
                        Arrays.copyOfRange(picture("png"), 33, picture("png").length)),
                "word/embeddings/ark.xlsx", xlsx("<c><v>1</v></c>", "docProps/core.xml", "<a>Hemmelig</a>"),
                "word/_rels/document.xml.rels", rels(internal("comments", "comments.xml") + internal("customXml", "../customXml/item1.xml")
                        + internal("image", "media/image1.png") + external("hyperlink", "mailto:hanne@hemmelig.dk")
                        + external("hyperlink", "https://www.kl.dk/plan")),
                "_rels/.rels", rels(internal("officeDocument", "word/document.xml") + internal("core-properties", "docProps/core.xml")));

        Map<String, byte[]> parts = cleaned(FileKind.DOCX, content);

        assertNothingIsLeft(parts);
        String text = text(parts, "word/document.xml");
        assertEquals("Vi har en plan & mål", String.join("", text.replaceAll("(?s)<w:instrText>.*?</w:instrText>", "").replaceAll("<[^>]*>", ""))
                .replace("&amp;", "&").replace("Slut", "").strip());
        assertTrue(text.contains("Slut") && text.contains("xml:space=\"preserve\""));
        assertFalse(text.contains("<w:ins ") || text.contains("2024-05-01") || text.contains("rsid"), text);
        assertTrue(text(parts, "word/footnotes.xml").contains("Note"));
        String links = text(parts, "word/_rels/document.xml.rels");
        assertTrue(links.contains("media/image1.png") && links.contains("https://www.kl.dk/plan"));
        assertFalse(links.contains("comments") || links.contains("customXml") || links.contains("mailto"), links);
        assertFalse(text(parts, "_rels/.rels").contains("docProps"));
    }

    @Test
    void excel_loses_comments_paths_and_who_worked_in_it() throws IOException {
        Map<String, byte[]> parts = cleaned(FileKind.XLSX, xlsx("<c><v>12</v></c>",
                "xl/workbook.xml", "<workbook " + R + "><fileSharing userName=\"Hemmelig\"/><absPath url=\"C:\\Users\\Hemmelig\"/>"
                        + "<customWorkbookViews><customWorkbookView name=\"Hemmelig\"/></customWorkbookViews><sheets><sheet name=\"Tal\"/></sheets></workbook>",
                "xl/worksheets/sheet2.xml", "<worksheet " + R + "><sheetData/><pageSetup r:id=\"rId1\"/><legacyDrawing r:id=\"rId2\"/></worksheet>",
                "xl/worksheets/_rels/sheet2.xml.rels", rels(internal("printerSettings", "../printerSettings/printerSettings1.bin")
                        + internal("vmlDrawing", "../drawings/vmlDrawing1.vml") + internal("comments", "../comments1.xml")),
                "xl/printerSettings/printerSettings1.bin", "Hemmelig",
                "xl/drawings/vmlDrawing1.vml", "<xml>Hemmelig</xml>",
                "xl/comments1.xml", "<comments><authors><author>Hemmelig</author></authors></comments>",
                "xl/threadedComments/threadedComment1.xml", "<a>Hemmelig</a>",
                "xl/persons/person.xml", "<a displayName=\"Hemmelig\"/>",
                "docProps/core.xml", "<a>Hemmelig</a>"));

        assertNothingIsLeft(parts);
        assertTrue(text(parts, "xl/worksheets/sheet1.xml").contains("12") && text(parts, "xl/workbook.xml").contains("Tal"));
        assertFalse(text(parts, "xl/worksheets/_rels/sheet2.xml.rels").contains("Relationship "));
        assertFalse(text(parts, "xl/worksheets/sheet2.xml").contains("r:id"));
    }

    @Test
    void powerpoint_loses_comments_and_keeps_slides() throws IOException {
        Map<String, byte[]> parts = cleaned(FileKind.PPTX, pptx("ppt/slides/slide1.xml", slide("Plan"),
                "ppt/comments/comment1.xml", "<a>Hemmelig</a>", "ppt/commentAuthors.xml", "<a name=\"Hemmelig\"/>",
                "ppt/authors.xml", "<a name=\"Hemmelig\"/>", "ppt/revisionInfo.xml", "<a>Hemmelig</a>",
                "ppt/changesInfos/changesInfo1.xml", "<a>Hemmelig</a>", "ppt/tags/tag1.xml", "<a>Hemmelig</a>",
                "ppt/slides/_rels/slide1.xml.rels", rels(internal("comments", "../comments/comment1.xml")),
                "docProps/app.xml", "<a>Hemmelig</a>"));

        assertNothingIsLeft(parts);
        assertTrue(text(parts, "ppt/slides/slide1.xml").contains("Plan"));
    }

    @Test
    void opendocument_loses_remarks_changes_and_properties() throws IOException {
        Map<String, byte[]> parts = cleaned(FileKind.ODT, odt(
                "<text:tracked-changes><text:changed-region><dc:creator>Hemmelig</dc:creator><text:p>Hemmelig</text:p></text:changed-region></text:tracked-changes>"
                        + "<text:p>En <text:change-start text:change-id=\"c1\"/>plan<text:change-end text:change-id=\"c1\"/>"
                        + "<o:annotation><dc:creator>Hemmelig</dc:creator><text:p>Hemmelig</text:p></o:annotation>"
                        + "<text:author-name>Hemmelig</text:author-name><text:a xlink:href=\"file:///home/Hemmelig/a\">her</text:a></text:p>",
                "meta.xml", "<m>Hemmelig</m>", "settings.xml", "<m>Hemmelig</m>", "Thumbnails/thumbnail.png", "Hemmelig",
                "Object 1/meta.xml", "<m>Hemmelig</m>",
                "META-INF/manifest.xml", "<m:manifest xmlns:m=\"urn:m\"><m:file-entry m:full-path=\"meta.xml\"/><m:file-entry m:full-path=\"content.xml\"/></m:manifest>"));

        assertNothingIsLeft(parts);
        assertTrue(text(parts, "content.xml").replaceAll("<[^>]*>", "").contains("En planher"));
        assertFalse(text(parts, "META-INF/manifest.xml").contains("meta.xml"));
        assertEquals("application/vnd.oasis.opendocument.text", text(parts, "mimetype"));
    }

    @Test
    void pdf_loses_properties_remarks_fields_and_scripts_and_keeps_text_and_links() throws IOException {
        byte[] content = pdf("En plan", CleanCopyTest::furnish);
        assertTrue(new String(content, StandardCharsets.ISO_8859_1).length() > 0);

        byte[] cleaned = copy(FileKind.PDF, content);

        try (PDDocument document = Loader.loadPDF(cleaned)) {
            assertEquals("En plan", new PDFTextStripper().getText(document).strip());
            assertTrue(document.getDocumentInformation().getMetadataKeys().isEmpty());
            assertEquals(1, document.getPage(0).getAnnotations().size());
            assertTrue(document.getPage(0).getAnnotations().get(0) instanceof PDAnnotationLink);
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            for (String gone : new String[] {"Metadata", "OpenAction", "AcroForm", "AA"}) {
                assertFalse(catalog.containsKey(COSName.getPDFName(gone)), gone);
            }
            document.setAllSecurityToBeRemoved(true);
            Path unpacked = folder.resolve("unpacked.pdf");
            document.save(unpacked.toFile(), org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            String bytes = Files.readString(unpacked, StandardCharsets.ISO_8859_1);
            assertFalse(bytes.contains(NAME), "a name is left");
            assertFalse(bytes.contains("JavaScript"), "a script is left");
            assertTrue(bytes.contains("https://www.kl.dk"));
        }
    }

    private static void furnish(PDDocument document, PDPage page) throws IOException {
        document.getDocumentInformation().setAuthor("Hanne Hemmelig");
        document.getDocumentInformation().setProducer("Hemmelig");
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(utf8("<x>Hemmelig</x>"));
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('Hemmelig')"));
        document.getDocumentCatalog().setAcroForm(new PDAcroForm(document));
        page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), new org.apache.pdfbox.cos.COSString("Hemmelig"));
        PDAnnotationText remark = new PDAnnotationText();
        remark.setContents("Hemmelig");
        remark.setTitlePopup("Hemmelig");
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionURI there = new PDActionURI();
        there.setURI("https://www.kl.dk");
        link.setAction(there);
        link.setContents("Hemmelig");
        link.setRectangle(new PDRectangle(10, 10, 20, 20));
        page.getAnnotations().add(remark);
        page.getAnnotations().add(link);
        PDImageXObject photograph = PDImageXObject.createFromByteArray(document, photograph(), "a");
        photograph.getCOSObject().setString(COSName.getPDFName("Metadata"), "Hemmelig");
        page.getResources().put(COSName.getPDFName("Im9"), photograph);
    }

    @Test
    void a_photograph_loses_where_and_with_what_it_was_taken_and_stays_upright() throws IOException {
        byte[] cleaned = copy(FileKind.JPEG, together(photograph(), utf8("Hemmelig")));

        String bytes = new String(cleaned, StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains(NAME));
        assertTrue(HexFormat.of().formatHex(cleaned).contains("0112000300000001" + "0006"), "turned as before");
        assertNotNull(ImageIO.read(new ByteArrayInputStream(cleaned)));
    }

    /** With Exif that says it is turned, a comment and what Photoshop writes. */
    private static byte[] photograph() {
        byte[] picture = picture("jpg");
        return together(
                Arrays.copyOf(picture, 2),
                segment(0xE1, HexFormat.of().parseHex(EXIF_OF_CAMERA)),
                segment(0xE1, utf8("http://ns.adobe.com/xap/1.0/\0Hemmelig")),
                segment(0xED, utf8("Photoshop Hemmelig")),
                segment(0xFE, utf8("Hemmelig")),
                Arrays.copyOfRange(picture, 2, picture.length));
    }

    private static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return together(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, content);
    }

    @Test
    void a_picture_loses_its_texts() throws IOException {
        byte[] picture = picture("png");
        byte[] cleaned = copy(FileKind.PNG, together(Arrays.copyOf(picture, 33), chunk("tEXt", "Author\0Hemmelig"),
                chunk("eXIf", "Hemmelig"), Arrays.copyOfRange(picture, 33, picture.length), utf8("Hemmelig")));

        assertFalse(new String(cleaned, StandardCharsets.ISO_8859_1).contains(NAME));
        assertNotNull(ImageIO.read(new ByteArrayInputStream(cleaned)));
    }

    private static byte[] chunk(String type, String text) {
        byte[] content = utf8(text);
        return together(new byte[] {0, 0, 0, (byte) content.length}, utf8(type), content, new byte[4]);
    }

    static Stream<Arguments> uncleanable() {
        return Stream.of(
                arguments("old Word", FileKind.OLD_OFFICE, compound("WordDocument"), Reason.OLD_FORMAT),
                arguments("Word under a password", FileKind.LOCKED_OFFICE, compound("EncryptedPackage"), Reason.LOCKED),
                arguments("an object inside", FileKind.DOCX, docx("", "word/embeddings/oleObject1.bin", "abc"), Reason.EMBEDDED),
                arguments("a film", FileKind.PPTX, pptx("ppt/media/film.mp4", "abc"), Reason.EMBEDDED),
                arguments("a drawing of Windows", FileKind.DOCX, docx("", "word/media/image1.emf", "abc"), Reason.UNKNOWN),
                arguments("a broken picture", FileKind.DOCX, docx("", "word/media/image1.png", "abc"), Reason.UNKNOWN),
                arguments("an unknown folder", FileKind.DOCX, docx("", "mere/a.xml", "<a/>"), Reason.UNKNOWN),
                arguments("a picture elsewhere", FileKind.DOCX, docx("", "word/_rels/document.xml.rels",
                        rels(external("image", "https://example.org/a.png"))), Reason.LINKED),
                arguments("cells elsewhere", FileKind.XLSX, xlsx("", "xl/externalLinks/externalLink1.xml", "<a/>"), Reason.LINKED),
                arguments("a pivot's memory", FileKind.XLSX, xlsx("", "xl/pivotCache/pivotCacheRecords1.xml", "<a/>"), Reason.LINKED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void uncleanable(String what, FileKind kind, byte[] content, Reason reason) {
        assertEquals(reason, assertThrows(UncleanableException.class, () -> copy(kind, content)).reason());
    }

    private static String rels(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations + "</Relationships>";
    }

    private static String internal(String type, String target) {
        return "<Relationship Id=\"r" + Math.abs(target.hashCode()) + "\" Type=\"http://x/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String external(String type, String target) {
        return "<Relationship Id=\"e" + Math.abs(target.hashCode()) + "\" Type=\"http://x/" + type + "\" Target=\"" + target + "\" TargetMode=\"External\"/>";
    }

    /** Of a document inside the document too. */
    private static void assertNothingIsLeft(Map<String, byte[]> parts) throws IOException {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            assertFalse(part.getKey().contains(NAME) || text(parts, part.getKey()).contains(NAME), part.getKey());
            if (part.getKey().endsWith(".xlsx")) {
                assertNothingIsLeft(unzipped(part.getValue()));
            }
        }
        assertFalse(parts.keySet().stream().anyMatch(name -> name.startsWith("docProps")), "properties");
    }

    private static String text(Map<String, byte[]> parts, String name) {
        assertTrue(parts.containsKey(name), name + " is not in " + parts.keySet());
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    /** The copy can be opened as the file could. */
    private Map<String, byte[]> cleaned(FileKind kind, byte[] content) throws IOException {
        byte[] copy = copy(kind, content);
        Path file = Files.write(folder.resolve("copy"), copy);
        assertNotNull(new OpenedFiles().read(kind, file, new FileText(Clock.systemUTC())));
        return unzipped(copy);
    }

    private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private byte[] copy(FileKind kind, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("file"), content);
        Path copy = folder.resolve("cleaned");
        new OpenedFiles().cleanCopy(kind, file, copy);
        return Files.readAllBytes(copy);
    }
}
