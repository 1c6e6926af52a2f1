package dk.styringsportal.report.prose;

import java.util.List;
import java.util.stream.Collectors;

/** A text has marks that cannot be shown as they are meant. */
public final class UnfitProseException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<ProseFault> faults;

    /** @param faults at least one */
    public UnfitProseException(List<ProseFault> faults) {
        super(faults.stream().map(UnfitProseException::sentence).collect(Collectors.joining(" ")));
        this.faults = List.copyOf(faults);
    }

    public List<ProseFault> faults() {
        return faults;
    }

    private static String sentence(ProseFault fault) {
        return switch (fault.kind()) {
            case LINK -> "A link begins with https://, http:// or mailto:, or is #figur- and the number of a question: " + fault.words() + ".";
            case FIGURE -> "There is no such figure: " + fault.words() + ".";
            case HTML -> "HTML is not understood: " + fault.words() + ".";
            case PICTURE -> "A picture stands by itself and is one of the edition's: " + fault.words() + ".";
        };
    }
}
