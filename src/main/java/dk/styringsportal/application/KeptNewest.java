package dk.styringsportal.application;

import dk.styringsportal.benchmark.edition.Edition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was asked for last of what takes long to read and never changes, so that it is read once. For several threads. */
final class KeptNewest<T> {

    private final int most;
    private final Map<String, T> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** @param most so many at a time */
    KeptNewest(int most) {
        this.most = most;
    }

    /**
     * Whoever comes while an edition is read waits, instead of reading it too.
     *
     * @param reading is asked where it is not kept
     */
    synchronized T of(Edition edition, Supplier<T> reading) {
        String key = edition.id() + " " + edition.version() + " " + edition.madeAt();
        T found = kept.get(key);
        if (found == null) {
            found = reading.get();
            kept.put(key, found);
            if (kept.size() > most) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return found;
    }
}
