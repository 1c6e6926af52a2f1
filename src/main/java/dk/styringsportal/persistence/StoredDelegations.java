package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.delegation.Delegation;
import dk.styringsportal.response.delegation.DelegationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What was handed over, in the database. */
@ApplicationScoped
class StoredDelegations implements DelegationRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Delegation delegation) {
        entities.persist(new DelegationEntity(delegation, of(delegation.response()).size() + 1L));
    }

    @Override
    public Optional<Delegation> withId(InvitationId id) {
        return Optional.ofNullable(entities.find(DelegationEntity.class, id.toString()))
                .map(DelegationEntity::toDelegation);
    }

    @Override
    public Optional<Delegation> held(InvitationId id) {
        return Optional.ofNullable(entities.find(DelegationEntity.class, id.toString(), LockModeType.PESSIMISTIC_WRITE))
                .map(DelegationEntity::toDelegation);
    }

    @Override
    public List<Delegation> of(ResponseId response) {
        return entities.createQuery(
                        "select d from DelegationEntity d where d.responseId = :response order by d.place",
                        DelegationEntity.class)
                .setParameter("response", response.toString())
                .getResultStream()
                .map(DelegationEntity::toDelegation)
                .toList();
    }

    @Override
    public void update(Delegation delegation) {
        entities.find(DelegationEntity.class, delegation.id().toString()).take(delegation);
    }

    @Override
    public void erase(CampaignId campaign) {
        entities.createQuery("delete from DelegationEntity d where d.responseId in"
                        + " (select r.id from ResponseEntity r where r.campaignId = :campaign)")
                .setParameter("campaign", campaign.value())
                .executeUpdate();
    }
}
