package dk.styringsportal.persistence;

import dk.styringsportal.benchmark.edition.CommentVersion;
import dk.styringsportal.benchmark.edition.CommentVersions;
import dk.styringsportal.benchmark.edition.EditionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What was said to the chapters of editions, in the database. */
@ApplicationScoped
class StoredCommentVersions implements CommentVersions {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<CommentVersion> of(EditionId edition, String chapter) {
        return entities.createQuery(
                        "select c from EditionCommentEntity c where c.editionId = :edition and c.chapter = :chapter order by c.number",
                        EditionCommentEntity.class)
                .setParameter("edition", edition.value())
                .setParameter("chapter", chapter)
                .getResultStream()
                .map(EditionCommentEntity::toVersion)
                .toList();
    }

    @Override
    public void add(EditionId edition, String chapter, CommentVersion version) {
        entities.persist(new EditionCommentEntity(edition, chapter, version));
        entities.flush();
    }
}
