package dk.styringsportal.benchmark.edition;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Judges an edition's file by nothing but itself: whether it is unchanged, and whether every figure in it comes out of the
 * answers in it, character by character. Memory does not grow with the file.
 */
public final class EditionVerification {

    private final LineReader reader;
    private final DefinitionReader definitions;
    private final KeyFigureBasis.SheetReader sheets;

    /** Reads a questionnaire's file. */
    public interface DefinitionReader {

        /** @throws IllegalArgumentException if it cannot be read */
        QuestionnaireVersion read(QuestionnaireVersionId id, String content);
    }

    public EditionVerification(LineReader reader, DefinitionReader definitions, KeyFigureBasis.SheetReader sheets) {
        this.reader = reader;
        this.definitions = definitions;
        this.sheets = sheets;
    }

    /**
     * The checksum of a sound edition.
     *
     * @throws EditionFaultException that says what is wrong with any other file
     */
    public String verify(Path file) throws IOException {
        Set<String> faults = new LinkedHashSet<>();
        String checksum = "";
        try {
            checksum = checksumOf(file);
        } catch (EditionFaultException changed) {
            faults.add(changed.getMessage());
        }
        try (FileLines lines = new FileLines(Files.newInputStream(file))) {
            new ContentCheck(lines, reader, definitions, sheets).run();
        } catch (EditionFaultException unsound) {
            faults.add(unsound.getMessage());
        }
        if (!faults.isEmpty()) {
            throw new EditionFaultException(String.join("\n", faults));
        }
        return checksum;
    }

    private static String checksumOf(Path file) throws IOException {
        Summed summed = summed(file);
        if (!summed.isItsLastLine()) {
            throw new EditionFaultException("The file has been changed: its last line is not the checksum of the lines before,"
                    + " which is " + summed.checksum() + ".");
        }
        return summed.checksum();
    }

    /** @param checksum of all lines but the last, in hexadecimal */
    private record Summed(String checksum, byte[] lastLine) {

        boolean isItsLastLine() {
            return Arrays.equals(lastLine, EditionFile.lastLine(checksum).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Summed summed(Path file) throws IOException {
        try (FileLines lines = new FileLines(Files.newInputStream(file))) {
            MessageDigest digest = DigestUtils.getSha256Digest();
            byte[] last = lines.nextBytes().orElseThrow(() -> new EditionFaultException("The file is empty."));
            for (Optional<byte[]> line = lines.nextBytes(); line.isPresent(); line = lines.nextBytes()) {
                digest.update(last);
                digest.update((byte) '\n');
                last = line.get();
            }
            return new Summed(HexFormat.of().formatHex(digest.digest()), last);
        }
    }
}
