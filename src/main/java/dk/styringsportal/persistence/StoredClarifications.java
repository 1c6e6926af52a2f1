package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.clarification.Clarification;
import dk.styringsportal.campaign.clarification.ClarificationRepository;
import dk.styringsportal.campaign.clarification.ItemQuestion;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.ItemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Questions and clarifications in the database. */
@ApplicationScoped
class StoredClarifications implements ClarificationRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Clarification> inForce(CampaignId campaign) {
        return entities
                .createQuery(
                        "select c from ClarificationEntity c where c.campaignId = :campaign and c.version ="
                                + " (select max(d.version) from ClarificationEntity d"
                                + " where d.campaignId = c.campaignId and d.item = c.item) order by c.item",
                        ClarificationEntity.class)
                .setParameter("campaign", campaign.value())
                .getResultStream()
                .map(ClarificationEntity::toClarification)
                .filter(clarification -> !clarification.isTakenBack())
                .toList();
    }

    @Override
    public List<Clarification> versions(CampaignId campaign, ItemCode item) {
        return entities
                .createQuery(
                        "select c from ClarificationEntity c where c.campaignId = :campaign and c.item = :item"
                                + " order by c.version desc",
                        ClarificationEntity.class)
                .setParameter("campaign", campaign.value())
                .setParameter("item", item.value())
                .getResultStream()
                .map(ClarificationEntity::toClarification)
                .toList();
    }

    @Override
    public void keep(Clarification clarification) {
        entities.persist(new ClarificationEntity(clarification));
    }

    @Override
    public List<ItemQuestion> questions(CampaignId campaign) {
        return entities
                .createQuery(
                        "select q from ItemQuestionEntity q where q.campaignId = :campaign order by q.ordinal",
                        ItemQuestionEntity.class)
                .setParameter("campaign", campaign.value())
                .getResultStream()
                .map(ItemQuestionEntity::toQuestion)
                .toList();
    }

    @Override
    public Optional<ItemQuestion> asked(CampaignId campaign, OrganisationCode organisation, String key) {
        return entities
                .createQuery(
                        "select q from ItemQuestionEntity q where q.campaignId = :campaign"
                                + " and q.organisation = :organisation and q.writeKey = :key",
                        ItemQuestionEntity.class)
                .setParameter("campaign", campaign.value())
                .setParameter("organisation", organisation.value())
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(ItemQuestionEntity::toQuestion);
    }

    @Override
    public void keep(ItemQuestion question, String key) {
        entities.persist(new ItemQuestionEntity(question, key));
    }

    @Override
    public void settle(CampaignId campaign, ItemCode item, Instant now) {
        entities.createQuery("update ItemQuestionEntity q set q.settledAt = :now where q.campaignId = :campaign"
                        + " and q.item = :item and q.settledAt is null")
                .setParameter("now", UtcTime.of(now))
                .setParameter("campaign", campaign.value())
                .setParameter("item", item.value())
                .executeUpdate();
    }
}
