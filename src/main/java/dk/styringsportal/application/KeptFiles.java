package dk.styringsportal.application;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files that were wanted last, so that one which many fetch is made once. For several threads. */
final class KeptFiles {

    /** In bytes, of all together. */
    private static final long MOST = 16L * 1024 * 1024;

    interface Making {
        byte[] make() throws IOException;
    }

    private final Map<String, byte[]> files = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    byte[] get(String key, Making making) throws IOException {
        synchronized (files) {
            byte[] kept = files.get(key);
            if (kept != null) {
                return kept;
            }
        }
        byte[] made = making.make();
        keep(key, made);
        return made;
    }

    private void keep(String key, byte[] made) {
        synchronized (files) {
            byte[] before = files.put(key, made);
            size += made.length - (before == null ? 0 : before.length);
            var eldest = files.entrySet().iterator();
            while (size > MOST && eldest.hasNext()) {
                size -= eldest.next().getValue().length;
                eldest.remove();
            }
        }
    }
}
