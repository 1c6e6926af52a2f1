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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reports of editions, each kind made by a process of its own with little memory: a municipality's alone, those of all municipalities
 * one after the other and again, and the nation's with its appendices over many persons' surveys.
 */
final class ReportRuns {

    /** In megabytes. */
    private static final int HEAP = 256;

    private static final List<GroupId> GROUPS = List.of(
            LeadershipSurvey.CHAIRS, LeadershipSurvey.CHIEFS, LeadershipSurvey.LEADERS, LeadershipSurvey.CASEWORKERS);

    private ReportRuns() {}

    static void measure(Benchmark.Extent extent) throws Exception {
        line("%nReports of an edition, in processes with %d MB of heap (wanted: no more heap held after 98 and 980 than after one)", HEAP);
        run("municipality", "1");
        run("municipality", String.valueOf(extent.batched()));
        Path folder = Files.createTempDirectory("reports");
        try {
            run("nation", folder.toString(), freeze(extent.surveyed(), folder), String.valueOf(extent.surveyed()));
        } finally {
            clear(folder);
        }
    }

    private static String freeze(int responses, Path folder) {
        List<OrganisationCode> codes = Municipalities.ofDenmark().all().stream().map(each -> each.code()).toList();
        Consumer<Consumer<EditionResponse>> all = to -> {
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

    private static void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP + "m", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true",
                "-Djava.util.logging.config.file=src/test/resources/logging.properties",
                "-cp", System.getProperty("java.class.path"),
                "bench.ReportRun"));
        command.addAll(List.of(arguments));
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("Reports " + List.of(arguments) + " ended with status " + status);
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
