package bench;

import static bench.Benchmark.line;

import dk.styringsportal.benchmark.edition.EditionResponse;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.response.InventedAnswers;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.testing.FrozenEdition;
import dk.styringsportal.testing.LeadershipSurvey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An edition of many persons' responses handed out by a process with little memory, beside one of a tenth of them. */
final class Exports {

    private static final List<GroupId> GROUPS = List.of(
            LeadershipSurvey.CHAIRS, LeadershipSurvey.CHIEFS, LeadershipSurvey.LEADERS, LeadershipSurvey.CASEWORKERS);

    private Exports() {}

    static void measure(Benchmark.Extent extent) throws Exception {
        line("%nExports of an edition by a process with 128 MB of heap (wanted: no more resident memory for ten times the rows)");
        for (int responses : new int[] {extent.exported() / 10, extent.exported()}) {
            Path folder = Files.createTempDirectory("exports");
            try {
                String checksum = freeze(responses, folder);
                run(folder, checksum, responses);
            } finally {
                clear(folder);
            }
        }
    }

    private static String freeze(int responses, Path folder) {
        Consumer<Consumer<EditionResponse>> all = to -> {
            List<OrganisationCode> codes = Municipalities.ofDenmark().all().stream().map(each -> each.code()).toList();
            for (int i = 0; i < responses; i++) {
                to.accept(EditionResponse.kept(
                        LeadershipSurvey.VERSION,
                        Optional.of(GROUPS.get(i % GROUPS.size())),
                        List.of(codes.get(i / GROUPS.size() % codes.size())),
                        InventedAnswers.of(LeadershipSurvey.VERSION, i)));
            }
        };
        return FrozenEdition.of(
                        LeadershipSurvey.VERSION,
                        new QuestionnaireFiles(Path.of("surveys")).content(LeadershipSurvey.VERSION.id()),
                        all,
                        new PiecesOnDisk(folder),
                        1,
                        Optional.empty())
                .checksum();
    }

    private static void run(Path folder, String checksum, int responses) throws IOException, InterruptedException {
        int status = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Dfile.encoding=UTF-8",
                        "-cp", System.getProperty("java.class.path"),
                        "bench.ExportRun", folder.toString(), checksum, String.valueOf(responses))
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("The exports of " + responses + " responses ended with status " + status);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
