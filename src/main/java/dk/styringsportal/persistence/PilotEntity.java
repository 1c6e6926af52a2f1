package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.FrozenQuestionnaire;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.pilot.Pilot;
import dk.styringsportal.response.pilot.PilotId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;

@Entity
@Table(name = "pilot")
class PilotEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pilot_number")
    @SequenceGenerator(name = "pilot_number", sequenceName = "pilot_number", allocationSize = 1)
    private Long id;

    private String title;

    @Column(name = "questionnaire_id")
    private String questionnaireId;

    @Column(name = "questionnaire_version")
    private String questionnaireVersion;

    @Column(name = "questionnaire_hash")
    private String questionnaireHash;

    @Column(name = "opened_at")
    private OffsetDateTime openedAt;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "closed_at")
    private OffsetDateTime closedAt;

    protected PilotEntity() {}

    PilotEntity(String title, FrozenQuestionnaire asked, String openedBy, Instant openedAt) {
        this.title = title;
        this.questionnaireId = asked.id().id();
        this.questionnaireVersion = asked.id().version();
        this.questionnaireHash = asked.contentHash();
        this.openedAt = UtcTime.of(openedAt);
        this.openedBy = openedBy;
    }

    void take(Pilot pilot) {
        closedAt = UtcTime.of(pilot.closedAt());
    }

    Pilot toPilot() {
        return new Pilot(
                new PilotId(id),
                title,
                new QuestionnaireVersionId(questionnaireId, questionnaireVersion),
                questionnaireHash,
                openedAt.toInstant(),
                openedBy,
                UtcTime.instant(closedAt));
    }
}
