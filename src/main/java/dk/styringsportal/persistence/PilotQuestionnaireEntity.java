package dk.styringsportal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a pilot asks: a whole file, apart from the pilot, so that lists of pilots do not read it. */
@Entity
@Table(name = "pilot_questionnaire")
class PilotQuestionnaireEntity {

    @Id
    @Column(name = "pilot_id")
    private long pilotId;

    private String content;

    protected PilotQuestionnaireEntity() {}

    PilotQuestionnaireEntity(long pilotId, String content) {
        this.pilotId = pilotId;
        this.content = content;
    }

    String content() {
        return content;
    }
}
