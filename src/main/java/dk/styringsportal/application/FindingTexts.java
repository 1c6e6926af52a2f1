package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.coding.WrittenTexts.Extent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Finding what persons wrote in a campaign that is over, once, so that it can be coded. Of very many answers this is done in the
 * background; those who code see how far it is, stop it and have it gone on with.
 *
 * <p>All of it is for KL: everybody else is refused by an {@link AccessDeniedException}, and {@link NotFoundException} says that there is
 * no such campaign.
 */
@ApplicationScoped
@Transactional
public class FindingTexts {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private GivenTexts given;

    @Inject
    private Audit audit;

    /**
     * How far it is, while it is unfinished; empty where all are found. Goes on with it, unless somebody has stopped it.
     */
    public Optional<Extent> unfinished(User user, CampaignId id) {
        return given.unfinished(campaign(user, id));
    }

    /** How far it is, and no more; empty where texts are read as they come: the campaign is open, or municipalities answer it. */
    public Optional<Extent> extent(User user, CampaignId id) {
        return given.extent(campaign(user, id));
    }

    /** Stops it at what is found; nothing is lost. Freezing an edition finds the rest nonetheless. */
    public void stop(User user, CampaignId id) {
        given.setStopped(campaign(user, id), true);
        audit.record(user, "coding.stop", "campaign " + id);
    }

    /** Goes on with what was stopped. */
    public void goOn(User user, CampaignId id) {
        given.setStopped(campaign(user, id), false);
        audit.record(user, "coding.goOn", "campaign " + id);
    }

    private Campaign campaign(User user, CampaignId id) {
        if (!Tenancy.mayCode(user)) {
            throw new AccessDeniedException("Only KL codes free text");
        }
        return campaigns.withId(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
    }
}
