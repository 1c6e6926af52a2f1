package dk.styringsportal.campaign.openlink;

import java.util.UUID;

/** An open link's identity. Knowing it opens nothing: that takes the code. */
public record OpenLinkId(UUID value) {

    public static OpenLinkId random() {
        return new OpenLinkId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
