package bench;

import static bench.Benchmark.line;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.Answers;
import dk.styringsportal.scoring.Scoring;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.testing.AnswerSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** Reading and checking every questionnaire there is, and a made-up one of 2,000 matrices of 20 rows: read and scored. */
final class QuestionnaireTime {

    private static final QuestionnaireVersionId LARGE = new QuestionnaireVersionId("stort", "1");
    private static final int THEMES = 20;
    private static final int ITEMS = 2000;
    private static final int ROWS = 20;

    private QuestionnaireTime() {}

    static void measure(Benchmark.Extent extent) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "bench", "surveys"));
        write(folder.resolve(LARGE.id()).resolve(LARGE.version()));
        QuestionnaireVersion large = large(folder);
        Answers answers = AnswerSet.random(large, new SplittableRandom(1));
        List<Repeated> times = Repeated.alternating(
                Math.max(4, extent.reports() / 2),
                List.of(
                        () -> new QuestionnaireFiles(Path.of("surveys")),
                        () -> large(folder),
                        () -> Scoring.score(large, answers)));
        line("%nQuestionnaires, warm, medians (wanted: all instruments read and checked in under 1 s)");
        print("all instruments", times.get(0));
        print("2,000 items × 20 rows, read and checked", times.get(1));
        print("the same, one response scored", times.get(2));
    }

    private static void print(String what, Repeated times) {
        line("  %-40s elapsed %6.0f ms   processor %6.0f ms", what, times.elapsed().millis(0.5), times.processor().millis(0.5));
    }

    private static QuestionnaireVersion large(Path folder) {
        return new QuestionnaireFiles(folder).version(LARGE).orElseThrow();
    }

    private static void write(Path folder) throws IOException {
        StringBuilder file = new StringBuilder("""
                id: stort
                version: "1"
                state: draft
                title: Et stort spørgeskema
                introduction: Til måling.
                themes:
                """);
        for (int theme = 0; theme < THEMES; theme++) {
            file.append("  - number: ").append(theme + 1).append("\n    title: Tema\n    items:\n");
            for (int item = theme * ITEMS / THEMES; item < (theme + 1) * ITEMS / THEMES; item++) {
                item(file, item);
            }
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("questionnaire.yaml"), file);
    }

    private static void item(StringBuilder file, int item) {
        file.append("      - code: q").append(item).append("""

                        type: single-choice-matrix
                        text: Hvor ofte?
                        rule: mean-of-rows
                        options: [{key: ja, label: Ja, points: 100}, {key: delvist, label: Delvist, points: "200/3"}, {key: nej, label: Nej, points: 0}]
                        rows:
                """);
        for (int row = 0; row < ROWS; row++) {
            file.append("          - {key: r").append(row).append(", label: Række ").append(row).append("}\n");
        }
        if (item > 0 && item % 10 == 0) {
            file.append("        enableWhen: [{item: q").append(item - 1).append(", row: r0, operator: exists, answer: true}]\n");
        }
    }
}
