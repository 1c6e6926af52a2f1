package dk.styringsportal.files;

import static dk.styringsportal.files.SampleFiles.CPR;
import static dk.styringsportal.files.SampleFiles.compound;
import static dk.styringsportal.files.SampleFiles.deflated;
import static dk.styringsportal.files.SampleFiles.docx;
import static dk.styringsportal.files.SampleFiles.odt;
import static dk.styringsportal.files.SampleFiles.paragraph;
import static dk.styringsportal.files.SampleFiles.parts;
import static dk.styringsportal.files.SampleFiles.pdf;
import static dk.styringsportal.files.SampleFiles.pdfWithStream;
import static dk.styringsportal.files.SampleFiles.picture;
import static dk.styringsportal.files.SampleFiles.pptx;
import static dk.styringsportal.files.SampleFiles.slide;
import static dk.styringsportal.files.SampleFiles.together;
import static dk.styringsportal.files.SampleFiles.utf8;
import static dk.styringsportal.files.SampleFiles.wordPart;
import static dk.styringsportal.files.SampleFiles.xlsx;
import static dk.styringsportal.files.SampleFiles.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.evidence.Evidence;
import dk.styringsportal.response.evidence.EvidenceReader.Legibility;
import dk.styringsportal.response.evidence.FilePlace;
import dk.styringsportal.response.evidence.FilePlace.Part;
import dk.styringsportal.response.evidence.FileText;
import dk.styringsportal.response.evidence.UnfitFileException;
import dk.styringsportal.response.evidence.UnfitFileException.Reason;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must not be stored, and what must: each as somebody may hand it in. */
class HostileFilesTest {

    private static final byte[] TEXT_PDF = pdf("En plan for omraadet");

    @TempDir
    private Path folder;

