package dk.styringsportal.surveys.workingcopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.InventedAnswers;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.sheet.FieldAnswers;
import dk.styringsportal.response.sheet.SheetField;
import dk.styringsportal.response.workingcopy.CopyAnswers;
import dk.styringsportal.response.workingcopy.CopyCell;
import dk.styringsportal.response.workingcopy.CopyChange;
import dk.styringsportal.response.workingcopy.CopyContent;
import dk.styringsportal.response.workingcopy.CopyReading;
import dk.styringsportal.response.workingcopy.MergedAnswer;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.testing.AnyAnswer;
import dk.styringsportal.testing.Copies;
import dk.styringsportal.testing.CopyFile;
import dk.styringsportal.testing.TestQuestionnaires;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is downloaded and read back says the same, and what another draft says is read as exactly that. */
class WorkingCopyRoundTripTest {

    private static final int ROUNDS = 40;
    private static final Path LIBRE_OFFICE = Path.of("/usr/bin/soffice");

    static Stream<QuestionnaireVersion> questionnaires() {
        return Stream.concat(
                new QuestionnaireFiles(Path.of("surveys")).versions().stream(),
                Stream.of(TestQuestionnaires.EVERY_TYPE, TestQuestionnaires.GROUPS));
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void a_copy_that_nobody_has_touched_changes_nothing(QuestionnaireVersion questionnaire) throws IOException {
        Copies copies = new Copies(questionnaire);
        Response response = copies.response(
                InventedAnswers.of(questionnaire, 3), Map.of(questionnaire.questions().get(0).code().value(), "=1+1\nog mere"), 4);
        byte[] file = copies.file(response);
        Files.write(Path.of("target", "arbejdskopi-" + questionnaire.id().toString().replace('/', '-') + ".xlsx"), file);

        CopyReading reading = copies.read(response, file);

        assertEquals(List.of(), reading.changes());
        assertEquals(List.of(), reading.faults());
        assertEquals(SheetField.of(questionnaire).size(), reading.unchanged());
    }

    /** The copy of one draft, read against another: the changes are their difference, whatever the types. */
    @Test
    void what_is_filled_in_is_read_as_exactly_that() {
        QuestionnaireVersion questionnaire = TestQuestionnaires.EVERY_TYPE;
        Copies copies = new Copies(questionnaire);
        SplittableRandom random = new SplittableRandom(17);
        int changed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Answers wanted = withoutFiles(AnyAnswer.some(questionnaire, random));
            Answers before = withoutFiles(AnyAnswer.some(questionnaire, random));
            byte[] file = filledIn(copies, before, wanted);

            CopyReading reading = copies.read(copies.response(before), file);

            assertEquals(List.of(), reading.faults());
            List<CopyChange.Answer> changes = reading.changes().stream().map(CopyChange.Answer.class::cast).toList();
            changed += changes.size();
            Map<ItemCode, AnswerValue> after = new HashMap<>(before.values());
            for (MergedAnswer merged : MergedAnswer.of(copies.response(before), changes)) {
                after.remove(merged.item().code());
                merged.plain().ifPresent(plain -> after.put(merged.item().code(), merged.item().read(plain)));
            }
            for (SheetField field : SheetField.of(questionnaire)) {
                assertEquals(in(wanted, field), in(new Answers(after), field), field.name());
            }
        }
        assertTrue(changed > 500, changed + " changes");
    }

    /** The copy of the one, in which everything is filled in as in the other. */
    private static byte[] filledIn(Copies copies, Answers before, Answers wanted) {
        var asItWas = new CopyFile(copies.file(copies.response(before)));
        var cells = new CopyAnswers(TestQuestionnaires.EVERY_TYPE, wanted);
        TestQuestionnaires.EVERY_TYPE.questions().stream()
                .flatMap(item -> CopyCell.of(item).stream())
                .forEach(cell -> {
                    var content = cells.in(cell);
                    if (content instanceof CopyContent.Number number) {
                        asItWas.number(cell.name(), number.number().toPlainString());
                    } else {
                        asItWas.answer(cell.name(), content.asRead());
                    }
                });
        return asItWas.bytes();
    }

    private static Optional<Object> in(Answers answers, SheetField field) {
        return answers.to(field.item().code()).filter(answer -> !answer.isEmpty())
                .flatMap(answer -> FieldAnswers.in(answer, field));
    }

    private static Answers withoutFiles(Answers answers) {
        Map<ItemCode, AnswerValue> values = new HashMap<>(answers.values());
        values.keySet().removeIf(code -> code.value().startsWith("filer"));
        return new Answers(values);
    }

    /** Styles, shared texts and hidden columns are written anew by another program. */
    @Test
    void a_copy_that_libre_office_has_saved_is_read_the_same(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(LIBRE_OFFICE), "LibreOffice is not installed");
        Copies copies = new Copies(TestQuestionnaires.EVERY_TYPE);
        Response response = copies.response(InventedAnswers.of(TestQuestionnaires.EVERY_TYPE, 5), Map.of("valg", "@nogen\n- siger"), 2);
        byte[] file = new CopyFile(copies.file(response)).number("tal", "1234.5").bytes();

        CopyReading reading = copies.read(response, saved(folder, file));

        assertEquals(List.of(), reading.faults());
        assertEquals(List.of("tal"), reading.changes().stream().map(CopyChange::name).toList());
        assertEquals(SheetField.of(TestQuestionnaires.EVERY_TYPE).size() - 1, reading.unchanged());
    }

    private static byte[] saved(Path folder, byte[] file) throws Exception {
        Path sent = Files.write(folder.resolve("kopi.xlsx"), file);
        List<String> command = new ArrayList<>(List.of(LIBRE_OFFICE.toString(), "--headless"));
        command.add("-env:UserInstallation=" + folder.resolve("bruger").toUri());
        command.addAll(List.of("--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder.resolve("ud").toString(), sent.toString()));
        Process office = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assertTrue(office.waitFor(2, TimeUnit.MINUTES), "LibreOffice does not end");
        return Files.readAllBytes(folder.resolve("ud").resolve("kopi.xlsx"));
    }
}
