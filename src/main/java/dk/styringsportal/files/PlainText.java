package dk.styringsportal.files;

import dk.styringsportal.response.evidence.EvidenceReader.Legibility;
import dk.styringsportal.response.evidence.FileText;
import dk.styringsportal.response.evidence.UnfitFileException;
import dk.styringsportal.response.evidence.UnfitFileException.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Text files in UTF-8, UTF-16 with its mark, or Windows-1252, as Danish programs write them. */
final class PlainText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] LITTLE_ENDIAN = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_ENDIAN = {(byte) 0xFE, (byte) 0xFF};
    private static final int AT_ONCE = 8192;

    private PlainText() {}

    /** @throws UnfitFileException for a file with the control characters that programs are full of, or an empty one */
    static Legibility read(Path file, FileText text) throws IOException {
        Charset charset = charset(file);
        char[] some = new char[AT_ONCE];
        long all = 0;
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), charset)) {
            for (int read = reader.read(some); read >= 0; read = reader.read(some)) {
                checkIsText(some, read);
                text.add(new String(some, 0, read));
                all += read;
            }
        }
        if (all == 0) {
            throw new UnfitFileException(Reason.KIND);
        }
        return Legibility.READ;
    }

    private static void checkIsText(char[] characters, int length) {
        for (int i = 0; i < length; i++) {
            char each = characters[i];
            if (each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f') {
                throw new UnfitFileException(Reason.KIND);
            }
        }
    }

    private static Charset charset(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] mark = in.readNBytes(2);
            if (Arrays.equals(mark, LITTLE_ENDIAN) || Arrays.equals(mark, BIG_ENDIAN)) {
                return StandardCharsets.UTF_16;
            }
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var strict = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        char[] some = new char[AT_ONCE];
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), strict)) {
            while (reader.read(some) >= 0) {
                // Only whether it can be read
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
