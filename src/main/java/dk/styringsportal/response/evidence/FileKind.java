package dk.styringsportal.response.evidence;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of files that are taken as evidence. Name and first bytes must agree on one; whether the rest is what the kind
 * says, {@link EvidenceReader} finds out.
 */
public enum FileKind {
    PDF(Set.of("pdf"), "255044462D"),
    PNG(Set.of("png"), "89504E470D0A1A0A"),
    JPEG(Set.of("jpg", "jpeg"), "FFD8FF"),
    DOCX(Set.of("docx"), Constants.ARCHIVE),
    XLSX(Set.of("xlsx"), Constants.ARCHIVE),
    PPTX(Set.of("pptx"), Constants.ARCHIVE),
    ODT(Set.of("odt"), Constants.ARCHIVE),
    ODS(Set.of("ods"), Constants.ARCHIVE),
    ODP(Set.of("odp"), Constants.ARCHIVE),
    /** Word, Excel and PowerPoint until 2003. */
    OLD_OFFICE(Set.of("doc", "xls", "ppt"), Constants.COMPOUND),
    /** Word, Excel and PowerPoint of today under a password: encrypted inside the container of the old ones. */
    LOCKED_OFFICE(Set.of("docx", "xlsx", "pptx"), Constants.COMPOUND),
    TEXT(Set.of("txt", "csv", "md"), "");

    /** In bytes: more than any kind begins with. */
    public static final int BEGINNING = 16;

    /** How files of several kinds begin. */
    private static final class Constants {

        private static final String ARCHIVE = "504B0304";
        private static final String COMPOUND = "D0CF11E0A1B11AE1";
    }

    private final Set<String> endings;
    private final byte[] beginning;

    FileKind(Set<String> endings, String beginning) {
        this.endings = endings;
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    /**
     * The kind that both name and first bytes say; empty where they say none or disagree.
     *
     * @param first the first bytes, {@link #BEGINNING} of them where there are so many
     */
    public static Optional<FileKind> of(String name, byte[] first) {
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending(name)))
                .filter(kind -> kind.begins(first))
                .findFirst();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private boolean begins(byte[] content) {
        return content.length > beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** Whether it has no text of its own, so that a person has to look whether a citizen is to be seen. */
    public boolean isPicture() {
        return this == PNG || this == JPEG;
    }
}
