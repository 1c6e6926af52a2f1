package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.openlink.OpenLink;
import dk.styringsportal.campaign.openlink.OpenLinkId;
import dk.styringsportal.campaign.openlink.OpenLinkRepository;
import dk.styringsportal.campaign.openlink.OpenLinkUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Open links in the database. */
@ApplicationScoped
class StoredOpenLinks implements OpenLinkRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(OpenLink link, String mark) {
        long last = entities.createQuery(
                        "select coalesce(max(l.place), 0) from OpenLinkEntity l where l.campaignId = :campaign", Long.class)
                .setParameter("campaign", link.campaign().value())
                .getSingleResult();
        entities.persist(new OpenLinkEntity(link, mark, last + 1));
        entities.flush();
    }

    @Override
    public Optional<OpenLink> withMark(String mark) {
        return entities.createQuery("select l from OpenLinkEntity l where l.mark = :mark", OpenLinkEntity.class)
                .setParameter("mark", mark)
                .getResultStream()
                .findFirst()
                .map(OpenLinkEntity::toLink);
    }

    @Override
    public Optional<OpenLink> withId(OpenLinkId id) {
        return Optional.ofNullable(entities.find(OpenLinkEntity.class, id.toString())).map(OpenLinkEntity::toLink);
    }

    @Override
    public Optional<OpenLink> held(OpenLinkId id) {
        return Optional.ofNullable(entities.find(OpenLinkEntity.class, id.toString(), LockModeType.PESSIMISTIC_WRITE))
                .map(OpenLinkEntity::toLink);
    }

    @Override
    public void update(OpenLink link) {
        entities.find(OpenLinkEntity.class, link.id().toString()).take(link);
    }

    @Override
    public long begun(OpenLinkId id) {
        return entities.createQuery(
                        "select count(b) from OpenLinkInvitationEntity b where b.openLinkId = :id", Long.class)
                .setParameter("id", id.toString())
                .getSingleResult();
    }

    @Override
    public void begin(OpenLinkId id, InvitationId person) {
        entities.persist(new OpenLinkInvitationEntity(person.toString(), id.toString()));
        entities.flush();
    }

    @Override
    public List<OpenLinkUse> of(CampaignId campaign) {
        Map<String, Long> begun = new HashMap<>();
        Map<String, Long> sent = new HashMap<>();
        entities.createQuery(
                        "select b.openLinkId, i.answered, count(i) from OpenLinkInvitationEntity b, InvitationEntity i"
                                + " where b.invitationId = i.id and i.campaignId = :campaign group by b.openLinkId, i.answered",
                        Object[].class)
                .setParameter("campaign", campaign.value())
                .getResultList()
                .forEach(row -> {
                    begun.merge((String) row[0], (Long) row[2], Long::sum);
                    sent.merge((String) row[0], (Boolean) row[1] ? (Long) row[2] : 0L, Long::sum);
                });
        return entities.createQuery(
                        "select l from OpenLinkEntity l where l.campaignId = :campaign order by l.place", OpenLinkEntity.class)
                .setParameter("campaign", campaign.value())
                .getResultStream()
                .map(OpenLinkEntity::toLink)
                .map(link -> new OpenLinkUse(
                        link, begun.getOrDefault(link.id().toString(), 0L), sent.getOrDefault(link.id().toString(), 0L)))
                .toList();
    }

    /** Who has begun by them goes with it. */
    @Override
    public void erase(CampaignId campaign) {
        entities.flush();
        entities.createQuery("delete from OpenLinkEntity l where l.campaignId = :campaign")
                .setParameter("campaign", campaign.value())
                .executeUpdate();
        entities.clear();
    }
}
