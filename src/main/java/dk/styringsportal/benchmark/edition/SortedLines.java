package dk.styringsportal.benchmark.edition;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
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
 * temporary file that only the portal may read, and at the end the files are read side by side. Where there are many files they are
 * put together on the way, so that neither memory nor open files grow with the lines.
 */
final class SortedLines implements Closeable {

    /** Files that are read side by side. */
    private static final int TOGETHER = 64;

    private final long most;
    private long size;
    private final List<String> held = new ArrayList<>();

    /** First those of lines as they came, then of files put together, and so on. */
    private final List<List<Path>> laidAside = new ArrayList<>();

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
        layAside(0, held::forEach);
        held.clear();
        size = 0;
    }

    /** @param level how often the lines have been put together */
    private void layAside(int level, Consumer<Consumer<String>> lines) {
        if (laidAside.size() == level) {
            laidAside.add(new ArrayList<>());
        }
        List<Path> files = laidAside.get(level);
        try {
            Path file = Files.createTempFile("edition", ".lines");
            files.add(file);
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                lines.accept(line -> out.append(line).append('\n'));
                if (out.checkError()) {
                    throw new IOException("The temporary folder takes no more");
                }
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        if (files.size() == TOGETHER) {
            layAside(level + 1, to -> merge(files, to));
            files.forEach(SortedLines::delete);
            files.clear();
        }
    }

    /** Hands the lines on, in order. */
    void forEach(Consumer<String> to) {
        if (laidAside.isEmpty()) {
            Collections.sort(held);
            held.forEach(to);
            return;
        }
        if (!held.isEmpty()) {
            layAside();
        }
        merge(laidAside.stream().flatMap(List::stream).toList(), to);
    }

    private static void merge(List<Path> files, Consumer<String> to) {
        PriorityQueue<Run> runs = new PriorityQueue<>(Comparator.comparing((Run run) -> run.line));
        try {
            for (Path file : files) {
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
        laidAside.forEach(files -> files.forEach(SortedLines::delete));
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
