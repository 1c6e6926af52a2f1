package dk.styringsportal.report.prose;

/**
 * A picture that stands in a text.
 *
 * @param content as PNG or JPEG
 * @param alternative what it shows, in words, for where the text does not say it; never blank
 */
public record Illustration(byte[] content, String alternative) {

    public Illustration {
        content = content.clone();
        if (alternative.isBlank()) {
            throw new IllegalArgumentException("A picture says in words what it shows");
        }
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
