package dk.styringsportal.application;

import dk.styringsportal.coding.WrittenTexts.Extent;

/** Not all that persons wrote has been found in their answers yet; {@link FindingTexts} tells how far that is, and has it gone on with. */
public class UnfoundTextsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Extent extent;

    UnfoundTextsException(Extent extent) {
        super("The texts of %d of %d answers have been found%s"
                .formatted(extent.listed(), extent.all(), extent.stopped() ? ", and somebody has stopped it" : "; try again soon"));
        this.extent = extent;
    }

    public Extent extent() {
        return extent;
    }
}
