package dk.styringsportal.application;

import dk.styringsportal.response.evidence.Evidence;
import dk.styringsportal.response.evidence.FileKind;
import dk.styringsportal.response.evidence.UnfitFileException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is being taken in, or a copy that is being made, on the server's disk: readable to the server alone, and
 * deleted when it is closed.
 */
record ReceivedFile(Path path, long size) implements AutoCloseable {

    private static final int AT_ONCE = 64 * 1024;

    /** @throws UnfitFileException if it is over 20 MB; no more than that is read */
    static ReceivedFile of(InputStream body) throws IOException {
        ReceivedFile empty = empty();
        try {
            return new ReceivedFile(empty.path, copy(body, empty.path));
        } catch (IOException | RuntimeException broken) {
            empty.close();
            throw broken;
        }
    }

    /** One that somebody writes. */
    static ReceivedFile empty() throws IOException {
        return new ReceivedFile(Files.createTempFile("bilag-", ".del"), 0);
    }

    private static long copy(InputStream body, Path path) throws IOException {
        byte[] some = new byte[AT_ONCE];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int read = body.read(some); read >= 0; read = body.read(some)) {
                size += read;
                if (size > Evidence.LARGEST) {
                    throw new UnfitFileException(UnfitFileException.Reason.TOO_LARGE);
                }
                out.write(some, 0, read);
            }
        }
        return size;
    }

    byte[] first() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(FileKind.BEGINNING);
        }
    }

    InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
