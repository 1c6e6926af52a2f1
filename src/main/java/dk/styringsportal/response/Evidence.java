package dk.styringsportal.response;

import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.questionnaire.ItemCode;
import java.util.Arrays;
import java.util.UUID;

/**
 * A file that was handed in, with its content.
 *
 * @param item it was handed in for
 */
public record Evidence(EvidenceFile file, ItemCode item, byte[] content) {

    /** In bytes: 20 MB. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** In bytes, of all files of a response: 200 MB. */
    public static final long LARGEST_OF_RESPONSE = 200L * 1024 * 1024;

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_ENDING = 10;

    /**
     * Takes in a file.
     *
     * @param name as the respondent's machine calls it
     * @throws UnfitFileException if it is none of the kinds that are taken, empty, or too large
     */
    public static Evidence of(ItemCode item, String name, byte[] content) {
        if (content.length > LARGEST) {
            throw new UnfitFileException(UnfitFileException.Reason.TOO_LARGE);
        }
        String cleaned = cleaned(name);
        if (FileKind.of(cleaned, content).isEmpty()) {
            throw new UnfitFileException(UnfitFileException.Reason.KIND);
        }
        return new Evidence(new EvidenceFile(UUID.randomUUID(), cleaned, content.length), item, content);
    }

    /** The last part of a path, without what file systems, headers and pages stumble over. */
    static String cleaned(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cf}<>:\"|?*;%]", "_").strip();
        if (plain.length() <= LONGEST_NAME) {
            return plain;
        }
        int dot = plain.lastIndexOf('.');
        String ending = dot > 0 && plain.length() - dot <= LONGEST_ENDING ? plain.substring(dot) : "";
        return plain.substring(0, LONGEST_NAME - ending.length()) + ending;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence same
                && same.file.equals(file)
                && same.item.equals(item)
                && Arrays.equals(same.content, content);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
