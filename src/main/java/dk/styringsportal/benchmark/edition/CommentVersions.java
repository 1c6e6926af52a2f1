package dk.styringsportal.benchmark.edition;

import java.util.List;

/** Keeps all that has been said to the chapters of editions, also what does not hold any more. */
public interface CommentVersions {

    /** From the first to the one that holds; none where nothing was said. */
    List<CommentVersion> of(EditionId edition, String chapter);

    /** @param version with the number after the last */
    void add(EditionId edition, String chapter, CommentVersion version);
}
