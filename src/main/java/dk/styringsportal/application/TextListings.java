package dk.styringsportal.application;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.coding.WrittenTexts.Extent;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lists in the background what persons wrote, so that no page waits for it. What a round of ordinary size holds is listed at once. Where
 * the node ends in the middle nothing is lost: whoever looks next, at whatever node, has it gone on with, unless it has been stopped.
 */
@ApplicationScoped
class TextListings {

    private static final Logger LOG = Logger.getLogger(TextListings.class.getName());

    @Inject
    private TextListing listing;

    @Resource
    private ManagedExecutorService executor;

    /** Campaigns that are being listed here. */
    private final Set<CampaignId> atWork = ConcurrentHashMap.newKeySet();

    /**
     * Lists a step, and goes on in the background where that was not all; nothing where it has been stopped.
     *
     * @return how far it is; empty when nothing is left to list
     */
    Optional<Extent> goOn(CampaignId campaign, QuestionnaireVersion asked) {
        if (!atWork.contains(campaign) && listing.next(campaign, asked) && atWork.add(campaign)) {
            begin(campaign, asked);
        }
        return atWork.contains(campaign) || listing.isStopped(campaign)
                ? Optional.of(listing.extent(campaign)).filter(extent -> !extent.isWhole())
                : Optional.empty();
    }

    /** Where the node takes no more work, as while it ends, whoever looks next tries again. */
    private void begin(CampaignId campaign, QuestionnaireVersion asked) {
        try {
            executor.execute(() -> toTheEnd(campaign, asked));
        } catch (RejectedExecutionException noMore) {
            atWork.remove(campaign);
            LOG.log(Level.WARNING, "The texts of campaign " + campaign + " are not listed in the background", noMore);
        }
    }

    /** How far it is; nothing is listed by asking. */
    Extent extent(CampaignId campaign) {
        return listing.extent(campaign);
    }

    /** Lists all that is left, whether or not it has been stopped, and returns when it is. */
    void finish(CampaignId campaign, QuestionnaireVersion asked) {
        while (listing.nextNonetheless(campaign, asked)) {
            // until nothing is left
        }
    }

    private void toTheEnd(CampaignId campaign, QuestionnaireVersion asked) {
        try {
            while (listing.next(campaign, asked)) {
                // until nothing is left, or somebody stops it
            }
        } catch (RuntimeException fault) {
            // Whoever looks next has it gone on with, and meets the fault
            LOG.log(Level.WARNING, "The texts of campaign " + campaign + " could not be listed", fault);
        } finally {
            atWork.remove(campaign);
        }
    }
}
