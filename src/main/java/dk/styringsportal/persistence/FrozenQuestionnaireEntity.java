package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.Companion;
import dk.styringsportal.questionnaire.FrozenQuestionnaire;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A questionnaire file that a campaign uses, with the files beside it. */
@Entity
@Table(name = "frozen_questionnaire")
class FrozenQuestionnaireEntity {

    /** As id/version. */
    @Id
    private String questionnaire;

    @Column(name = "content_hash")
    private String contentHash;

    private String content;

    /** The file beside it that says how cases add up; null for none. */
    private String cases;

    /** The file beside it that says which key figures are drawn; null for none. */
    private String figures;

    protected FrozenQuestionnaireEntity() {}

    FrozenQuestionnaire toQuestionnaire() {
        Map<Companion, String> beside = new EnumMap<>(Companion.class);
        Optional.ofNullable(cases).ifPresent(text -> beside.put(Companion.CASES, text));
        Optional.ofNullable(figures).ifPresent(text -> beside.put(Companion.FIGURES, text));
        return new FrozenQuestionnaire(QuestionnaireVersionId.parse(questionnaire), contentHash, content, beside);
    }
}
