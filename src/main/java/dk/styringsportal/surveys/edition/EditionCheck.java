package dk.styringsportal.surveys.edition;

import dk.styringsportal.benchmark.edition.EditionFaultException;
import dk.styringsportal.benchmark.edition.EditionVerification;
import dk.styringsportal.surveys.QuestionnaireText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Verifies an edition's file without server and database: {@code deploy/verify-edition.sh FILE}. */
public final class EditionCheck {

    private static final int SOUND = 0;
    private static final int UNSOUND = 1;
    private static final int NO_FILE = 2;

    private EditionCheck() {}

    /** @param arguments the file */
    public static void main(String[] arguments) {
        System.exit(check(arguments.length == 1 ? arguments[0] : ""));
    }

    static int check(String name) {
        try {
            Path file = Path.of(name);
            if (name.isBlank() || !Files.isRegularFile(file)) {
                System.err.println("There is no file \"" + name + "\".");
                return NO_FILE;
            }
            System.out.println(new EditionVerification(new JsonLines(), QuestionnaireText::read, QuestionnaireText::figures).verify(file));
            return SOUND;
        } catch (EditionFaultException unsound) {
            System.err.println(unsound.getMessage());
            return UNSOUND;
        } catch (IOException | InvalidPathException unreadable) {
            System.err.println("\"" + name + "\" cannot be read: " + unreadable.getMessage());
            return NO_FILE;
        } catch (RuntimeException | StackOverflowError beyondMeasure) {
            System.err.println("The file is no edition: what it holds cannot be worked out (" + beyondMeasure.getClass().getSimpleName() + ").");
            return UNSOUND;
        }
    }
}
