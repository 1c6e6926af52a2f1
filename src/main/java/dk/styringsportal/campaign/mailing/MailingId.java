package dk.styringsportal.campaign.mailing;

/** A mailing's number. */
public record MailingId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
