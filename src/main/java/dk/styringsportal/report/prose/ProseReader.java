package dk.styringsportal.report.prose;

/** Understands the marks in a text. */
public interface ProseReader {

    /** Understands every text: what has no meaning stands among the faults and as it was written. */
    Written read(String text);
}
