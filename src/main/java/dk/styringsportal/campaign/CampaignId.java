package dk.styringsportal.campaign;

/** A campaign's number. */
public record CampaignId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
