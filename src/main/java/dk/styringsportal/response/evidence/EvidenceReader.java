package dk.styringsportal.response.evidence;

import java.nio.file.Path;

/** Opens files that were handed in. */
public interface EvidenceReader {

    /** Whether all that the file says was read. */
    enum Legibility {
        READ,
        /** A picture, a scanned page, or under a password. */
        NOT_READ
    }

    /**
     * Reads all text of a file, the hidden among it, and finds out whether the file is what it says it is.
     *
     * @param text takes the text, and says when it is too much
     * @throws UnfitFileException for one that is something else or damaged, holds programs or other files, or is made to
     *     exhaust whoever opens it
     */
    Legibility read(FileKind kind, Path file, FileText text);

    /**
     * Writes a copy without names of authors, comments, tracked changes and properties. Tracked insertions are kept as
     * text, deletions are gone.
     *
     * @param copy an empty file
     * @throws UncleanableException if that cannot be done with certainty
     */
    void cleanCopy(FileKind kind, Path file, Path copy);
}
