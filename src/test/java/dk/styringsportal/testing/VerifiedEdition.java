package dk.styringsportal.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.benchmark.edition.EditionVerification;
import dk.styringsportal.surveys.QuestionnaireText;
import dk.styringsportal.surveys.edition.JsonLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of editions, worked out again as {@code deploy/verify-edition.sh} does. */
public final class VerifiedEdition {

    private VerifiedEdition() {}

    /**
     * The checksum that it prints.
     *
     * @throws dk.styringsportal.benchmark.edition.EditionFaultException where it says what differs
     */
    public static String checksum(byte[] file) {
        try {
            Path path = Files.createTempFile("edition", ".jsonl");
            try {
                Files.write(path, file);
                return new EditionVerification(new JsonLines(), QuestionnaireText::read, QuestionnaireText::figures).verify(path);
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void assertSound(FrozenEdition edition) {
        assertEquals(edition.checksum(), checksum(edition.bytes()));
    }
}
