package dk.styringsportal.export;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns a file into text. Files from spreadsheet programs come in UTF-8, with or without a mark at the beginning, or in
 * Windows-1252. A Danish letter in Windows-1252 followed by another letter is not valid UTF-8, so what is valid UTF-8 is
 * taken for that.
 */
final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A first line that tells Excel what parts the cells; the headings tell it too. */
    private static final Pattern SEPARATOR_HINT =
            Pattern.compile("\\A\"?sep=[;,]\"?[;,]*(?=[\\r\\n])", Pattern.CASE_INSENSITIVE);

    private CsvText() {}

    /**
     * The text without its mark, and with a blank line, so that lines keep their numbers, for a hint like "sep=;"; empty if the file holds NUL bytes, as workbooks, pictures and UTF-16 do.
     */
    static Optional<String> of(byte[] file) {
        for (byte value : file) {
            if (value == 0) {
                return Optional.empty();
            }
        }
        String text = decoded(file);
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return Optional.of(SEPARATOR_HINT.matcher(unmarked).replaceFirst(""));
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, WINDOWS);
        }
    }
}
