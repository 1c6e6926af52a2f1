package dk.styringsportal.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A questionnaire that is being written; what it says stands in its newest revision. */
@Entity
@Table(name = "draft")
class DraftEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_number")
    @SequenceGenerator(name = "draft_number", sequenceName = "draft_number", allocationSize = 1)
    private Long id;

    /** The newest. */
    private long revision;

    DraftEntity() {}

    long id() {
        return id;
    }

    long revision() {
        return revision;
    }

    long next() {
        return ++revision;
    }
}
