package dk.styringsportal.testing;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.surveys.QuestionnaireFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Questionnaires and answers written out in a test, in the form that files have. */
public final class WrittenQuestionnaire {

    private WrittenQuestionnaire() {}

    /**
     * A questionnaire with one theme.
     *
     * @param items as they stand under {@code items}, from the first column
     */
    public static QuestionnaireVersion ofItems(String items) {
        return of("themes:\n  - number: 1\n    title: Tema\n    items:\n" + items.strip().indent(6));
    }

    /** @param rest what follows id, version, state, title and introduction */
    public static QuestionnaireVersion of(String rest) {
        try {
            Path folder = Files.createTempDirectory("questionnaire");
            Path file = Files.createDirectories(folder.resolve("proeve/1")).resolve("questionnaire.yaml");
            Files.writeString(file, "id: proeve\nversion: \"1\"\nstate: draft\ntitle: Prøve\nintroduction: Til prøve.\n" + rest);
            QuestionnaireFiles files = new QuestionnaireFiles(folder);
            Files.delete(file);
            Files.delete(file.getParent());
            Files.delete(file.getParent().getParent());
            Files.delete(folder);
            return files.versions().stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(files.faults().toString()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** @param answers by code: "{valg: ja, kryds: [a, b]}" */
    public static Answers answers(QuestionnaireVersion questionnaire, String answers) {
        Map<ItemCode, AnswerValue> values = new TreeMap<>();
        ((Map<?, ?>) plain(answers)).forEach((code, value) -> values.put(
                new ItemCode((String) code), questionnaire.item((String) code).orElseThrow().read(value)));
        return new Answers(values);
    }

    /** An answer as files have it: "[a, b]", "{means: dont-know}". */
    public static Object plain(String answer) {
        return new Load(LoadSettings.builder().build()).loadFromString(answer);
    }
}
