package bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One deed done again and again in this thread.
 *
 * @param elapsed what a clock on the wall shows
 * @param processor what this thread itself computed, to which other work on the machine adds little
 */
record Repeated(Durations elapsed, Durations processor) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Does the deeds in turn, so many times over; first half as often to warm up. */
    static List<Repeated> alternating(int times, List<Durations.Deed> deeds) throws Exception {
        inTurn(times / 2, deeds);
        return inTurn(times, deeds);
    }

    private static List<Repeated> inTurn(int times, List<Durations.Deed> deeds) throws Exception {
        long[][] elapsed = new long[deeds.size()][times];
        long[][] processor = new long[deeds.size()][times];
        for (int i = 0; i < times; i++) {
            for (int deed = 0; deed < deeds.size(); deed++) {
                long computed = THREADS.getCurrentThreadCpuTime();
                elapsed[deed][i] = Durations.of(deeds.get(deed));
                processor[deed][i] = THREADS.getCurrentThreadCpuTime() - computed;
            }
        }
        return IntStream.range(0, deeds.size())
                .mapToObj(deed -> new Repeated(new Durations(elapsed[deed]), new Durations(processor[deed])))
                .toList();
    }
}
