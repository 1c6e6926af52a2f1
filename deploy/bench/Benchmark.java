package bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs the parts of the benchmark that are asked for, one after the other, and prints what each found. */
public final class Benchmark {

    private static final List<String> PARTS = List.of(
            "starts", "report", "scoring", "questionnaires", "saving", "inviting", "surveying", "coding", "editions", "exports", "reports");

    private Benchmark() {}

    /**
     * How much is repeated.
     *
     * @param starts of each of the two servers
     * @param reports drawn and timed, after half as many to warm up
     * @param scorings timed, after half as many to warm up
     * @param invitations made from one file
     * @param texts that are listed for coding; smaller rounds before have a tenth of them
     * @param surveys respondents of the rounds that are frozen, fewest first
     * @param exported responses of the larger of two editions; the smaller has a tenth of them
     * @param batched municipalities' reports that one process makes
     * @param surveyed responses of the edition that the national report is made of
     * @param load how long each measured load lasts; each is led by a longer one to warm up
     */
    record Extent(
            int starts,
            int reports,
            int scorings,
            int invitations,
            int texts,
            List<Integer> surveys,
            int exported,
            int batched,
            int surveyed,
            Duration load) {

        static final Extent FULL =
                new Extent(
                        3, 40, 50_000, 50_000, 100_000, List.of(10_000, 100_000, 1_000_000), 100_000, 980, 100_000, Duration.ofSeconds(12));
        static final Extent QUICK =
                new Extent(1, 6, 5_000, 5_000, 10_000, List.of(10_000, 100_000), 10_000, 98, 10_000, Duration.ofSeconds(3));
    }

    public static void main(String[] arguments) throws Exception {
        List<String> wanted = new ArrayList<>(List.of(arguments));
        Extent extent = wanted.remove("quick") ? Extent.QUICK : Extent.FULL;
        if (!PARTS.containsAll(wanted)) {
            throw new IllegalArgumentException("Parts are " + PARTS + ", not " + wanted);
        }
        tellMachine();
        for (String part : wanted.isEmpty() ? PARTS : wanted) {
            switch (part) {
                case "starts" -> Starts.measure(extent);
                case "report" -> ReportTime.measure(extent);
                case "scoring" -> ScoringTime.measure(extent);
                case "questionnaires" -> QuestionnaireTime.measure(extent);
                case "inviting" -> Inviting.measure(extent);
                case "coding" -> CodingTime.measure(extent);
                case "editions" -> FreezingTime.measure(extent);
                case "reports" -> ReportRuns.measure(extent);
                case "exports" -> Exports.measure(extent);
                case "surveying" -> Surveying.measure(extent);
                default -> Saving.measure(extent);
            }
        }
        tellMachine();
    }

    /** A load above the number of processors means that others were at work, and the figures are worth little. */
    private static void tellMachine() {
        line("%nJava %s, %d processors, load %.1f",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
