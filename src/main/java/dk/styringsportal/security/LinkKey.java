package dk.styringsportal.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key of personal links. It is never in the database, so that whoever reads that holds no link that works. */
final class LinkKey {

    /** In characters. */
    static final int SHORTEST = 32;

    private static final String FILE = "link.key";
    private static final int MADE_BYTES = 32;

    private final String text;

    private LinkKey(String text) {
        this.text = text;
    }

    /**
     * The key that whoever runs the portal has set.
     *
     * @throws IllegalStateException if it is too short
     */
    static LinkKey set(String text) {
        if (text.length() < SHORTEST) {
            throw new IllegalStateException("PORTAL_LINK_KEY must have at least " + SHORTEST + " characters");
        }
        return new LinkKey(text);
    }

    /** The key in that folder, made if it is not there; only the portal's own user may read it. */
    static LinkKey inFolder(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                make(file);
            }
            String text = Files.readString(file).strip();
            if (text.length() < SHORTEST) {
                throw new IllegalStateException(
                        file + " holds no key of at least " + SHORTEST + " characters; delete it, and the portal makes another");
            }
            return new LinkKey(text);
        } catch (IOException unusable) {
            throw new UncheckedIOException("No key of personal links at " + file, unusable);
        }
    }

    /** Written whole under another name first, so that a start that was cut short leaves no half a key. */
    private static void make(Path file) throws IOException {
        byte[] random = new byte[MADE_BYTES];
        new SecureRandom().nextBytes(random);
        Path whole = Files.createTempFile(file.getParent(), FILE, "", ownerOnly());
        try {
            Files.writeString(whole, Base64.getEncoder().encodeToString(random), StandardOpenOption.WRITE);
            Files.move(whole, file);
        } catch (FileAlreadyExistsException otherNodeWasFaster) {
            Files.delete(whole);
        }
    }

    /** Where the file system knows owners. */
    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "LinkKey";
    }
}
