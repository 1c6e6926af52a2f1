package dk.styringsportal.campaign.contacts;

import java.util.UUID;

/** An uploaded list's identity. */
public record ContactUploadId(UUID value) {

    public static ContactUploadId random() {
        return new ContactUploadId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
