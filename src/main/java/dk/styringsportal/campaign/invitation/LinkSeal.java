package dk.styringsportal.campaign.invitation;

/** Seals what a link stands for with a key that only the portal has. */
public interface LinkSeal {

    /** The seal of these bytes: always the same for the same bytes, and not to be made without the key. 32 bytes. */
    byte[] of(byte[] message);
}
