package dk.styringsportal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.MultipleChoiceMatrix;
import dk.styringsportal.response.sheet.ImportedRow;
import dk.styringsportal.response.sheet.SheetContents;
import dk.styringsportal.response.sheet.SheetField;
import dk.styringsportal.response.sheet.SheetInterpretation;
import dk.styringsportal.testing.SteeringOverview;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whole sheets of the real questionnaire, from the file's bytes to the answers. */
class SteeringOverviewSheetTest {

    private static final List<SheetField> FIELDS = SheetField.of(SteeringOverview.VERSION);

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
        byte[] keys = sheet(";", option -> option.key().value()).getBytes(StandardCharsets.UTF_8);
        byte[] labels = sheet(",", AnswerOption::label).getBytes(Charset.forName("windows-1252"));

        SheetContents byKeys = read(keys);
        SheetContents byLabels = read(labels);

        assertEquals(List.of(), byKeys.faults());
        assertEquals(98, byKeys.sound().size());
        assertEquals(byKeys, byLabels);
        assertEquals(98, byKeys.sound().stream().filter(this::isComplete).count());
    }

    @Test
    void the_sheets_of_that_test_use_every_option_of_every_field() {
        SheetContents contents = read(sheet(";", option -> option.key().value()).getBytes(StandardCharsets.UTF_8));

        for (SheetField field : FIELDS) {
            Set<Object> given = new HashSet<>();
            contents.sound().forEach(row -> given.add(field.row()
                    .<Object>map(part -> field.item() instanceof MultipleChoiceMatrix
                            ? row.answers().ticked(field.item().code(), part.key())
                            : row.answers().chosen(field.item().code(), part.key()))
                    .orElseGet(() -> row.answers().chosen(field.item().code()))));
            int wanted = field.item().options().size() + (field.item() instanceof MultipleChoiceMatrix ? 1 : 0);
            assertEquals(wanted, given.size(), field.name());
        }
    }

    private boolean isComplete(ImportedRow row) {
        return row.answers().progress(SteeringOverview.VERSION).isComplete();
    }

    private static SheetContents read(byte[] file) {
        return SheetInterpretation.of(SteeringOverview.VERSION, new CsvSheetReader().read(file), Set.of());
    }

    /** All 98 municipalities; each answers with the option one further on, so that every option occurs. */
    private static String sheet(String separator, Function<AnswerOption, String> name) {
        List<String> lines = new ArrayList<>();
        lines.add("organisation" + separator + FIELDS.stream().map(SheetField::name).collect(Collectors.joining(separator)));
        List<Municipality> municipalities = Municipalities.ofDenmark().all();
        for (int i = 0; i < municipalities.size(); i++) {
            List<String> cells = new ArrayList<>(List.of(municipalities.get(i).code().value()));
            for (SheetField field : FIELDS) {
                cells.add("\"" + cell(field, i, name).replace("\"", "\"\"") + "\"");
            }
            lines.add(String.join(separator, cells));
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    /** A field with boxes gets the first few of its options ticked, from none to all. */
    private static String cell(SheetField field, int turn, Function<AnswerOption, String> name) {
        List<AnswerOption> options = field.item().options();
        if (field.item() instanceof MultipleChoiceMatrix) {
            int ticks = turn % (options.size() + 1);
            return ticks == 0 ? "ingen" : options.subList(0, ticks).stream().map(name).collect(Collectors.joining(" | "));
        }
        return name.apply(options.get(turn % options.size()));
    }
}
