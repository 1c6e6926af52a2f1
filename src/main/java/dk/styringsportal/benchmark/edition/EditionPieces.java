package dk.styringsportal.benchmark.edition;

import java.util.Optional;

/** Where the files of editions lie, in pieces, so that none is ever in memory as a whole. */
public interface EditionPieces {

    /** @param number from 0 in each part */
    void store(EditionId id, EditionPart part, int number, byte[] piece);

    /** Empty after the last. */
    Optional<byte[]> piece(EditionId id, EditionPart part, int number);

    void delete(EditionId id, EditionPart part);
}
