package dk.styringsportal.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file of key figures is refused for, and that its questionnaire is served all the same. */
class MalformedFigureFilesTest {

    private static final QuestionnaireVersionId ID = new QuestionnaireVersionId("noegletal", "1");
    private static final Path SOUND = Path.of("surveys", "noegletal", "1");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            questionnaire: noegletal/1 | questionnaire: progression/1 | 2:1: questionnaire: The file belongs to the questionnaire beside it: noegletal/1.
            aar-2018: 2018} | aar-2019: 2019} | years/aar-2019: No item has a column aar-2019.
            aar-2018: 2018} | aar-2018: 18} | years/aar-2018
            , aar-2018: 2018} | } | Say under years which year the column aar-2018 is about, or give the figure a year.
            key: udgifter | key: fuldtidsmodtagere | fuldtidsmodtagere is there already
            item: udgifter | item: kontoplan | item: There is no item kontoplan that asks for numbers.
            item: udgifter | item: udgift | item: There is no item udgift that asks for numbers.
            item: fuldtidsmodtagere | `item: fuldtidsmodtagere\n    rows: [p-99]` | rows: Item fuldtidsmodtagere has no row p-99.
            item: fuldtidsmodtagere | `item: fuldtidsmodtagere\n    columns: [aar-1999]` | columns: Item fuldtidsmodtagere has no column aar-1999.
            grossUp: true | `grossUp: true\n    perInhabitants: 10000` | grossUp / perInhabitants
            grossUp: true | grossUp: false | figures/0/grossUp
            ages: "18-64" | `ages: "18-64"\n    agesByRow: {p-107: "18-64"}` | ages / agesByRow
            ages: "18-64" | ages: "64-18" | ages: "64-18" is no age group.
            ages: "18-64" | ages: voksne | 18-64, 67+ or 18, in quotation marks
            , fra-67: "67+"} | } | agesByRow: The row fra-67 has no age group.
            fra-67: "67+"} | fra-68: "67+"} | agesByRow/fra-68: Item modtagere-alder has no row fra-68.
            perNumber: {item: fuldtidsmodtagere} | perNumber: {item: modtagere-alder} | perNumber: Item modtagere-alder has no row p-85-eget-hjem.
            perNumber: {item: fuldtidsmodtagere} | perNumber: {row: p-1} | perNumber/row: Item udgifter has no row p-1.
            perNumber: {item: fuldtidsmodtagere} | perNumber: {column: antal} | perNumber/column: Item udgifter has no column antal.
            `item: tilgang-afgang-85` | `item: tilgang-afgang-85\n    ages: "18-64"` | ages and agesByRow are only used with perInhabitants or grossUp.
            title: {da: Udgifter, en: Expenditure} | title: {en: Expenditure} | da is missing
            title: {da: Udgifter, en: Expenditure} | title: {da: " ", en: Expenditure} | figures/2/title/da
            key: udgifter | key: Udgifter | figures/2/key
            lines: 1156-1160 | lines: "" | figures/2/lines
            fewUnder: 20 | fewUnder: 0 | fewUnder
            fewUnder: 20 | formula: 1 | formula
            about: [grundlag-2018, kontoplan] | about: [grundlag] | report/about: There is no item grundlag.
            about: [grundlag-2018, kontoplan] | about: [udgifter] | report/about: Item udgifter has no options.
            reservations: forbehold | reservations: kontoplan | report/reservations: Item kontoplan does not ask for a text.
            of: [udgifter] | of: [udgift] | of: There is no key figure udgift.
            `shows: numbers\n          of: [udgifter]` | `shows: parts\n          of: [udgifter]` | of: udgifter does not count persons or cases
            `shows: numbers\n          of: [tilgang-afgang-85]` | `shows: partsOfRows\n          apart: [aar-2012]\n          of: [tilgang-afgang-85]` | apart: aar-2012 does not fit the key figure.
            `shows: numbers\n          of: [tilgang-afgang-85]` | `shows: partsOfRows\n          rows: [tilgang]\n          columns: [aar-2015]\n          of: [tilgang-afgang-85]` | of: Key figures that are shown together need the same number of columns
            `shows: numbers\n          of: [tilgang-afgang-85]` | `shows: partsOfRows\n          named: [{da: a}, {da: b}]\n          of: [tilgang-afgang-85]` | named: named does not fit the key figure.
            `shows: numbers\n          of: [tilgang-afgang-85]` | `shows: partsOfRows\n          merged: [{label: {da: a}, columns: [aar-2012]}, {label: {da: b}, columns: [aar-2015]}]\n          of: [tilgang-afgang-85]` | columns: aar-2012 does not fit the key figure.
            `shows: numbers\n          of: [udgifter]` | `shows: pie\n          of: [udgifter]` | shows
            """)
    void is_refused_with_place_and_remedy(String at, String put, String sentence) throws IOException {
        List<QuestionnaireFault> faults = files(replaced(at.replace("\\n", "\n"), put.replace("\\n", "\n"))).faults();

        String all = String.join("\n", faults.stream().map(fault -> fault.in(Locale.ENGLISH)).toList());
        assertTrue(all.contains(sentence), all);
        assertTrue(faults.stream().allMatch(fault -> fault.file().equals("noegletal/1/figures.yaml") && fault.line() > 0), all);
        assertTrue(faults.stream().noneMatch(fault -> fault.in(Locale.forLanguageTag("da")).contains("{")), all);
    }

    @Test
    void a_figure_without_its_inhabitants_is_refused() throws IOException {
        List<QuestionnaireFault> faults = files(replaced("    ages: \"18-64\"\n", "")).faults();

        assertTrue(faults.get(0).in(Locale.ENGLISH).contains("want ages or agesByRow"), faults.toString());
    }

    @Test
    void a_faulty_file_leaves_its_questionnaire_served_without_figures() throws IOException {
        QuestionnaireFiles files = files("figures: [");

        assertTrue(files.version(ID).isPresent());
        assertTrue(files.figures(ID).isEmpty());
        assertEquals(1, files.faults().size());
    }

    /** Whatever is done to the file, it is read or refused. */
    @Test
    void a_file_with_bits_torn_out_is_read_or_refused() throws IOException {
        String sound = Files.readString(SOUND.resolve("figures.yaml"));
        SplittableRandom draw = new SplittableRandom(5);
        for (int i = 0; i < 100; i++) {
            int from = draw.nextInt(sound.length());
            int to = Math.min(sound.length(), from + 1 + draw.nextInt(40));
            QuestionnaireFiles files = files(sound.substring(0, from) + sound.substring(to));
            assertTrue(files.figures(ID).isPresent() != !files.faults().isEmpty(), sound.substring(from, to));
        }
    }

    /** Every number that progression/1 asks for is in a figure. */
    @Test
    void no_number_of_progression_is_forgotten() {
        QuestionnaireFiles surveys = new QuestionnaireFiles(Path.of("surveys"));
        QuestionnaireVersionId progression = new QuestionnaireVersionId("progression", "1");
        List<String> drawn = surveys.figures(progression).orElseThrow().figures().stream()
                .flatMap(figure -> figure.cells().stream())
                .map(cell -> cell.value().item().value())
                .distinct()
                .toList();

        List<String> forgotten = surveys.version(progression).orElseThrow().items().stream()
                .filter(item -> item.kind().startsWith("number"))
                .map(item -> item.code().value())
                .filter(code -> !drawn.contains(code))
                .toList();

        assertEquals(List.of(), forgotten);
    }

    private static String replaced(String at, String put) throws IOException {
        String sound = Files.readString(SOUND.resolve("figures.yaml"));
        assertTrue(sound.contains(at), at);
        return sound.replaceFirst(Pattern.quote(at), Matcher.quoteReplacement(put));
    }

    private QuestionnaireFiles files(String figures) throws IOException {
        Path version = Files.createDirectories(folder.resolve("noegletal").resolve("1"));
        Files.copy(SOUND.resolve("questionnaire.yaml"), version.resolve("questionnaire.yaml"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(version.resolve("figures.yaml"), figures);
        return new QuestionnaireFiles(folder);
    }
}
