package bench;

import static bench.Benchmark.line;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.LongStream;

/** From the start of the process to the first page: the portal, with its data already there, and an empty WAR. */
final class Starts {

    private Starts() {}

    static void measure(Benchmark.Extent extent) throws Exception {
        Path portalData = Payara.WORK.resolve("starts-portal");
        Path emptyData = Payara.WORK.resolve("starts-empty");
        Path empty = Payara.emptyWar();
        Payara.delete(portalData);
        long first = startAndStop(Payara.PORTAL, portalData);
        LongStream.Builder emptyNanos = LongStream.builder();
        LongStream.Builder portalNanos = LongStream.builder();
        for (int i = 0; i < extent.starts(); i++) {
            emptyNanos.add(startAndStop(empty, emptyData));
            portalNanos.add(startAndStop(Payara.PORTAL, portalData));
        }
        Payara.delete(portalData);
        Payara.delete(emptyData);
        double emptySeconds = new Durations(emptyNanos.build().toArray()).millis(0.5) / 1000;
        double portalSeconds = new Durations(portalNanos.build().toArray()).millis(0.5) / 1000;
        line("%nStart to first page, median of %d, alternating", extent.starts());
        line("  empty WAR             %6.2f s", emptySeconds);
        line("  portal, data there    %6.2f s   ratio %.2f", portalSeconds, portalSeconds / emptySeconds);
        line("  portal, makes data    %6.2f s   ratio %.2f (one start, the first)", first / 1e9, first / 1e9 / emptySeconds);
    }

    private static long startAndStop(Path war, Path data) throws Exception {
        try (Payara server = new Payara(war, data, Map.of())) {
            return server.startNanos();
        }
    }
}
