package bench;

import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionPart;
import dk.styringsportal.testing.KeptPieces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps the pieces of one edition as files, as far from memory as a database is. */
final class PiecesOnDisk extends KeptPieces {

    private final Path folder;

    PiecesOnDisk(Path folder) {
        this.folder = folder;
    }

    private Path file(EditionId id, EditionPart part, int number) {
        return folder.resolve(id + "-" + part + "-" + number);
    }

    @Override
    public void store(EditionId id, EditionPart part, int number, byte[] piece) {
        try {
            Files.write(file(id, part, number), piece);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public Optional<byte[]> piece(EditionId id, EditionPart part, int number) {
        try {
            Path file = file(id, part, number);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
