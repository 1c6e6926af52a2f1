package dk.styringsportal.campaign.invitation;

import java.util.UUID;

/** An invitation's identity. Knowing it opens nothing: that takes the link. */
public record InvitationId(UUID value) {

    public static InvitationId random() {
        return new InvitationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
