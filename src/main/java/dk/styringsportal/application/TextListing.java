package dk.styringsportal.application;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.coding.WrittenTexts;
import dk.styringsportal.coding.WrittenTexts.Extent;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The steps of listing what persons wrote, each a transaction of its own, so that none grows with the responses. */
@ApplicationScoped
class TextListing {

    @Inject
    private WrittenTexts texts;

    /** As {@link WrittenTexts#list}; nothing where it has been stopped. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean next(CampaignId campaign, QuestionnaireVersion asked) {
        return !texts.isStopped(campaign) && texts.list(campaign, asked);
    }

    /** The same whether or not it has been stopped. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean nextNonetheless(CampaignId campaign, QuestionnaireVersion asked) {
        return texts.list(campaign, asked);
    }

    /** As {@link WrittenTexts#isStopped}. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean isStopped(CampaignId campaign) {
        return texts.isStopped(campaign);
    }

    /** As {@link WrittenTexts#extent}, with what other nodes have listed meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Extent extent(CampaignId campaign) {
        return texts.extent(campaign);
    }
}
