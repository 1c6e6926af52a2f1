package dk.styringsportal.response.evidence;

import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.CprNumber;
import dk.styringsportal.response.evidence.UnfitFileException.Reason;
import java.util.UUID;

/**
 * A file that was handed in. Its content is kept apart, in pieces, so that none is ever in memory as a whole.
 *
 * @param item it was handed in for
 */
public record Evidence(EvidenceFile file, ItemCode item, FileKind kind) {

    /** In bytes: 20 MB. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** In bytes, of all files of a response: 200 MB. */
    public static final long LARGEST_OF_RESPONSE = 200L * 1024 * 1024;

    /** In bytes: what is in memory of a file while it is stored or fetched. */
    public static final int PIECE = 256 * 1024;

    private static final long MEGABYTE = 1024L * 1024;

    /**
     * Names a file that is handed in. What it holds is looked at before, by {@link EvidenceReader}.
     *
     * @param name as the respondent's machine calls it
     * @param size in bytes
     * @param first the first bytes, {@link FileKind#BEGINNING} of them
     * @throws UnfitFileException if name and first bytes say none of the kinds that are taken, it is too large, or its name
     *     holds what looks like a CPR number
     */
    public static Evidence of(ItemCode item, String name, long size, byte[] first) {
        if (size > LARGEST) {
            throw new UnfitFileException(Reason.TOO_LARGE);
        }
        String cleaned = FileName.cleaned(name);
        if (CprNumber.isIn(name) || CprNumber.isIn(cleaned)) {
            throw UnfitFileException.cprNumberAt(FilePlace.of(FilePlace.Part.NAME));
        }
        FileKind kind = FileKind.of(cleaned, first).orElseThrow(() -> new UnfitFileException(Reason.KIND));
        return new Evidence(new EvidenceFile(UUID.randomUUID(), cleaned, size), item, kind);
    }

    /** Rounded up. */
    public static long megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }
}
