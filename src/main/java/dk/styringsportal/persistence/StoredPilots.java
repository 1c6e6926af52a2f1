package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.FrozenQuestionnaire;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.pilot.Pilot;
import dk.styringsportal.response.pilot.PilotId;
import dk.styringsportal.response.pilot.PilotRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The pilots in the database. */
@ApplicationScoped
class StoredPilots implements PilotRepository {

    private static final String NEWEST_FIRST = " order by p.openedAt desc, p.id desc";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Pilot> all() {
        return entities.createQuery("select p from PilotEntity p" + NEWEST_FIRST, PilotEntity.class)
                .getResultStream()
                .map(PilotEntity::toPilot)
                .toList();
    }

    @Override
    public List<Pilot> of(QuestionnaireVersionId questionnaire) {
        return entities.createQuery(
                        "select p from PilotEntity p where p.questionnaireId = :id and p.questionnaireVersion = :version"
                                + NEWEST_FIRST,
                        PilotEntity.class)
                .setParameter("id", questionnaire.id())
                .setParameter("version", questionnaire.version())
                .getResultStream()
                .map(PilotEntity::toPilot)
                .toList();
    }

    @Override
    public Optional<Pilot> withId(PilotId id) {
        return Optional.ofNullable(entities.find(PilotEntity.class, id.value())).map(PilotEntity::toPilot);
    }

    @Override
    public Optional<Pilot> held(PilotId id) {
        return Optional.ofNullable(entities.find(PilotEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .map(PilotEntity::toPilot);
    }

    @Override
    public FrozenQuestionnaire asked(PilotId id) {
        Pilot pilot = withId(id).orElseThrow();
        String content = entities.find(PilotQuestionnaireEntity.class, id.value()).content();
        return new FrozenQuestionnaire(pilot.questionnaire(), pilot.contentHash(), content);
    }

    /** The pilot's row is there before the one that refers to it. */
    @Override
    public Pilot open(String title, FrozenQuestionnaire asked, String by, Instant now) {
        PilotEntity entity = new PilotEntity(title, asked, by, now);
        entities.persist(entity);
        entities.flush();
        Pilot opened = entity.toPilot();
        entities.persist(new PilotQuestionnaireEntity(opened.id().value(), asked.content()));
        return opened;
    }

    @Override
    public void update(Pilot pilot) {
        entities.find(PilotEntity.class, pilot.id().value()).take(pilot);
    }

    /** All else goes with the pilot's row. */
    @Override
    public void delete(PilotId id) {
        entities.flush();
        entities.createQuery("delete from PilotEntity p where p.id = :id")
                .setParameter("id", id.value())
                .executeUpdate();
        entities.clear();
    }
}
