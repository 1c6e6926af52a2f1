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

/** What a file of cases is refused for, and that its questionnaire is served all the same. */
class MalformedCaseFilesTest {

    private static final QuestionnaireVersionId ID = new QuestionnaireVersionId("progression", "1");
    private static final Path SOUND = Path.of("surveys", "progression", "1");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            questionnaire: progression/1 | questionnaire: noegletal/1 | The file belongs to the questionnaire beside it: progression/1.
            optionsOf: ydelse, help | optionsOf: ydelser, help | columns/5/optionsOf: There is no item ydelser.
            optionsOf: ydelse, help | optionsOf: udvaelgelse, help | Item udvaelgelse has no rows.
            optionSet: opfyldt, help: "Tom uden mål eller uden 2. | optionSet: opfylt, help: "Tom uden mål eller uden 2. | opfylt
            {key: helt, label: Helt opfyldt} | {key: helt, label: "*"} | A spreadsheet cannot count cells with "*".
            {key: helt, label: Helt opfyldt} | {key: helt, label: "=1"} | A spreadsheet cannot count cells with "=1".
            {key: helt, label: Helt opfyldt} | {key: helt, label: "maj 2024"} | A spreadsheet cannot count cells with "maj 2024".
            {key: helt, label: Helt opfyldt} | {key: delvist, label: Helt opfyldt} | delvist is there already
            label: 0 Intet problem, value: 0} | label: Intet problem} | Either all options have a value, or none has.
            key: vum-maal, | key: vum-1, | vum-1 is there already
            minimum: 1, maximum: 9, help | minimum: 10, maximum: 9, help | 10
            minimum: 1, maximum: 9, help | maximum: 9, help | minimum is missing
            item: aeldste-registrering, smallest | item: forbehold, smallest | There is no item forbehold that asks for numbers.
            smallest: aar-foerste | smallest: aar | There is no column "aar".
            mean: maaneder-1-2 | mean: alder | A mean wants a column of numbers
            antal: {}, gennemsnit: {mean: vum-maal} | tal: {}, gennemsnit: {mean: vum-maal} | Item vum-maal has no column tal.
            fra-2-til-3: [{ | fra-2-til-9: [{ | Item maaneder-mellem has no row fra-2-til-9.
            rowIs: initiativ | rowIs: alder | The column alder does not have the option myndighed.
            rowIs: leverandoer | rowIs: registreringer | The column registreringer does not have the option egen-kommune.
            {column: afsluttet, value: ja} | {column: afsluttet, value: maaske} | The column afsluttet does not have the option maaske.
            {column: afsluttet, value: ja} | {column: afsluttet, operator: ">", value: ja} | The operator > does not fit here.
            {column: afsluttet, value: ja} | {column: afsluttet} | value / anyOf / than
            {column: vum-3, operator: "<", than: vum-2} | {column: vum-3, operator: "<", than: alder} | The column alder has no numbers to compare.
            {column: vum-3, operator: "<", than: vum-2} | {column: vum-3, operator: "<", than: initiativ} | "initiativ" is several columns.
            {column: maaneder-senere, operator: exists} | {column: maaneder-senere, operator: exists}, {column: initiativ, operator: exists} | Only one series of columns
            initiativ: [initiativ-2, | initiativ: [initiativ-1, | There is no column "initiativ-1".
            {item: udvaelgelse, why: Hvordan sagerne er valgt} | {item: forbehold, why: Egne ord} | udvaelgelse is missing. Say how the number is added up
            `  - {item: nyeste-registrering, largest: aar-nyeste}` | `  - {item: aeldste-registrering, largest: aar-nyeste}` | aeldste-registrering is there already
            [{column: registreringer, operator: ">=", value: 9}] | [{column: registreringer, anyOf: [1, 2, 3, 4, 5, 6, 7, 8]}, {column: aar-foerste, anyOf: [1990, 1991, 1992, 1993, 1994, 1995, 1996]}] | At most 50 terms can be added up.
            {column: dagspris-2, operator: "<", than: dagspris-1} | {column: dagspris-2, operator: "<", value: lav} | Write a number: column dagspris-2 holds numbers.
            rows: 5000 | rows: 5000000 | 5000000
            rows: 5000 | macro: 1 | macro
            meanFrom: 5 | meanFrom: &a 5 | Anchors
            """)
    void is_refused_with_place_and_remedy(String at, String put, String sentence) throws IOException {
        List<QuestionnaireFault> faults = faults(replaced(at, put));

        String all = String.join("\n", faults.stream().map(fault -> fault.in(Locale.ENGLISH)).toList());
        assertTrue(all.contains(sentence), all);
        assertTrue(faults.stream().allMatch(fault -> fault.file().equals("progression/1/cases.yaml")), all);
        assertTrue(faults.stream().noneMatch(fault -> fault.in(Locale.forLanguageTag("da")).contains("{")), all);
    }

    /** A row without a case fulfils it, so all the room there is would be counted. */
    @Test
    void a_count_of_empty_cells_alone_is_refused() throws IOException {
        String put = "- item: afsluttede-sager\n    needs: [afsluttet]\n    when: [{column: afsluttet, operator: empty}]";
        String at = "- item: afsluttede-sager\n    needs: [afsluttet]\n    when: [{column: registreringer, operator: exists}, {column: afsluttet, value: ja}]";

        assertTrue(faults(replaced(at, put)).get(0).in(Locale.ENGLISH).contains("rows without a case would count too"));
    }

    @Test
    void a_faulty_file_leaves_its_questionnaire_served_without_cases() throws IOException {
        QuestionnaireFiles files = files("rows: [");

        assertTrue(files.version(ID).isPresent());
        assertTrue(files.cases(ID).isEmpty());
        assertEquals(1, files.faults().size());
    }

    @Test
    void another_questionnaire_or_another_description_has_another_mark() throws IOException {
        String sound = Files.readString(SOUND.resolve("cases.yaml"));
        String mark = files(sound).cases(ID).orElseThrow().mark();

        assertEquals(mark, new QuestionnaireFiles(Path.of("surveys")).cases(ID).orElseThrow().mark());
        assertTrue(!mark.equals(files(sound.replace("meanFrom: 5", "meanFrom: 6")).cases(ID).orElseThrow().mark()));
    }

    /** Whatever is done to the file, it is read or refused. */
    @Test
    void a_file_with_bits_torn_out_is_read_or_refused() throws IOException {
        String sound = Files.readString(SOUND.resolve("cases.yaml"));
        SplittableRandom draw = new SplittableRandom(4);
        for (int i = 0; i < 60; i++) {
            int from = draw.nextInt(sound.length());
            int to = Math.min(sound.length(), from + 1 + draw.nextInt(40));
            QuestionnaireFiles files = files(sound.substring(0, from) + sound.substring(to));
            assertTrue(files.cases(ID).isPresent() != !files.faults().isEmpty(), sound.substring(from, to));
        }
    }

    private static String replaced(String at, String put) throws IOException {
        String sound = Files.readString(SOUND.resolve("cases.yaml"));
        assertTrue(sound.contains(at), at);
        return sound.replaceFirst(Pattern.quote(at), Matcher.quoteReplacement(put));
    }

    private List<QuestionnaireFault> faults(String cases) throws IOException {
        return files(cases).faults();
    }

    private QuestionnaireFiles files(String cases) throws IOException {
        Path version = Files.createDirectories(folder.resolve("progression").resolve("1"));
        Files.copy(SOUND.resolve("questionnaire.yaml"), version.resolve("questionnaire.yaml"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(version.resolve("cases.yaml"), cases);
        return new QuestionnaireFiles(folder);
    }
}
