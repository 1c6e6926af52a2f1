package dk.styringsportal.web.drafts;

import dk.styringsportal.questionnaire.draft.ContentFormat;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/**
 * A questionnaire file that somebody has sent.
 *
 * @param name as it is called there
 */
record Upload(String name, byte[] content) {

    /** In bytes: 5 MB. */
    private static final int LARGEST = 5 * 1024 * 1024;

    /** @return empty where no file was chosen */
    static Optional<Upload> of(Part part) {
        if (part == null || part.getSize() == 0) {
            return Optional.empty();
        }
        try (InputStream stream = part.getInputStream()) {
            return Optional.of(new Upload(part.getSubmittedFileName(), stream.readNBytes(LARGEST + 1)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean isTooLarge() {
        return content.length > LARGEST;
    }

    /** What the form says that it is, where the name's ending does not say that it is something else. */
    ContentFormat.Kind kind(Optional<String> said) {
        String ending = name == null ? "" : name.toLowerCase(Locale.ROOT);
        ContentFormat.Kind kind = said.flatMap(Upload::kind).orElse(ContentFormat.Kind.YAML);
        if (ending.matches(".*\\.ya?ml")) {
            return ContentFormat.Kind.YAML;
        }
        return ending.endsWith(".xlsx") && kind == ContentFormat.Kind.YAML ? ContentFormat.Kind.SPREADSHEET : kind;
    }

    private static Optional<ContentFormat.Kind> kind(String said) {
        for (ContentFormat.Kind kind : ContentFormat.Kind.values()) {
            if (kind.name().equalsIgnoreCase(said)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
