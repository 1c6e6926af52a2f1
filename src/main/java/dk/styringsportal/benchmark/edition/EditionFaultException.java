package dk.styringsportal.benchmark.edition;

/** A file is no edition, or not the edition that it says it is. The message is a sentence for whoever holds the file. */
public final class EditionFaultException extends RuntimeException {

    public EditionFaultException(String sentence) {
        super(sentence);
    }

    /** @param line from 1 */
    static EditionFaultException inLine(long line, String sentence) {
        return new EditionFaultException("Line " + line + ": " + sentence);
    }
}
