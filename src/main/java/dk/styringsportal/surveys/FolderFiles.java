package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.Companion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What lies below a folder of questionnaires: {@code <id>/<version>/questionnaire.yaml}, and the files beside it. */
final class FolderFiles {

    static final String FILE = "questionnaire.yaml";

    private static final String MISTAKEN = "questionnaire.yml";
    private static final Set<String> COMPANIONS =
            Arrays.stream(Companion.values()).map(Companion::file).collect(Collectors.toUnmodifiableSet());

    /** Of id, version and file. */
    private static final int NAMES = 3;

    /** Who keeps questionnaires deeper has pointed at the wrong folder. */
    private static final int DEEPEST = 8;

    private FolderFiles() {}

    /** Everything that is, or is meant to be, a questionnaire or a file beside one, and folders that cannot be read; in order. */
    static List<Path> below(Path folder) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                    if (isMeant(inner)) {
                        found.add(inner);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isMeant(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    found.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found.stream().sorted().toList();
    }

    private static boolean isMeant(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return name.equals(FILE) || name.equals(MISTAKEN) || COMPANIONS.contains(name);
    }

    /** The key of the sentence that says why the file is not read; empty if it is. */
    static String fault(Path folder, Path file) {
        String name = file.getFileName().toString();
        if (Files.isDirectory(file)) {
            return "file.unreadable";
        }
        if (name.equals(MISTAKEN)) {
            return "file.name";
        }
        if (COMPANIONS.contains(name)) {
            return Files.exists(file.resolveSibling(FILE)) ? "" : "file.alone";
        }
        return folder.relativize(file).getNameCount() == NAMES ? "" : "file.depth";
    }
}
