package dk.styringsportal.campaign.contacts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A file that cannot be read as a list of contacts at all. */
public final class UnreadableContactsException extends RuntimeException {

    private final transient Optional<ContactFault> fault;
    private final transient List<Function<Locale, String>> sentences;

    /** @param fault what is wrong */
    public UnreadableContactsException(ContactFault fault) {
        super("Row " + fault.row() + ": " + fault.kind());
        this.fault = Optional.of(fault);
        this.sentences = List.of();
    }

    /** @param sentences what whoever unpacks such files says about this one, in the reader's language; at least one */
    public UnreadableContactsException(List<Function<Locale, String>> sentences) {
        super(sentences.get(0).apply(Locale.ENGLISH));
        this.fault = Optional.empty();
        this.sentences = List.copyOf(sentences);
    }

    /** What is wrong; empty where it is told in sentences. */
    public Optional<ContactFault> fault() {
        return fault;
    }

    public List<String> sentences(Locale language) {
        return sentences.stream().map(sentence -> sentence.apply(language)).toList();
    }
}
