package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.QuestionnaireVersion.State;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A state that a version was given. */
@Entity
@Table(name = "questionnaire_state")
class QuestionnaireStateEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "state_number")
    @SequenceGenerator(name = "state_number", sequenceName = "state_number", allocationSize = 1)
    private Long id;

    /** As id/version. */
    private String questionnaire;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private OffsetDateTime givenAt;

    protected QuestionnaireStateEntity() {}

    QuestionnaireStateEntity(QuestionnaireVersionId version, State state, String by, Instant at) {
        this.questionnaire = version.toString();
        this.state = state;
        this.givenBy = by;
        this.givenAt = UtcTime.of(at);
    }

    String questionnaire() {
        return questionnaire;
    }

    State state() {
        return state;
    }
}
