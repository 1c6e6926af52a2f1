package dk.styringsportal.persistence;

import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionPart;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A piece of an edition's file. */
@Entity
@Table(name = "edition_piece")
@IdClass(EditionPieceEntity.Key.class)
class EditionPieceEntity {

    @Id
    @Column(name = "edition_id")
    private long editionId;

    @Id
    @Enumerated(EnumType.STRING)
    private EditionPart part;

    @Id
    private int number;

    private byte[] content;

    protected EditionPieceEntity() {}

    EditionPieceEntity(EditionId edition, EditionPart part, int number, byte[] content) {
        this.editionId = edition.value();
        this.part = part;
        this.number = number;
        this.content = content;
    }

    /** Which piece of which edition. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long editionId;
        private EditionPart part;
        private int number;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key same
                    && same.editionId == editionId
                    && same.part == part
                    && same.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(editionId, part, number);
        }
    }
}
