package dk.styringsportal.campaign.openlink;

import dk.styringsportal.campaign.invitation.LinkSeal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of an open link: ten characters that no eye takes for one another, one of some 590 billion. It is made of the link's
 * id, which is drawn at random, under the portal's key; the database holds neither it nor anything it can be made of without
 * the key.
 *
 * @param value of the {@linkplain #ALPHABET alphabet}, in capitals
 */
public record OpenCode(String value) {

    /** Without 0, 1, I, L, O and U. */
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    static final int LENGTH = 10;
    private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    /** In capitals or not, of plain letters alone: others have capitals among these too. */
    private static final Pattern TYPED = Pattern.compile(FORM.pattern(), Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");
    private static final int LONGEST = 40;
    private static final String CODE = "open-link-code";
    private static final String MARK = "open-link-mark";

    /** @throws IllegalArgumentException for a text that is none */
    public OpenCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An open link's code has " + LENGTH + " of " + ALPHABET);
        }
    }

    /** The link's code: always the same for this portal's key. */
    public static OpenCode of(OpenLinkId id, LinkSeal seal) {
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
        BigInteger rest = new BigInteger(1, sealed(CODE, bytes, seal));
        StringBuilder code = new StringBuilder();
        while (code.length() < LENGTH) {
            code.append(ALPHABET.charAt(rest.mod(BASE).intValue()));
            rest = rest.divide(BASE);
        }
        return new OpenCode(code.toString());
    }

    /** Reads what somebody has typed, in capitals or not, with blanks or hyphens; empty for what can be no code. */
    public static Optional<OpenCode> read(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = BETWEEN.matcher(typed).replaceAll("");
        return TYPED.matcher(plain).matches()
                ? Optional.of(new OpenCode(plain.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** By what the link is found: 64 hexadecimal digits that nobody makes without the key. */
    public String mark(LinkSeal seal) {
        return HexFormat.of().formatHex(sealed(MARK, value.getBytes(StandardCharsets.US_ASCII), seal));
    }

    private static byte[] sealed(String purpose, byte[] content, LinkSeal seal) {
        byte[] kind = purpose.getBytes(StandardCharsets.US_ASCII);
        return seal.of(ByteBuffer.allocate(kind.length + content.length).put(kind).put(content).array());
    }

    /** As it is printed: "7KQ4M-2XWPA". */
    public String printed() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "an open link's code";
    }
}
