package dk.styringsportal.campaign.contacts;

import java.util.function.Consumer;

/** Reads files that hold a list of contacts, in some form. */
public interface ContactFile {

    /** Whether the file begins as one of that form does. */
    boolean isOfThisKind(byte[] file);

    /**
     * Hands on row after row, keeping none.
     *
     * @throws UnreadableContactsException if the file cannot be read, or not to its end
     */
    void read(byte[] file, Consumer<ContactRow> rows);
}
