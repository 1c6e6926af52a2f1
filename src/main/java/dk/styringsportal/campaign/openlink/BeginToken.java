package dk.styringsportal.campaign.openlink;

import dk.styringsportal.campaign.invitation.InvitationId;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Made with each page on which somebody can begin by an open link, and sent with its button: whoever presses twice begins once.
 * The invitation's id follows from it and nothing follows from that id, so that those who see ids open nobody's survey.
 *
 * @param value 122 random bits, as a UUID is written
 */
public record BeginToken(String value) {

    private static final String FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** @throws IllegalArgumentException for a text of another form */
    public BeginToken {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("A token is written as a UUID");
        }
    }

    public static BeginToken random() {
        return new BeginToken(UUID.randomUUID().toString());
    }

    /** What a form sent; empty for anything that no page has made. */
    public static Optional<BeginToken> read(String text) {
        return text.matches(FORM) ? Optional.of(new BeginToken(text)) : Optional.empty();
    }

    /** The id of the one who begins with it by that link. */
    public InvitationId invitation(OpenLinkId link) {
        ByteBuffer hash = ByteBuffer.wrap(DigestUtils.sha256("begin " + link + " " + value));
        return new InvitationId(new UUID(hash.getLong(), hash.getLong()));
    }

    /** Not told to logs: whoever has it goes on as that person. */
    @Override
    public String toString() {
        return "a token";
    }
}
