package dk.styringsportal.files.office;

import dk.styringsportal.response.CprNumber;
import dk.styringsportal.response.evidence.EvidenceReader.Legibility;
import dk.styringsportal.response.evidence.FilePlace;
import dk.styringsportal.response.evidence.FileText;
import dk.styringsportal.response.evidence.UnfitFileException;
import dk.styringsportal.response.evidence.UnfitFileException.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The container of Word, Excel and PowerPoint until 2003. It is not opened: what its directory names is found in its bytes,
 * and so are numbers in its text, as far as they stand in one piece. So somebody has to look too.
 */
public final class OldOffice {

    private static final int WINDOW = 1024 * 1024;
    private static final int OVERLAP = 256;

    private OldOffice() {}

    /** @throws UnfitFileException for one with macros, or with programs or files in it, or with what looks like a CPR number */
    public static Legibility read(Path file, FileText text) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            read(in, text);
        }
        return Legibility.NOT_READ;
    }

    static void read(InputStream in, FileText text) throws IOException {
        byte[] window = new byte[WINDOW];
        int kept = 0;
        int read = in.readNBytes(window, 0, WINDOW);
        while (read > 0) {
            text.checkTime();
            String bytes = new String(window, 0, kept + read, StandardCharsets.ISO_8859_1);
            checkDirectory(bytes);
            checkNumbers(bytes);
            int next = Math.min(OVERLAP, kept + read);
            System.arraycopy(window, kept + read - next, window, 0, next);
            kept = next;
            read = in.readNBytes(window, kept, WINDOW - kept);
        }
    }

    private static void checkDirectory(String bytes) {
        if (bytes.contains(wide("_VBA_PROJECT"))) {
            throw new UnfitFileException(Reason.MACROS);
        }
        if (bytes.contains(wide("Ole10Native")) || bytes.contains(wide("EncryptedPackage"))) {
            throw new UnfitFileException(Reason.EMBEDDED);
        }
    }

    /** Letters stand in one byte each, or in two of which the second is nothing. */
    private static void checkNumbers(String bytes) {
        if (CprNumber.isIn(narrow(bytes)) || CprNumber.isIn(bytes)) {
            throw UnfitFileException.cprNumberAt(FilePlace.of(FilePlace.Part.TEXT));
        }
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static String narrow(String bytes) {
        return bytes.replace("\0", "");
    }

    /** @throws UnfitFileException for what is in that container and is no document under a password */
    public static Legibility checkIsLocked(Path file) throws IOException {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (!bytes.contains(wide("EncryptedPackage"))) {
            throw new UnfitFileException(Reason.KIND);
        }
        return Legibility.NOT_READ;
    }
}
