package bench;

import java.util.Arrays;

/**
 * How long each of several repetitions took.
 *
 * @param nanos at least one, sorted here
 */
record Durations(long[] nanos) {

    Durations {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    /** A thing to be timed. */
    interface Deed {
        void run() throws Exception;
    }

    /** In nanoseconds. */
    static long of(Deed deed) throws Exception {
        long begun = System.nanoTime();
        deed.run();
        return System.nanoTime() - begun;
    }

    int count() {
        return nanos.length;
    }

    /** The smallest duration that at least this share of all do not exceed, in milliseconds. */
    double millis(double share) {
        int rank = (int) Math.ceil(share * nanos.length);
        return nanos[Math.max(rank, 1) - 1] / 1e6;
    }
}
