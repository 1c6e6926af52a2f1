package dk.styringsportal.persistence;

import dk.styringsportal.benchmark.edition.EditionEvent;
import dk.styringsportal.benchmark.edition.EditionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;

/** A step in an edition's life. Rows are added and never changed. */
@Entity
@Table(name = "edition_event")
@IdClass(EditionEventEntity.Key.class)
class EditionEventEntity {

    @Id
    @Column(name = "edition_id")
    private long editionId;

    @Id
    private int place;

    @Enumerated(EnumType.STRING)
    private EditionEvent.Kind kind;

    private OffsetDateTime at;

    @Column(name = "by_whom")
    private String byWhom;

    private String detail;

    protected EditionEventEntity() {}

    EditionEventEntity(EditionId edition, int place, EditionEvent event) {
        this.editionId = edition.value();
        this.place = place;
        this.kind = event.kind();
        this.at = UtcTime.of(event.at());
        this.byWhom = event.by();
        this.detail = event.detail();
    }

    EditionEvent toEvent() {
        return new EditionEvent(kind, at.toInstant(), byWhom, detail);
    }

    /** Which step of which edition. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long editionId;
        private int place;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key same && same.editionId == editionId && same.place == place;
        }

        @Override
        public int hashCode() {
            return 31 * Long.hashCode(editionId) + place;
        }
    }
}
