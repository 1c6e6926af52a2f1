package dk.styringsportal.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row that whoever saves a group holds meanwhile. */
@Entity
@Table(name = "saved_group_gate")
class SavedGroupGateEntity {

    static final int ONLY = 1;

    @Id
    private int id;

    protected SavedGroupGateEntity() {}
}
