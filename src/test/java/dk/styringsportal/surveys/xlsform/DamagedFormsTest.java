package dk.styringsportal.surveys.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.ContentFormat;
import dk.styringsportal.surveys.workbook.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Whatever stands in a form, it is read or refused with places; whatever stands in a draft, it is written. */
class DamagedFormsTest {

    private static final List<String> SPICE = List.of(
            "", " ", "select_one", "select_one ja_nej", "select_multiple", "rank x", "begin_group", "end_group", "begin_repeat", "end_repeat",
            "note", "integer", "calculate", "table-list", "field-list", "${", "${q01} = 'ja'", "not(${valg} = 'ja')", ". >= 1 and . <= 0", "yes",
            "ingen", "æøå", "a b", "__", "-", "name", "type", "label", "label::English (en)", "list_name", "choice_filter", "\uD83D\uDE00",
            "9".repeat(60), "1e999999999", "count-selected(.) <= 0", "(name != 'ja' or (${unge} = 'ja'))", "start=a end=1e9", "x".repeat(300));

    private static final List<Object> VALUES = List.of(
            "", " ", "ingen", "x/y", "${a}", true, 7, new BigDecimal("1e-99"), List.of(), List.of("a", 7), Map.of(), Map.of("da", "A"),
            Map.of("en", "A"), List.of(Map.of("key", "a")), "single-choice", "number-matrix", "percentages", "ranking", "2024-02-30", "exists");

    private static Content content(String file) throws IOException {
        LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
        try (InputStream yaml = Files.newInputStream(Path.of(file))) {
            return new Content(decimal((Map<?, ?>) new Load(settings).loadFromInputStream(yaml)));
        }
    }

    private static Map<String, Object> decimal(Map<?, ?> map) {
        Map<String, Object> decimal = new LinkedHashMap<>();
        map.forEach((name, value) -> decimal.put(String.valueOf(name), decimal(value)));
        return decimal;
    }

    private static Object decimal(Object value) {
        if (value instanceof Map<?, ?> map) {
            return decimal(map);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(DamagedFormsTest::decimal).toList();
        }
        return value instanceof Double number ? BigDecimal.valueOf(number) : value;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "src/test/resources/surveys/alle-typer/1/questionnaire.yaml", "surveys/styringsoverblik-voksen/2023/questionnaire.yaml"
    })
    void a_form_with_cells_changed_is_read_or_refused_with_places(String file) throws IOException {
        Workbook sound = FormWriter.write(content(file)).workbook();
        SplittableRandom random = new SplittableRandom(file.hashCode());
        int read = 0;
        int rounds = 250;
        for (int round = 0; round < rounds; round++) {
            Workbook damaged = damaged(sound, random);
            try {
                ContentFormat.Read form = FormReader.read("form.xlsx", damaged);
                form.losses().forEach(loss -> assertFalse(loss.in(FormTexts.DANISH).isBlank()));
                FormWriter.write(form.content());
                read++;
            } catch (QuestionnaireFileException refused) {
                refused.faults().forEach(fault -> assertTrue(fault.path().matches("[a-z]+(![A-Z]+[0-9]+)?"), fault.toString()));
            } catch (RuntimeException | StackOverflowError other) {
                throw new AssertionError("round " + round, other);
            }
        }
        assertTrue(read > 20 && read < rounds, "some are read, some refused: " + read);
    }

    private static Workbook damaged(Workbook sound, SplittableRandom random) {
        List<Workbook.Sheet> sheets = new ArrayList<>(sound.sheets());
        for (int blow = random.nextInt(1, 4); blow > 0; blow--) {
            int which = random.nextInt(10) < 7 ? 0 : random.nextInt(sheets.size());
            Workbook.Sheet sheet = sheets.get(which);
            List<List<String>> rows = new ArrayList<>(sheet.rows());
            int at = random.nextInt(rows.size());
            if (random.nextInt(6) == 0) {
                rows.add(at, rows.get(random.nextInt(rows.size())));
            } else if (random.nextInt(8) == 0) {
                rows.remove(at);
            } else {
                List<String> cells = new ArrayList<>(rows.get(at));
                cells.set(random.nextInt(cells.size()), SPICE.get(random.nextInt(SPICE.size())));
                rows.set(at, cells);
            }
            sheets.set(which, new Workbook.Sheet(sheet.name(), rows));
        }
        return new Workbook(sheets);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "src/test/resources/surveys/alle-typer/1/questionnaire.yaml", "src/test/resources/surveys/alle-grupper/1/questionnaire.yaml"
    })
    void a_draft_with_parts_changed_is_written_and_read_or_refused(String file) throws IOException {
        Content sound = content(file);
        SplittableRandom random = new SplittableRandom(file.hashCode());
        for (int round = 0; round < 250; round++) {
            Content draft = new Content(decimal((Map<?, ?>) damaged(sound.root(), random, 1)));
            FormWriter.write(draft).losses().forEach(loss -> assertFalse(loss.in(FormTexts.DANISH).isBlank() || loss.in(Locale.ENGLISH).isBlank()));
            if (round % 20 == 0) {
                try {
                    new XlsForms().read("form.xlsx", new XlsForms().write(draft).file());
                } catch (QuestionnaireFileException refused) {
                    assertFalse(refused.faults().isEmpty());
                }
            }
        }
    }

    /** Some members changed or left out, more seldom far down. */
    private static Object damaged(Object part, SplittableRandom random, int depth) {
        if (depth > 1 && random.nextInt(400) == 0) {
            return VALUES.get(random.nextInt(VALUES.size()));
        }
        if (part instanceof Map<?, ?> map) {
            Map<String, Object> members = new LinkedHashMap<>();
            map.forEach((name, value) -> {
                if (random.nextInt(400) != 0) {
                    members.put(String.valueOf(name), damaged(value, random, depth + 1));
                }
            });
            return members;
        }
        return part instanceof List<?> list ? list.stream().map(entry -> damaged(entry, random, depth + 1)).toList() : part;
    }

    @Test
    void an_empty_draft_is_written() {
        assertEquals(3, FormWriter.write(new Content(Map.of())).workbook().sheets().size());
    }

    @Test
    void a_text_too_long_for_a_cell_is_cut_and_that_is_told() {
        Content draft = new Content(Map.of(
                "title", "Prøve", "themes", List.of(Map.of("number", 1, "title", "T", "items", List.of(
                        Map.of("code", "a", "type", "short-text", "text", "å".repeat(40_000)))))));

        ContentFormat.Written written = new XlsForms().write(draft);

        assertEquals(
                List.of("survey!C3: the text is too long for a cell and is cut after 15000 characters"),
                written.losses().stream().map(loss -> loss.in(Locale.ENGLISH)).toList());
        assertEquals(15_000, Sheets.item(new XlsForms().read("form.xlsx", written.file()), "a").text("text").length());
    }

    @Test
    void both_languages_have_the_same_sentences() {
        ResourceBundle danish = bundle("da");
        ResourceBundle english = bundle("en");
        assertEquals(new TreeSet<>(danish.keySet()), new TreeSet<>(english.keySet()));
        for (String key : danish.keySet()) {
            assertEquals(places(danish.getString(key)), places(english.getString(key)), key);
        }
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("dk.styringsportal.surveys.xlsform.xlsform", Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static TreeSet<String> places(String text) {
        return new TreeSet<>(Pattern.compile("\\{[0-9]}").matcher(text).results().map(match -> match.group()).toList());
    }
}
