package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.contacts.request.ContactRequest;
import dk.styringsportal.campaign.contacts.request.ContactRequestRepository;
import dk.styringsportal.campaign.contacts.request.ReminderPlan;
import dk.styringsportal.campaign.invitation.InvitationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whom KL has asked for contacts, in the database. */
@ApplicationScoped
class StoredContactRequests implements ContactRequestRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(List<ContactRequest> requests) {
        long place = requests.isEmpty() ? 0 : last(requests.get(0).campaign());
        for (ContactRequest request : requests) {
            entities.persist(new ContactRequestEntity(request, ++place));
        }
        entities.flush();
    }

    private long last(CampaignId campaign) {
        return entities.createQuery(
                        "select coalesce(max(r.place), 0) from ContactRequestEntity r where r.campaignId = :campaign", Long.class)
                .setParameter("campaign", campaign.value())
                .getSingleResult();
    }

    @Override
    public Optional<ContactRequest> withId(InvitationId id) {
        return Optional.ofNullable(entities.find(ContactRequestEntity.class, id.toString()))
                .map(ContactRequestEntity::toRequest);
    }

    @Override
    public Optional<ContactRequest> held(InvitationId id) {
        return Optional.ofNullable(
                        entities.find(ContactRequestEntity.class, id.toString(), LockModeType.PESSIMISTIC_WRITE))
                .map(ContactRequestEntity::toRequest);
    }

    @Override
    public void update(ContactRequest request) {
        entities.find(ContactRequestEntity.class, request.id().toString()).take(request);
    }

    @Override
    public List<ContactRequest> of(CampaignId campaign) {
        return entities.createQuery(
                        "select r from ContactRequestEntity r where r.campaignId = :campaign order by r.place",
                        ContactRequestEntity.class)
                .setParameter("campaign", campaign.value())
                .getResultStream()
                .map(ContactRequestEntity::toRequest)
                .toList();
    }

    @Override
    public void handIn(InvitationId request, Collection<InvitationId> people) {
        people.forEach(person -> entities.persist(new HandedInContactEntity(person.toString(), request.toString())));
        entities.flush();
    }

    @Override
    public List<InvitationId> handedInBy(InvitationId request) {
        return entities.createQuery(
                        "select h.invitationId from HandedInContactEntity h where h.requestId = :request", String.class)
                .setParameter("request", request.toString())
                .getResultStream()
                .map(id -> new InvitationId(UUID.fromString(id)))
                .toList();
    }

    @Override
    public Optional<ReminderPlan> plan(CampaignId campaign) {
        return Optional.ofNullable(entities.find(ReminderPlanEntity.class, campaign.value()))
                .map(ReminderPlanEntity::toPlan);
    }

    @Override
    public void keep(ReminderPlan plan) {
        entities.merge(new ReminderPlanEntity(plan));
    }

    @Override
    public List<ReminderPlan> plans() {
        return entities.createQuery("select p from ReminderPlanEntity p where p.days <> ''", ReminderPlanEntity.class)
                .getResultStream()
                .map(ReminderPlanEntity::toPlan)
                .toList();
    }

    /** Who was handed in by whom goes with it. */
    @Override
    public void erase(CampaignId campaign) {
        entities.flush();
        entities.createQuery("delete from ContactRequestEntity r where r.campaignId = :campaign")
                .setParameter("campaign", campaign.value())
                .executeUpdate();
        entities.clear();
    }
}
