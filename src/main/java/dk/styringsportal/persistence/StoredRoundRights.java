package dk.styringsportal.persistence;

import dk.styringsportal.access.RoundRight;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.campaign.right.RoundRightRepository;
import dk.styringsportal.organisation.OrganisationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The rights in rounds, in the database. */
@ApplicationScoped
class StoredRoundRights implements RoundRightRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<RoundRight> of(RoundId round, OrganisationCode organisation) {
        return entities.createQuery(
                        "select r from RoundRightEntity r where r.roundId = :round and r.organisation = :organisation"
                                + " order by r.place",
                        RoundRightEntity.class)
                .setParameter("round", round.value())
                .setParameter("organisation", organisation.value())
                .getResultStream()
                .map(RoundRightEntity::toRight)
                .toList();
    }

    @Override
    public void add(RoundId round, OrganisationCode organisation, RoundRight right) {
        entities.persist(new RoundRightEntity(round, organisation, right, of(round, organisation).size() + 1L));
    }

    @Override
    public void update(RoundRight right) {
        entities.find(RoundRightEntity.class, right.id().toString()).take(right);
    }
}
