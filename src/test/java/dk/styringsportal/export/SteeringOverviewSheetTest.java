package dk.styringsportal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.type.MultipleChoiceMatrix;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.sheet.ImportedRow;
import dk.styringsportal.response.sheet.SheetContents;
import dk.styringsportal.response.sheet.SheetField;
import dk.styringsportal.response.sheet.SheetInterpretation;
import dk.styringsportal.testing.SheetText;
import dk.styringsportal.testing.SteeringOverview;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole sheets of the real questionnaire, from the file's bytes to the answers. */
class SteeringOverviewSheetTest {

    private static final List<SheetField> FIELDS = SheetField.of(SteeringOverview.VERSION);
    private static final List<String> ALL = Municipalities.ofDenmark().all().stream()
            .map(municipality -> municipality.code().value())
            .toList();

    @Test
    void has_a_column_for_every_field() {
        int fields = SteeringOverview.VERSION.items().stream().mapToInt(Item::fields).sum();

        assertEquals(fields, FIELDS.size());
        assertEquals(fields, FIELDS.stream().map(SheetField::name).distinct().count());
        assertEquals("q01", FIELDS.get(0).name());
        assertEquals(
                List.of("q34/centerledelse", "q34/direktion", "q34/fagudvalg", "q34/oekonomiudvalg"),
                FIELDS.stream().map(SheetField::name).filter(name -> name.startsWith("q34")).toList());
    }

    @Test
    void keys_and_labels_of_every_option_say_the_same() {
        byte[] keys = SheetText.OF_KEYS.of(ALL, 0).getBytes(StandardCharsets.UTF_8);
        byte[] labels = new SheetText(",", AnswerOption::label).of(ALL, 0).getBytes(Charset.forName("windows-1252"));

        SheetContents byKeys = read(keys);
        SheetContents byLabels = read(labels);

        assertEquals(List.of(), byKeys.faults());
        assertEquals(98, byKeys.sound().size());
        assertEquals(byKeys, byLabels);
        assertEquals(98, byKeys.sound().stream().filter(this::isComplete).count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "q06/p-107; I forbindelse med borgere-rens ansøgning; borgerens-ansoegning",
        "q08/p-107; Ja via uformel dialog; ja-uformel",
        "q13; Ja, for nogen målgrupper; ja-nogle",
        "q35; Mener ikke, at ubensigtsmæssige økonomiske incitament på området er et problem; ikke-et-problem",
        "q42; ja, ved nogen køb; ja-nogle",
        "q34/direktion; Varighed af indsats- serne; varighed",
        "q34/direktion; Antal borgere der bevæger sig op/ ned af indsatsstrappen; bevaegelse-paa-indsatstrappen"
    })
    void a_label_as_the_note_misprints_it_is_taken_too(String column, String printed, String key) {
        SheetContents contents = read(lines(column, printed));

        assertEquals(List.of(), contents.faults());
        assertEquals(read(lines(column, key)), contents);
    }

    private static byte[] lines(String column, String cell) {
        return ("organisation;" + column + "\n0101;\"" + cell + "\"\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void every_printed_spelling_says_the_same_as_its_key() {
        for (SheetField field : FIELDS) {
            for (AnswerOption option : field.item().options()) {
                option.printed().forEach(printed -> assertEquals(
                        read(lines(field.name(), option.key().value())), read(lines(field.name(), printed)), printed));
            }
        }
    }

    @Test
    void the_sheets_of_that_test_use_every_option_of_every_field() {
        SheetContents contents = read(SheetText.OF_KEYS.of(ALL, 0).getBytes(StandardCharsets.UTF_8));

        for (SheetField field : FIELDS) {
            Set<Object> given = new HashSet<>();
            contents.sound().forEach(row -> given.add(field.row()
                    .<Object>map(part -> field.item().type() instanceof MultipleChoiceMatrix
                            ? row.answers().ticked(field.item().code(), part.key())
                            : row.answers().chosen(field.item().code(), part.key()))
                    .orElseGet(() -> row.answers().chosen(field.item().code()))));
            int wanted = field.item().options().size() + (field.item().type() instanceof MultipleChoiceMatrix ? 1 : 0);
            assertEquals(wanted, given.size(), field.name());
        }
    }

    private boolean isComplete(ImportedRow row) {
        return Asked.of(SteeringOverview.VERSION, row.answers()).progress().isComplete();
    }

    private static SheetContents read(byte[] file) {
        return SheetInterpretation.of(SteeringOverview.VERSION, new CsvSheetReader().read(file), Set.of());
    }
}
