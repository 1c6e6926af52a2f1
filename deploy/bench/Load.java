package bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * What several clients got done at once, each waiting for one answer before it asks again.
 *
 * @param durations of every single deed
 * @param perSecond deeds of all clients together
 */
record Load(Durations durations, double perSecond) {

    /** Lets each client do its deed over and over until the time is up. */
    static Load of(List<? extends Durations.Deed> clients, Duration time) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            long begun = System.nanoTime();
            List<Future<long[]>> running = new ArrayList<>();
            for (Durations.Deed client : clients) {
                running.add(threads.submit(() -> repeat(client, begun + time.toNanos())));
            }
            LongStream all = LongStream.empty();
            for (Future<long[]> client : running) {
                all = LongStream.concat(all, LongStream.of(client.get()));
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            Durations durations = new Durations(all.toArray());
            return new Load(durations, durations.count() / seconds);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] repeat(Durations.Deed client, long end) throws Exception {
        LongStream.Builder nanos = LongStream.builder();
        while (System.nanoTime() < end) {
            nanos.add(Durations.of(client));
        }
        return nanos.build().toArray();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%8.0f/s   p50 %7.2f ms   p95 %7.2f ms   p99 %7.2f ms",
                perSecond,
                durations.millis(0.5),
                durations.millis(0.95),
                durations.millis(0.99));
    }
}
