package dk.styringsportal.benchmark.edition;

import java.util.List;

/**
 * An edition whose file is still being written, in the background. Nobody is handed it before it is whole.
 *
 * @param by display name of whoever makes it
 * @param done how often a response has been passed: {@link Freezing.Progress#TIMES} times each
 * @param of how often they are to be passed in all; 0 where nobody has answered
 * @param attempts how often it has been begun, since nodes may end in the middle
 * @param facts keys of those by which it is to be tabled; none where it has none, or those of the edition before
 * @param failed whether nobody works at it any more
 */
public record UnfinishedEdition(Edition edition, String by, long done, long of, int attempts, List<String> facts, boolean failed) {

    private static final int ALL = 100;

    public UnfinishedEdition {
        facts = List.copyOf(facts);
    }

    /** In per cent; short of 100, since figures are worked out when all responses have been passed. */
    public int percent() {
        return of == 0 ? 0 : (int) Math.min(ALL - 1, done * ALL / of);
    }
}
