package dk.styringsportal.campaign;

/** The campaign takes no more answers. */
public final class CampaignClosedException extends RuntimeException {

    public CampaignClosedException(CampaignId campaign) {
        super("Campaign " + campaign + " is closed and takes no more answers");
    }
}
