package dk.styringsportal.application;

import dk.styringsportal.response.CprNumber;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A file of answers as it was handed in.
 *
 * @param name as it was called where it came from; empty where nothing was said
 */
public record ImportedFile(String name, byte[] content) {

    private static final int LONGEST_NAME = 200;

    /** The name as it may be kept: one line, and nothing that looks like a CPR number. */
    String keptName() {
        String plain = name.replaceAll("\\p{Cntrl}", " ").strip();
        String last = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
        return CprNumber.isIn(last) ? "" : last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }

    /** SHA-256 of the content, in hexadecimal. */
    String hash() {
        return DigestUtils.sha256Hex(content);
    }
}
