package dk.styringsportal.application;

import dk.styringsportal.response.evidence.EvidenceReader;
import dk.styringsportal.response.evidence.EvidenceReader.Legibility;
import dk.styringsportal.response.evidence.FileKind;
import dk.styringsportal.response.evidence.FileText;
import dk.styringsportal.response.evidence.UncleanableException;
import dk.styringsportal.response.evidence.UnfitFileException;
import dk.styringsportal.response.evidence.VirusScanner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Opens files, a few at once: opening takes memory that does not grow with how many are sent. */
@ApplicationScoped
public class Examining {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 90;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    @Inject
    private EvidenceReader reader;

    @Inject
    private VirusScanner scanner;

    @Inject
    private Clock clock;

    /**
     * Looks through a file before it is stored.
     *
     * @param confirmed whether somebody has looked that no citizen is to be seen in it
     * @throws UnfitFileException if it is not to be stored
     */
    void examine(FileKind kind, Path file, boolean confirmed) {
        scanner.scan(file);
        Legibility legibility = inTurn(() -> reader.read(kind, file, new FileText(clock)));
        if (legibility == Legibility.NOT_READ && !confirmed) {
            throw new UnfitFileException(UnfitFileException.Reason.UNCONFIRMED);
        }
    }

    /**
     * Makes the copy that is shared, and opens it as whoever fetches it will.
     *
     * @param copy an empty file
     * @throws UncleanableException if none can be made that is certain to tell nothing of the authors
     */
    void cleanCopy(FileKind kind, Path file, Path copy) {
        inTurn(() -> {
            reader.cleanCopy(kind, file, copy);
            return reader.read(kind, copy, new FileText(clock));
        });
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new UnfitFileException(UnfitFileException.Reason.BUSY);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new UnfitFileException(UnfitFileException.Reason.BUSY);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
