package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server's log of garbage collections says of its heap: what was left after one had been needed meanwhile. */
final class Heap {

    /** "Pause Young (Normal) (G1 Evacuation Pause) 345M->120M(512M) 12.345ms" */
    private static final Pattern COLLECTION = Pattern.compile("\\d+M->(\\d+)M\\(\\d+M\\)");

    /** Of all generations; what is left is held. */
    private static final String FULL = "Pause Full";

    private final Path log;
    private int read;

    Heap(Path log) {
        this.log = log;
    }

    /** What was before does not count. */
    void begin() throws IOException {
        read = lines().size();
    }

    /** In megabytes of 2^20 bytes; with what was thrown away, but had not been collected; 0 where nothing was collected. */
    long mostAfterCollection() throws IOException {
        return most(line -> true);
    }

    /** The same after {@link Payara#collect}: nothing that was thrown away is in it. */
    long mostHeld() throws IOException {
        return most(line -> line.contains(FULL));
    }

    private long most(Predicate<String> which) throws IOException {
        List<String> lines = lines();
        return lines.subList(Math.min(read, lines.size()), lines.size()).stream()
                .filter(which)
                .map(COLLECTION::matcher)
                .filter(Matcher::find)
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .max()
                .orElse(0);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(log);
    }
}
