package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.Draft;
import dk.styringsportal.questionnaire.draft.DraftId;
import dk.styringsportal.questionnaire.draft.DraftRepository;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** A draft as it was after one change. */
@Entity
@Table(name = "draft_revision")
@IdClass(DraftRevisionEntity.Key.class)
class DraftRevisionEntity {

    @Id
    @Column(name = "draft_id")
    private long draftId;

    @Id
    private long revision;

    private String content;

    @Column(name = "goes_on")
    private long goesOn;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    protected DraftRevisionEntity() {}

    DraftRevisionEntity(DraftEntity draft, long goesOn, Content content, DraftRepository.Revision by) {
        this.draftId = draft.id();
        this.revision = draft.revision();
        this.goesOn = goesOn;
        this.content = PlainJson.write(content.root());
        this.changedBy = by.by();
        this.changedAt = UtcTime.of(by.at());
    }

    long goesOn() {
        return goesOn;
    }

    Content content() {
        Map<String, Object> root = new LinkedHashMap<>();
        ((Map<?, ?>) PlainJson.read(content)).forEach((name, value) -> root.put(String.valueOf(name), value));
        return new Content(root);
    }

    Draft toDraft() {
        return new Draft(new DraftId(draftId), revision, before(), content(), changedBy, changedAt.toInstant());
    }

    /** What it goes on from may be so old that it is not kept any more. */
    private long before() {
        return goesOn > revision - StoredDrafts.KEPT ? goesOn : 0;
    }

    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long draftId;
        private long revision;

        Key() {}

        Key(long draftId, long revision) {
            this.draftId = draftId;
            this.revision = revision;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.draftId == draftId && key.revision == revision;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(draftId) * 31 + Long.hashCode(revision);
        }
    }
}
