package dk.styringsportal.application;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionPart;
import dk.styringsportal.benchmark.edition.EditionPieces;
import dk.styringsportal.benchmark.edition.EditionRepository;
import dk.styringsportal.benchmark.edition.EditionStateException;
import dk.styringsportal.benchmark.edition.EditionStateException.Reason;
import dk.styringsportal.benchmark.edition.Freezing;
import dk.styringsportal.benchmark.edition.LineReader;
import java.util.Optional;

/** One run that writes an edition's file, from beginning to end; it ends before when the edition is not its any more. */
final class FreezingRun implements EditionPieces, Freezing.Progress, LongWork.Run<EditionId> {

    private final FreezingSteps steps;
    private final EditionRepository editions;
    private final FreezingSteps.Begun begun;
    private volatile long done;
    private volatile boolean over;

    FreezingRun(FreezingSteps steps, EditionRepository editions, FreezingSteps.Begun begun) {
        this.steps = steps;
        this.editions = editions;
        this.begun = begun;
    }

    /** @throws EditionStateException if it has been cancelled, or the campaign is not what it was */
    Edition toTheEnd(LineReader reader) {
        String checksum = new Freezing(this, begun.id(), reader)
                .freeze(begun.material(), begun.responses(), begun.before(), this);
        return steps.finish(begun, checksum);
    }

    @Override
    public EditionId id() {
        return begun.id();
    }

    @Override
    public void beat() {
        over = over || !steps.seen(begun, done);
    }

    /** Only the run's own thread counts. */
    @Override
    public void passed() {
        done = done + 1;
        if (over) {
            throw new EditionStateException(Reason.CANCELLED);
        }
    }

    @Override
    public void store(EditionId id, EditionPart part, int number, byte[] piece) {
        steps.store(begun, part, number, piece, done);
    }

    /** Of this edition, or of the one before. */
    @Override
    public Optional<byte[]> piece(EditionId id, EditionPart part, int number) {
        return editions.piece(id, part, number);
    }

    @Override
    public void delete(EditionId id, EditionPart part) {
        throw new UnsupportedOperationException("What has been written stays");
    }
}