    static Stream<Arguments> unfit() throws IOException {
        return Stream.of(
                // Another thing than the name says
                arguments("a program as PDF", "plan.pdf", utf8("MZ\u0090 program"), Reason.KIND),
                arguments("an archive as Word", "plan.docx", zip(parts("a.txt", "a")), Reason.KIND),
                arguments("Excel as Word", "plan.docx", xlsx(""), Reason.KIND),
                arguments("a Java archive as Word", "plan.docx", zip(parts("META-INF/MANIFEST.MF", "Main-Class: A")), Reason.KIND),
                arguments("OpenDocument text as sheets", "plan.ods", odt(""), Reason.KIND),
                arguments("old Word as today's", "plan.docx", compound("WordDocument"), Reason.KIND),
                arguments("a page of HTML", "plan.html", utf8("<html>"), Reason.KIND),
                arguments("a drawing", "plan.svg", utf8("<svg/>"), Reason.KIND),
                arguments("two endings", "plan.pdf.exe", TEXT_PDF, Reason.KIND),
                arguments("no ending", "plan", TEXT_PDF, Reason.KIND),
                arguments("a name that turns round", "plan\u202Efdp.exe", TEXT_PDF, Reason.KIND),
                arguments("nothing as text", "plan.txt", new byte[0], Reason.KIND),
                arguments("control characters as text", "plan.txt", new byte[] {'a', 1, 2}, Reason.KIND),
                arguments("zeros in text", "plan.txt", new byte[] {'a', 0, 'b'}, Reason.KIND),
                arguments("half a picture", "plan.png", Arrays.copyOf(picture("png"), 40), Reason.KIND),
                arguments("half a photograph", "plan.jpg", Arrays.copyOf(picture("jpg"), 60), Reason.KIND),
                arguments("a photograph's beginning", "plan.jpg", utf8("\u00FF\u00D8\u00FFabc"), Reason.KIND),
                // Two things in one
                arguments("PDF and archive", "plan.pdf", together(TEXT_PDF, zip(parts("a.txt", "a"))), Reason.KIND),
                arguments("picture and archive", "plan.png", together(picture("png"), zip(parts("a", "a"))), Reason.KIND),
                arguments("photograph and archive", "plan.jpg", together(picture("jpg"), zip(parts("a", "a"))), Reason.KIND),
                arguments("picture and page", "plan.png", together(picture("png"), utf8("<script>alert(1)</script>")), Reason.KIND),
                arguments("photograph and page", "plan.jpg", together(picture("jpg"), utf8("<script>")), Reason.KIND),
                arguments("Word that begins a PDF", "plan.docx", zip(parts("%PDF-1.7", "a", "[Content_Types].xml", "")), Reason.KIND),
                // Programs
                arguments("Word with macros", "plan.docx", docx("", "word/vbaProject.bin", "x"), Reason.MACROS),
                arguments("docm by its types", "plan.docx", zip(parts("[Content_Types].xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml")), Reason.MACROS),
                arguments("Excel with old macros", "plan.xlsx", xlsx("", "xl/macrosheets/sheet1.xml", "<a/>"), Reason.MACROS),
                arguments("PowerPoint with controls", "plan.pptx", pptx("ppt/activeX/activeX1.xml", "<a/>"), Reason.MACROS),
                arguments("OpenDocument with Basic", "plan.odt", odt("", "Basic/Standard/Module1.xml", "<a/>"), Reason.MACROS),
                arguments("old Word with macros", "plan.doc", compound("Root Entry _VBA_PROJECT"), Reason.MACROS),
                arguments("a program inside", "plan.docx", docx("", "word/embeddings/oleObject1.bin", "MZ abc"), Reason.EMBEDDED),
                arguments("a packed program inside", "plan.docx", docx("", "word/embeddings/oleObject1.bin",
                        compound("\u0001Ole10Native")), Reason.EMBEDDED),
                arguments("a script inside", "plan.docx", docx("", "word/media/a.js", "alert(1)"), Reason.EMBEDDED),
                arguments("a document with macros inside", "plan.docx", docx("", "word/embeddings/a.docm", docx("")), Reason.MACROS),
                arguments("a PDF with a file inside", "plan.pdf", pdf("Plan", HostileFilesTest::embed), Reason.EMBEDDED),
                // Made to exhaust
                arguments("a bomb", "plan.docx", docx("", "word/media/a.xml", 500), Reason.UNPACKED),
                arguments("a bomb inside a document inside", "plan.docx",
                        docx("", "word/embeddings/a.xlsx", xlsx("", "xl/a.xml", 500)), Reason.UNPACKED),
                arguments("a bomb in a PDF", "plan.pdf", pdfWithStream("/FlateDecode", deflated(500)), Reason.UNPACKED),
                arguments("documents in documents in documents", "plan.docx", nested(4), Reason.EMBEDDED),
                arguments("too deep", "plan.docx", docx("<a>".repeat(3000) + "</a>".repeat(3000)), Reason.DAMAGED),
                // Entities
                arguments("a file from outside", "plan.docx", docx("", "word/a.xml",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"), Reason.DAMAGED),
                arguments("a billion laughs", "plan.odt", odt("", "styles.xml",
                        "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;\">]><a>&y;</a>"), Reason.DAMAGED),
                arguments("broken XML", "plan.docx", docx("<w:p>"), Reason.DAMAGED),
                arguments("an archive cut off", "plan.docx", Arrays.copyOf(docx(paragraph("a")), 300), Reason.DAMAGED),
                arguments("a way out of the folder", "plan.docx", docx("", "../../a.xml", "<a/>"), Reason.DAMAGED),
                arguments("the same part twice", "plan.docx", docx("", "word/DOCUMENT.xml", "<a/>"), Reason.DAMAGED),
                arguments("a PDF of nothing", "plan.pdf", utf8("%PDF-1.7 nothing"), Reason.DAMAGED));
    }

    private static byte[] nested(int times) {
        byte[] document = docx(paragraph("a"));
        for (int i = 0; i < times; i++) {
            document = docx("", "word/embeddings/a.docx", document);
        }
        return document;
    }

    private static void embed(PDDocument document, Object page) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("a.exe");
        file.setEmbeddedFile(new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(utf8("MZ"))));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(java.util.Map.of("a.exe", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void unfit(String what, String name, byte[] content, Reason reason) {
        assertEquals(reason, assertThrows(UnfitFileException.class, () -> read(name, content)).reason());
    }

    static Stream<Arguments> withCprNumber() {
        String split = "<w:p><w:r><w:t>0101</w:t></w:r><w:proofErr/><w:bookmarkStart w:name=\"a\"/><w:r><w:t>90-</w:t></w:r><w:r><w:t>1234</w:t></w:r></w:p>";
        return Stream.of(
                arguments("Word", "a.docx", docx(paragraph("Ring til " + CPR)), Part.TEXT),
                arguments("Word, in runs", "a.docx", docx(split), Part.TEXT),
                arguments("Word, with a hyphen that does not break", "a.docx",
                        docx("<w:p><w:r><w:t>010190</w:t><w:noBreakHyphen/><w:t>1234</w:t></w:r></w:p>"), Part.TEXT),
                arguments("Word, deleted", "a.docx",
                        docx("<w:p><w:del><w:r><w:delText>010190</w:delText></w:r><w:r><w:delText>-1234</w:delText></w:r></w:del></w:p>"), Part.TEXT),
                arguments("Word, text box", "a.docx",
                        docx("<w:p><w:r><w:pict><w:txbxContent>" + paragraph(CPR) + "</w:txbxContent></w:pict></w:r></w:p>"), Part.TEXT),
                arguments("Word, description of a picture", "a.docx", docx("<w:p><w:drawing descr=\"Sag " + CPR + "\"/></w:p>"), Part.TEXT),
                arguments("Word, header", "a.docx", docx("", "word/header1.xml", wordPart("hdr", paragraph(CPR))), Part.HEADER),
                arguments("Word, comment", "a.docx", docx("", "word/comments.xml", wordPart("comments", paragraph(CPR))), Part.COMMENTS),
                arguments("Word, footnote", "a.docx", docx("", "word/footnotes.xml", wordPart("footnotes", paragraph(CPR))), Part.FOOTNOTES),
                arguments("Word, title", "a.docx", docx("", "docProps/core.xml", "<c><title>" + CPR + "</title></c>"), Part.PROPERTIES),
                arguments("Word, where a link leads", "a.docx", docx("", "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Target=\"https://sag.dk/0101901234\"/></Relationships>"), Part.OTHER),
                arguments("Word in Word", "a.docx", docx("", "word/embeddings/a.docx", docx(paragraph(CPR))), Part.TEXT),
                arguments("Excel, shared text", "a.xlsx", xlsx("", "xl/sharedStrings.xml", "<sst><si><r><t>010190</t></r><r><t>-1234</t></r></si></sst>"), Part.CELLS),
                arguments("Excel, text in the cell", "a.xlsx", xlsx("<c t=\"inlineStr\"><is><t>" + CPR + "</t></is></c>"), Part.SHEET),
                arguments("Excel, number", "a.xlsx", xlsx("<c><v>1201901234</v></c>"), Part.SHEET),
                arguments("Excel, number with a zero before it", "a.xlsx", xlsx("<c s=\"1\"><v>1.01901234E8</v></c>", "xl/styles.xml",
                        "<s><numFmts><numFmt numFmtId=\"170\" formatCode=\"000000&quot;-&quot;0000\"/></numFmts><cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs>"
                                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></s>"), Part.SHEET),
                arguments("Excel, comment", "a.xlsx", xlsx("", "xl/comments1.xml", "<c><text><t>" + CPR + "</t></text></c>"), Part.COMMENTS),
                arguments("Excel, name of a sheet", "a.xlsx", xlsx("", "xl/more.xml", "<sheet name=\"" + CPR + "\"/>"), Part.OTHER),
                arguments("PowerPoint, slide", "a.pptx", pptx("ppt/slides/slide2.xml", slide(CPR)), Part.SLIDE),
                arguments("PowerPoint, notes", "a.pptx", pptx("ppt/notesSlides/notesSlide1.xml", slide(CPR)), Part.NOTES),
                arguments("OpenDocument", "a.odt", odt("<text:p>010190<text:s/><text:span>1234</text:span></text:p>"), Part.TEXT),
                arguments("OpenDocument, author", "a.odt", odt("", "meta.xml", "<m><creator>" + CPR + "</creator></m>"), Part.PROPERTIES),
                arguments("PDF", "a.pdf", pdf("Sag " + CPR), Part.PAGE),
                arguments("PDF, title", "a.pdf", pdf("Plan", (document, page) -> document.getDocumentInformation().setTitle(CPR)), Part.OTHER),
                arguments("PDF, remark", "a.pdf", pdf("Plan", (document, page) -> {
                    PDAnnotationText remark = new PDAnnotationText();
                    remark.setContents(CPR);
                    page.getAnnotations().add(remark);
                }), Part.OTHER),
                arguments("text in UTF-8", "a.txt", utf8("æøå " + CPR), Part.TEXT),
                arguments("text in Windows-1252", "a.txt", ("æøå 010190\u20131234").getBytes(Charset.forName("windows-1252")), Part.TEXT),
                arguments("text in UTF-16", "a.csv", ("\uFEFFæøå;" + CPR).getBytes(StandardCharsets.UTF_16LE), Part.TEXT),
                arguments("text, between two windows", "a.txt", utf8("a".repeat(32 * 1024 - 5) + " " + CPR + " " + "b".repeat(40_000)), Part.TEXT),
                arguments("old Word, one byte a letter", "a.doc", together(compound("WordDocument"), utf8("Sag 010190-1234")), Part.TEXT),
                arguments("old Word, two bytes a letter", "a.doc", compound("WordDocument Sag 010190-1234"), Part.TEXT),
                arguments("the name", CPR + ".txt", utf8("a"), Part.NAME));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void withCprNumber(String what, String name, byte[] content, Part part) {
        UnfitFileException refused = assertThrows(UnfitFileException.class, () -> read(name, content));

        assertEquals(Reason.CPR_NUMBER, refused.reason());
        assertEquals(part, refused.place().map(FilePlace::part).orElseThrow());
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments("Word", "a.docx", docx(paragraph("En plan på 16 sider, tlf. 33703370")), Legibility.READ),
                arguments("Word with a document inside", "a.docx", docx(paragraph("Plan"), "word/embeddings/a.xlsx", xlsx("<c><v>101901234</v></c>")), Legibility.READ),
                arguments("Excel, kroner", "a.xlsx", xlsx("<c><v>101901234</v></c>"), Legibility.READ),
                arguments("Excel, cells side by side", "a.xlsx", xlsx("<c><v>010190</v></c><c><v>1234</v></c>"), Legibility.READ),
                arguments("PowerPoint", "a.pptx", pptx("ppt/slides/slide1.xml", slide("Plan")), Legibility.READ),
                arguments("OpenDocument", "a.odt", odt("<text:p>Plan</text:p>"), Legibility.READ),
                arguments("PDF", "a.pdf", TEXT_PDF, Legibility.READ),
                arguments("text", "a.md", "Årsplan".getBytes(Charset.forName("windows-1252")), Legibility.READ),
                // Somebody has to look
                arguments("a picture", "a.png", picture("png"), Legibility.NOT_READ),
                arguments("a photograph", "a.JPEG", picture("jpg"), Legibility.NOT_READ),
                arguments("a photograph filled up with zeros", "a.jpg", together(picture("jpg"), new byte[100]), Legibility.NOT_READ),
                arguments("scanned Word", "a.docx", docx("", "word/media/a.png", picture("png")), Legibility.NOT_READ),
                arguments("old Word", "a.doc", compound("WordDocument"), Legibility.NOT_READ),
                arguments("Word under a password", "a.docx", compound("EncryptedPackage"), Legibility.NOT_READ),
                arguments("OpenDocument under a password", "a.odt", odt("", "META-INF/manifest.xml", "<m><encryption-data/></m>"), Legibility.NOT_READ),
                arguments("PDF under a password", "a.pdf", locked(), Legibility.NOT_READ),
                arguments("PDF packed twice", "a.pdf", pdfWithStream("[/FlateDecode /FlateDecode]", deflated(1)), Legibility.NOT_READ),
                arguments("PDF packed under another name", "a.pdf", pdfWithStream("/Flate#44ecode", deflated(1)), Legibility.NOT_READ),
                arguments("PDF packed as letters", "a.pdf", pdfWithStream("[/ASCII85Decode /FlateDecode]", utf8("abc~>")), Legibility.NOT_READ));
    }

    private static byte[] locked() {
        return pdf("Plan", (document, page) ->
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void taken(String what, String name, byte[] content, Legibility legibility) throws IOException {
        assertEquals(legibility, read(name, content));
    }

    private Legibility read(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("file"), content);
        Evidence taken = Evidence.of(new ItemCode("filer"), name, content.length, Arrays.copyOf(content, Math.min(content.length, 16)));
        return new OpenedFiles().read(taken.kind(), file, new FileText(Clock.systemUTC()));
    }
}
