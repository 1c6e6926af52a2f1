package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.QuestionnaireVersion.State;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.draft.Publication;
import dk.styringsportal.questionnaire.draft.PublicationRepository;
import dk.styringsportal.questionnaire.draft.PublicationRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Publications in the database. */
@ApplicationScoped
class StoredPublications implements PublicationRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Publication> all() {
        return entities.createQuery("select p from PublicationEntity p", PublicationEntity.class)
                .getResultStream()
                .map(PublicationEntity::toPublication)
                .toList();
    }

    @Override
    public void add(Publication publication) {
        entities.persist(new PublicationEntity(publication));
    }

    @Override
    public Map<String, State> states() {
        Map<String, State> states = new LinkedHashMap<>();
        entities.createQuery("select s from QuestionnaireStateEntity s order by s.id", QuestionnaireStateEntity.class)
                .getResultList()
                .forEach(given -> states.put(given.questionnaire(), given.state()));
        return states;
    }

    @Override
    public void giveState(QuestionnaireVersionId version, State state, String by, Instant at) {
        entities.persist(new QuestionnaireStateEntity(version, state, by, at));
    }

    @Override
    public long lastChange() {
        Long last = entities.createQuery("select max(s.id) from QuestionnaireStateEntity s", Long.class).getSingleResult();
        return last == null ? 0 : last;
    }

    @Override
    public List<PublicationRequest> requests() {
        return entities
                .createQuery("select r from PublicationRequestEntity r order by r.askedAt", PublicationRequestEntity.class)
                .getResultStream()
                .map(PublicationRequestEntity::toRequest)
                .toList();
    }

    @Override
    public Optional<PublicationRequest> request(String subject) {
        return Optional.ofNullable(entities.find(PublicationRequestEntity.class, subject))
                .map(PublicationRequestEntity::toRequest);
    }

    @Override
    public void ask(PublicationRequest request) {
        entities.merge(new PublicationRequestEntity(request));
    }

    @Override
    public void withdraw(String subject) {
        Optional.ofNullable(entities.find(PublicationRequestEntity.class, subject)).ifPresent(entities::remove);
    }
}
