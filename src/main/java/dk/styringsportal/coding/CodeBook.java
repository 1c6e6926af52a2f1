package dk.styringsportal.coding;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A version of what a question's texts can be coded as. It can be changed until somebody codes by it; then it is frozen, and a change
 * makes a new version.
 *
 * @param version from 1
 * @param multiple whether a text may be given several codes; else it is given one
 * @param codes in the order in which they are offered
 * @param frozenAt empty while nobody has coded by it
 */
public record CodeBook(
        long id,
        CodedQuestion question,
        int version,
        boolean multiple,
        List<Code> codes,
        String madeBy,
        Instant madeAt,
        Optional<Instant> frozenAt) {

    /** More than this no coder keeps in mind. */
    public static final int MOST_CODES = 60;

    public CodeBook {
        Objects.requireNonNull(question);
        Objects.requireNonNull(frozenAt);
        codes = List.copyOf(codes);
        if (codes.isEmpty() || codes.size() > MOST_CODES) {
            throw new IllegalArgumentException("A code book has 1 to " + MOST_CODES + " codes, not " + codes.size());
        }
        if (codes.stream().map(Code::key).distinct().count() < codes.size()) {
            throw new IllegalArgumentException("Each code has a key of its own");
        }
    }

    public boolean isFrozen() {
        return frozenAt.isPresent();
    }
}
