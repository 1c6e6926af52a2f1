package dk.styringsportal.surveys.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sent as a workbook and is none, or is made to harm: refused soon, with a sentence and no more memory than allowed. */
class HostileWorkbooksTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Duration SOON = Duration.ofSeconds(60);

    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>";
    private static final String OUTSIDE = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    private static final String DOCTYPE = "har en DOCTYPE";

    static Stream<Arguments> table() {
        return Stream.of(
                row("nothing", new byte[0], "", "Filen er tom."),
                row("text", "kode;tekst\n".getBytes(StandardCharsets.UTF_8), "", "ikke et regneark i formatet .xlsx"),
                row("one byte", new byte[] {'P'}, "", "ikke et regneark"),
                row("old Excel", compound("Workbook"), "", "gamle format .xls"),
                row("password", compound("EncryptedPackage"), "", "adgangskode"),
                row("too large", new byte[WorkbookFile.LARGEST + 1], "", "over 5 MB"),
                row("half a file", Arrays.copyOf(sound().file(), 300), "", "beskadiget"),
                row("encrypted entry", encryptedEntry(), "", "adgangskode"),
                row("another zip", new PackedParts().with("word/document.xml", "<w/>").file(), "", "ikke et regneark"),
                row("binary workbook", sound().with("_rels/.rels", PackedParts.relationships(
                        PackedParts.relationship("a", "officeDocument", "xl/workbook.bin"))).with("xl/workbook.bin", "x").file(),
                        "", "ikke et regneark"),
                row("no workbook part", sound().without("xl/workbook.xml").file(), "", "ikke et regneark"),
                row("no sheets", sound().with("xl/workbook.xml", PackedParts.workbook("")).file(), "", "ikke et regneark"),
                row("no such sheet", sound().without("xl/worksheets/sheet1.xml").file(), "", "beskadiget ved xl/worksheets/sheet1.xml"),
                row("two sheets of one name", sound().with("xl/workbook.xml", PackedParts.workbook(
                        "<sheet name=\"A\" r:id=\"rId1\"/><sheet name=\"a\" r:id=\"rId1\"/>")).file(), "", "beskadiget"),
                row("sheet without place", sound().with("xl/workbook.xml", PackedParts.workbook("<sheet name=\"A\"/>")).file(), "", "beskadiget"),
                row("no XML", sound().with("xl/worksheets/sheet1.xml", "hej").file(), "", "beskadiget ved xl/worksheets/sheet1.xml"),
                row("XML without end", sound().with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>").file(), "", "beskadiget"),
                row("undeclared entity", sheet("<row><c t=\"inlineStr\"><is><t>&nope;</t></is></c></row>"), "", "beskadiget"),
                row("laughs in a sheet", doctype("xl/worksheets/sheet1.xml", LAUGHS, "<worksheet><sheetData><row><c t=\"str\"><v>&c;</v></c></row></sheetData></worksheet>"), "", DOCTYPE),
                row("laughs in texts", doctype("xl/sharedStrings.xml", LAUGHS, "<sst><si><t>&c;</t></si></sst>"), "", DOCTYPE),
                row("laughs in styles", doctype("xl/styles.xml", LAUGHS, "<styleSheet/>"), "", DOCTYPE),
                row("laughs in the workbook", doctype("xl/workbook.xml", LAUGHS, "<workbook/>"), "", DOCTYPE),
                row("outside entity", doctype("xl/worksheets/sheet1.xml", OUTSIDE, "<worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>"), "", DOCTYPE),
                row("outside DTD", doctype("_rels/.rels", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">", "<Relationships/>"), "", DOCTYPE),
                row("zip bomb", sound().with("xl/media/image1.png", new byte[51 * 1024 * 1024]).file(), "", "over 50 MB"),
                row("many small bombs", bombs(), "", "over 50 MB"),
                row("many parts", parts(1_001), "", "over 1000 dele"),
                row("many sheets", manySheets(), "", "over 60 ark"),
                row("deep", sound().with("xl/worksheets/sheet1.xml", "<a>".repeat(1_000_000)).file(), "", "beskadiget"),
                row("many cells", sheet(("<row>" + "<c><v>1</v></c>".repeat(100) + "</row>").repeat(5_001)), "", "over 500000 udfyldte"),
                row("far down", manyFarCells(), "", "strækker sig for langt"),
                row("far right", sheet(farRight()), "", "strækker sig for langt"),
                row("one text in many cells", sound()
                        .with("xl/sharedStrings.xml", "<sst><si><t>" + "a".repeat(32_000) + "</t></si></sst>")
                        .with("xl/worksheets/sheet1.xml", PackedParts.sheet("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(700) + "</row>")).file(),
                        "", "over 20000000 tegn"),
                row("row behind the last", sheet("<row r=\"1048577\"><c><v>1</v></c></row>"), "", "beskadiget ved Ark"),
                row("column behind the last", sheet("<row><c r=\"XFE1\"><v>1</v></c></row>"), "", "beskadiget ved Ark"),
                row("column of many letters", sheet("<row><c r=\"ZZZZZZZ1\"><v>1</v></c></row>"), "", "beskadiget ved Ark"),
                row("row of many digits", sheet("<row r=\"99999999999\"/>"), "", "beskadiget"),
                row("rows backwards", sheet("<row r=\"2\"/><row r=\"1\"/>"), "", "beskadiget ved Ark"),
                row("cells backwards", sheet("<row><c r=\"B1\"/><c r=\"A1\"/></row>"), "", "beskadiget ved Ark"),
                row("cell of another row", sheet("<row r=\"1\"><c r=\"A2\"/></row>"), "", "beskadiget ved Ark"),
                row("text that is not there", sheet("<row><c t=\"s\"><v>2000000000</v></c></row>"), "Ark!A1", "Cellens tekst er ikke i filen"),
                row("text before the first", sheet("<row><c t=\"s\"><v>-1</v></c></row>"), "Ark!A1", "Cellens tekst er ikke i filen"),
                row("error", sheet("<row r=\"3\"><c r=\"C3\" t=\"e\"><v>#REF!</v></c></row>"), "Ark!C3", "viser fejlen #REF!"),
                row("formula not calculated", sheet("<row><c><f>1+1</f></c></row>"), "Ark!A1", "ikke regnet ud"),
                row("no number", sheet("<row><c><v>abc</v></c></row>"), "Ark!A1", "”abc” er ikke et tal"),
                row("endless number", sheet("<row><c><v>1e999999999</v></c></row>"), "Ark!A1", "ikke et tal"),
                row("two points", sheet("<row><c><v>1.2.3</v></c></row>"), "Ark!A1", "ikke et tal"),
                row("number of many digits", sheet("<row><c><v>" + "1".repeat(100_000) + "</v></c></row>"), "Ark!A1", "ikke et tal"),
                row("no truth", sheet("<row><c t=\"b\"><v>2</v></c></row>"), "Ark!A1", "hverken sand eller falsk"),
                row("unknown kind", sheet("<row><c t=\"zzz\"><v>2</v></c></row>"), "Ark!A1", "ukendt slags (zzz)"),
                row("long text", sheet("<row><c t=\"inlineStr\"><is><t>" + "a".repeat(32_768) + "</t></is></c></row>"), "Ark!A1", "højst 32767 tegn"),
                row("much text", muchText(), "", "over 20000000 tegn"),
                row("no style", sheet("<row><c s=\"-1\"><v>2</v></c></row>"), "", "beskadiget ved xl/worksheets/sheet1.xml"));
    }

    private static Arguments row(String name, byte[] file, String place, String sentence) {
        return Arguments.of(Named.of(name, file), place, sentence);
    }

    @ParameterizedTest
    @MethodSource("table")
    void is_refused_with_place_and_sentence(byte[] file, String place, String sentence) {
        List<QuestionnaireFault> faults = assertTimeoutPreemptively(SOON, () ->
                assertThrows(QuestionnaireFileException.class, () -> WorkbookFile.read("f.xlsx", file)).faults());

        assertEquals(1, faults.size(), faults::toString);
        assertEquals("f.xlsx", faults.get(0).file());
        assertEquals(place, faults.get(0).path());
        String danish = faults.get(0).problem().apply(DANISH);
        assertTrue(danish.contains(sentence), danish);
        assertFalse(faults.get(0).in(Locale.ENGLISH).matches("(?s).*\\{\\d}.*"));
    }

    @Test
    void all_faulty_cells_are_told_at_once() {
        byte[] file = sheet("<row><c t=\"e\"><v>#N/A</v></c><c><v>x</v></c></row>".repeat(2));

        List<String> places = assertThrows(QuestionnaireFileException.class, () -> WorkbookFile.read("f.xlsx", file))
                .faults().stream().map(QuestionnaireFault::path).toList();

        assertEquals(List.of("Ark!A1", "Ark!B1", "Ark!A2", "Ark!B2"), places);
    }

    @Test
    void a_sheet_full_of_errors_is_told_by_its_first() {
        byte[] file = sheet("<row><c t=\"e\"><v>#N/A</v></c></row>".repeat(10_000));

        assertEquals(200, assertThrows(QuestionnaireFileException.class, () -> WorkbookFile.read("f.xlsx", file)).faults().size());
    }

    /** Formulas that refer to each other cost nothing, since none is looked at. */
    @Test
    void long_formulas_shared_by_many_cells_take_no_time() {
        String formula = "A1+".repeat(2_700) + "A1";
        byte[] file = sheet("<row><c><f t=\"shared\" ref=\"A1:A9\" si=\"0\">" + formula + "</f><v>1</v></c></row>"
                + "<row><c><f t=\"shared\" si=\"0\"/><v>1</v></c></row>".repeat(50_000));

        assertTimeoutPreemptively(SOON, () -> WorkbookFile.read("f.xlsx", file));
    }

    /** A format is looked at only where it is as short as a format. */
    @Test
    void an_endless_format_takes_no_time() {
        byte[] file = sound().with("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"" + "[".repeat(2_000_000)
                + "d\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs></styleSheet>").file();

        assertEquals("1", assertTimeoutPreemptively(SOON, () -> WorkbookFile.read("f.xlsx", file)).sheets().get(0).rows().get(0).get(0));
    }

    @Test
    void a_questionnaire_of_two_thousand_items_with_twenty_rows_fits() {
        List<List<String>> rows = Collections.nCopies(40_000, List.of("kode-1", "række-1", "En tekst om noget", "A text", "alle"));
        Workbook workbook = new Workbook(List.of(new Workbook.Sheet("Rækker", rows), new Workbook.Sheet("Svarmuligheder", rows)));

        assertEquals(workbook, WorkbookFile.read("f.xlsx", WorkbookFile.write(workbook)));
    }

    /** Whatever becomes of the bytes, the answer is a workbook or a fault, never another exception. */
    @Test
    void spoilt_files_are_read_or_refused() {
        Random random = new Random(20241125);
        byte[] sound = WorkbookFile.write(new Workbook(List.of(new Workbook.Sheet("A", List.of(List.of("a", "b"), List.of("1", "=2"))))));
        for (int i = 0; i < 3_000; i++) {
            byte[] spoilt = sound.clone();
            for (int j = 0; j <= i % 5; j++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            readOrRefused(spoilt);
        }
    }

    @Test
    void spoilt_sheets_are_read_or_refused() {
        Random random = new Random(20241126);
        String sound = "<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><r><t>x_x000D_</t></r></is></c>"
                + "<c r=\"C1\" s=\"1\"><f>A1</f><v>45443.5</v></c></row>";
        String pieces = "<>/\"=rctvs019AZ.eE-_x&; ";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder spoilt = new StringBuilder(sound);
            for (int j = 0; j <= i % 3; j++) {
                spoilt.setCharAt(random.nextInt(spoilt.length()), pieces.charAt(random.nextInt(pieces.length())));
            }
            readOrRefused(sheet(spoilt.toString()));
        }
    }

    private static void readOrRefused(byte[] file) {
        try {
            WorkbookFile.read("f.xlsx", file);
        } catch (QuestionnaireFileException refused) {
            assertFalse(refused.faults().isEmpty());
        }
    }

    @Test
    void both_languages_say_the_same() {
        String bundle = "dk.styringsportal.surveys.workbook.faults";
        assertEquals(sentences(bundle, DANISH).keySet(), sentences(bundle, Locale.ENGLISH).keySet());
    }

    private static Map<String, String> sentences(String bundle, Locale language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                bundle, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<String, String> sentences = new TreeMap<>();
        texts.keySet().forEach(key -> sentences.put(key, texts.getString(key)));
        return sentences;
    }

    private static PackedParts sound() {
        return PackedParts.withSheet("<row><c><v>1</v></c></row>");
    }

    private static byte[] sheet(String rows) {
        return PackedParts.withSheet(rows).file();
    }

    private static byte[] muchText() {
        return sound().with("xl/sharedStrings.xml", "<sst>" + ("<si><t>" + "a".repeat(30_000) + "</t></si>").repeat(700) + "</sst>").file();
    }

    private static byte[] doctype(String part, String doctype, String content) {
        return sound().with(part, "<?xml version=\"1.0\"?>" + doctype + content).file();
    }

    private static byte[] compound(String stream) {
        byte[] file = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, file, 0, 4);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    private static byte[] encryptedEntry() {
        byte[] file = sound().file();
        for (int i = 0; i + 9 < file.length; i++) {
            if (file[i] == 'P' && file[i + 1] == 'K' && (file[i + 2] == 1 || file[i + 2] == 3)) {
                file[i + (file[i + 2] == 1 ? 8 : 6)] |= 1;
            }
        }
        return file;
    }

    private static byte[] bombs() {
        PackedParts parts = sound();
        for (int i = 0; i < 70; i++) {
            parts.with("b" + i, new byte[1024 * 1024]);
        }
        return parts.file();
    }

    private static byte[] parts(int number) {
        PackedParts parts = sound();
        for (int i = 0; i < number; i++) {
            parts.with("b" + i, "");
        }
        return parts.file();
    }

    private static byte[] manySheets() {
        StringBuilder sheets = new StringBuilder();
        for (int i = 0; i < 61; i++) {
            sheets.append("<sheet name=\"A").append(i).append("\" r:id=\"rId1\"/>");
        }
        return sound().with("xl/workbook.xml", PackedParts.workbook(sheets.toString())).file();
    }

    private static byte[] manyFarCells() {
        StringBuilder sheets = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            sheets.append("<sheet name=\"A").append(i).append("\" r:id=\"rId1\"/>");
        }
        return sound()
                .with("xl/workbook.xml", PackedParts.workbook(sheets.toString()))
                .with("xl/worksheets/sheet1.xml", PackedParts.sheet("<row r=\"1048576\"><c><v>1</v></c></row>"))
                .file();
    }

    private static String farRight() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 300; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"XFD").append(i).append("\"><v>1</v></c></row>");
        }
        return rows.toString();
    }
}
