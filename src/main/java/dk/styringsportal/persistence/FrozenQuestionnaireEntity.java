package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.FrozenQuestionnaire;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A questionnaire file that a campaign uses. */
@Entity
@Table(name = "frozen_questionnaire")
class FrozenQuestionnaireEntity {

    /** As id/version. */
    @Id
    private String questionnaire;

    @Column(name = "content_hash")
    private String contentHash;

    private String content;

    protected FrozenQuestionnaireEntity() {}

    FrozenQuestionnaire toQuestionnaire() {
        return new FrozenQuestionnaire(QuestionnaireVersionId.parse(questionnaire), contentHash, content);
    }
}
