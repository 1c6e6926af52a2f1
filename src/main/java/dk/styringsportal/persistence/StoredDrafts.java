package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.Draft;
import dk.styringsportal.questionnaire.draft.DraftId;
import dk.styringsportal.questionnaire.draft.DraftRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Drafts in the database, each with its newest revisions. */
@ApplicationScoped
class StoredDrafts implements DraftRepository {

    /** In revisions. So 200 changes, some hours of writing, can be taken back one after the other: each time makes a revision too. */
    static final int KEPT = 400;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Draft> all() {
        return entities
                .createQuery(
                        "select r from DraftEntity d, DraftRevisionEntity r"
                                + " where r.draftId = d.id and r.revision = d.revision order by r.changedAt desc, d.id desc",
                        DraftRevisionEntity.class)
                .getResultStream()
                .map(DraftRevisionEntity::toDraft)
                .toList();
    }

    @Override
    public Optional<Draft> withId(DraftId id) {
        return newest(entities.find(DraftEntity.class, id.value()));
    }

    @Override
    public Optional<Draft> held(DraftId id) {
        return newest(entities.find(DraftEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<Draft> newest(DraftEntity draft) {
        return Optional.ofNullable(draft).map(found -> revision(found.id(), found.revision()).toDraft());
    }

    private DraftRevisionEntity revision(long draft, long revision) {
        return entities.find(DraftRevisionEntity.class, new DraftRevisionEntity.Key(draft, revision));
    }

    @Override
    public Draft add(Content content, Revision by) {
        DraftEntity draft = new DraftEntity();
        draft.next();
        entities.persist(draft);
        return write(draft, 0, content, by);
    }

    @Override
    public Draft change(Draft draft, Content content, Revision by) {
        return next(draft, draft.revision(), content, by);
    }

    @Override
    public Draft takeBack(Draft draft, Revision by) {
        DraftRevisionEntity earlier = revision(draft.id().value(), draft.before());
        return earlier == null || draft.before() == 0 ? draft : next(draft, earlier.goesOn(), earlier.content(), by);
    }

    private Draft next(Draft draft, long goesOn, Content content, Revision by) {
        DraftEntity entity = entities.find(DraftEntity.class, draft.id().value());
        entity.next();
        entities.createQuery("delete from DraftRevisionEntity r where r.draftId = :draft and r.revision <= :last")
                .setParameter("draft", entity.id())
                .setParameter("last", entity.revision() - KEPT)
                .executeUpdate();
        return write(entity, goesOn, content, by);
    }

    private Draft write(DraftEntity draft, long goesOn, Content content, Revision by) {
        DraftRevisionEntity revision = new DraftRevisionEntity(draft, goesOn, content, by);
        entities.persist(revision);
        return revision.toDraft();
    }

    @Override
    public void remove(DraftId id) {
        entities.createQuery("delete from DraftRevisionEntity r where r.draftId = :draft")
                .setParameter("draft", id.value())
                .executeUpdate();
        entities.createQuery("delete from DraftEntity d where d.id = :draft")
                .setParameter("draft", id.value())
                .executeUpdate();
    }
}
