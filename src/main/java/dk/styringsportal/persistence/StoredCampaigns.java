package dk.styringsportal.persistence;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The campaigns in the database. */
@ApplicationScoped
class StoredCampaigns implements CampaignRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Campaign> all() {
        return entities
                .createQuery("select c from CampaignEntity c order by c.openedAt desc, c.id desc", CampaignEntity.class)
                .getResultStream()
                .map(CampaignEntity::toCampaign)
                .toList();
    }

    @Override
    public Optional<Campaign> withId(CampaignId id) {
        return Optional.ofNullable(entities.find(CampaignEntity.class, id.value())).map(CampaignEntity::toCampaign);
    }

    @Override
    public Optional<Campaign> held(CampaignId id) {
        return Optional.ofNullable(entities.find(CampaignEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .map(CampaignEntity::toCampaign);
    }

    @Override
    public List<Campaign> of(RoundId round) {
        return entities
                .createQuery("select c from CampaignEntity c where c.roundId = :round order by c.id", CampaignEntity.class)
                .setParameter("round", round.value())
                .getResultStream()
                .map(CampaignEntity::toCampaign)
                .toList();
    }

    @Override
    public Campaign open(Round round, String title, QuestionnaireVersion questionnaire, boolean fictitious) {
        CampaignEntity entity = new CampaignEntity(round, title, questionnaire, fictitious);
        entities.persist(entity);
        return entity.toCampaign();
    }

    @Override
    public void update(Campaign campaign) {
        entities.find(CampaignEntity.class, campaign.id().value()).take(campaign);
    }
}
