package dk.styringsportal.response;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that are taken as evidence, each known by how its content begins and not by its name alone. */
public enum FileKind {
    PDF(Set.of("pdf"), "25504446"),
    PNG(Set.of("png"), "89504E470D0A1A0A"),
    JPEG(Set.of("jpg", "jpeg"), "FFD8FF"),
    /** Word, Excel, PowerPoint and OpenDocument of today: archives. */
    OFFICE(Set.of("docx", "xlsx", "pptx", "odt", "ods", "odp"), "504B0304"),
    /** Word, Excel and PowerPoint until 2003. */
    OLD_OFFICE(Set.of("doc", "xls", "ppt"), "D0CF11E0A1B11AE1"),
    TEXT(Set.of("txt", "csv", "md"), "");

    private final Set<String> endings;
    private final byte[] beginning;

    FileKind(Set<String> endings, String beginning) {
        this.endings = endings;
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    /** The kind that both name and content say; empty where they say none or disagree. */
    public static Optional<FileKind> of(String name, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .filter(kind -> kind == TEXT ? isText(content) : kind.begins(content))
                .findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length > beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** Letters in UTF-8 or any one-byte encoding, without the control characters that programs are full of. */
    private static boolean isText(byte[] content) {
        for (byte each : content) {
            if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f') {
                return false;
            }
        }
        return content.length > 0;
    }
}
