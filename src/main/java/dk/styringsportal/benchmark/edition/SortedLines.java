package dk.styringsportal.benchmark.edition;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * Puts lines in the order of their characters, however many: so many at a time are sorted in memory and laid aside in a
 * temporary file that only the portal may read, and at the end the files are read side by side.
 */
final class SortedLines implements Closeable {

    private final long most;
    private long size;
    private final List<String> held = new ArrayList<>();
    private final List<Path> laidAside = new ArrayList<>();

    /** @param most characters in memory at a time */
    SortedLines(long most) {
        this.most = most;
    }

    void add(String line) {
        held.add(line);
        size += line.length();
        if (size >= most) {
            layAside();
        }
    }

    private void layAside() {
        Collections.sort(held);
        try {
            Path file = Files.createTempFile("edition", ".lines");
            laidAside.add(file);
            try (BufferedWriter lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                for (String line : held) {
                    lines.write(line);
                    lines.write('\n');
                }
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        held.clear();
        size = 0;
    }

    /** Hands the lines on, in order. */
    void forEach(Consumer<String> to) {
        Collections.sort(held);
        if (laidAside.isEmpty()) {
            held.forEach(to);
            return;
        }
        if (!held.isEmpty()) {
            layAside();
        }
        PriorityQueue<Run> runs = new PriorityQueue<>(Comparator.comparing((Run run) -> run.line));
        try {
            for (Path file : laidAside) {
                runs.add(new Run(Files.newBufferedReader(file, StandardCharsets.UTF_8)));
            }
            merge(runs, to);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            runs.forEach(Run::close);
        }
    }

    private static void merge(PriorityQueue<Run> runs, Consumer<String> to) throws IOException {
        while (!runs.isEmpty()) {
            Run least = runs.poll();
            to.accept(least.line);
            if (least.hasNext()) {
                runs.add(least);
            } else {
                least.close();
            }
        }
    }

    @Override
    public void close() {
        laidAside.forEach(SortedLines::delete);
        laidAside.clear();
        held.clear();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException open) {
            throw new UncheckedIOException(open);
        }
    }

    /** The lines of one file, read as they are wanted. */
    private static final class Run {

        private final BufferedReader lines;
        private String line;

        Run(BufferedReader lines) throws IOException {
            this.lines = lines;
            this.line = lines.readLine();
        }

        boolean hasNext() throws IOException {
            line = lines.readLine();
            return line != null;
        }

        void close() {
            try {
                lines.close();
            } catch (IOException already) {
                throw new UncheckedIOException(already);
            }
        }
    }
}
