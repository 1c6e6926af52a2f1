package dk.styringsportal.persistence;

import dk.styringsportal.response.evidence.EvidenceRepository.Copy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A piece of a file's content. */
@Entity
@Table(name = "evidence_piece")
@IdClass(EvidencePieceEntity.Key.class)
class EvidencePieceEntity {

    @Id
    @Column(name = "evidence_id")
    private String evidenceId;

    @Id
    @Enumerated(EnumType.STRING)
    private Copy copy;

    @Id
    private int number;

    private byte[] content;

    protected EvidencePieceEntity() {}

    EvidencePieceEntity(UUID file, Copy copy, int number, byte[] content) {
        this.evidenceId = file.toString();
        this.copy = copy;
        this.number = number;
        this.content = content;
    }

    /** Which piece of which file. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String evidenceId;
        private Copy copy;
        private int number;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key same
                    && same.evidenceId.equals(evidenceId)
                    && same.copy == copy
                    && same.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(evidenceId, copy, number);
        }
    }
}
