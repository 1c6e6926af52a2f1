package dk.styringsportal.campaign.invitation;

/** The link opens nothing: nobody made it, it was revoked or replaced, or what it opened is closed. Which it was is not told. */
public final class LapsedLinkException extends RuntimeException {

    public LapsedLinkException() {
        super("The link is not valid, or is so no longer");
    }
}
