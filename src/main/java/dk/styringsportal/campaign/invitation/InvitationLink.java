package dk.styringsportal.campaign.invitation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What a personal link stands for. As text it is URL-safe Base64 of the invitation's id (16 bytes), the issue number (4
 * bytes) and the seal of both and the purpose (32 bytes). The text is made anew whenever it is wanted and kept nowhere, so that nobody who
 * reads the database holds a link that works.
 *
 * @param issue from 1
 */
public record InvitationLink(LinkPurpose purpose, InvitationId invitation, int issue) {

    private static final int PLAIN_BYTES = 2 * Long.BYTES + Integer.BYTES;

    /** The length of the text: 52 bytes in Base64 without padding. */
    public static final int LENGTH = 70;

    /** The text of the link, for this portal's seal. */
    public String sealed(LinkSeal seal) {
        byte[] kind = purpose.mark();
        byte[] mark = seal.of(ByteBuffer.allocate(kind.length + PLAIN_BYTES).put(kind).put(plain()).array());
        byte[] whole = ByteBuffer.allocate(PLAIN_BYTES + mark.length).put(plain()).put(mark).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    private byte[] plain() {
        return ByteBuffer.allocate(PLAIN_BYTES)
                .putLong(invitation.value().getMostSignificantBits())
                .putLong(invitation.value().getLeastSignificantBits())
                .putInt(issue)
                .array();
    }

    /**
     * Reads a text from outside, in a time that does not tell how much of it was right.
     *
     * @return empty for whatever this portal has not sealed for that purpose, to the letter
     */
    public static Optional<InvitationLink> read(String text, LinkPurpose purpose, LinkSeal seal) {
        if (text == null || text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            InvitationLink claimed = new InvitationLink(
                    purpose, new InvitationId(new UUID(bytes.getLong(), bytes.getLong())), bytes.getInt());
            return same(claimed.sealed(seal), text) ? Optional.of(claimed) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** Tells the invitation and issue, from which nobody without the key can make the link. */
    @Override
    public String toString() {
        return purpose + " " + invitation + ", issue " + issue;
    }
}
