package dk.styringsportal.report.prose;

/** Looks through pictures that people hand in for texts. */
public interface PictureReader {

    /**
     * A picture drawn anew.
     *
     * @param png whether it is PNG; else JPEG
     */
    record Redrawn(boolean png, byte[] content) {}

    /**
     * Draws a picture anew, so that nothing is left of it but what is seen: not where and with what it was taken, and nothing that
     * hides behind it. It is made smaller where it has more pixels than a page shows.
     *
     * @param largest in bytes, of what is given back
     * @throws UnfitPictureException for what is no PNG or JPEG, damaged, or too large to be drawn
     */
    Redrawn redraw(byte[] content, int largest);
}
