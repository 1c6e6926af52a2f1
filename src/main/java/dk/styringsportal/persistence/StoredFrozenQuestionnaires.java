package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.Companion;
import dk.styringsportal.questionnaire.FrozenQuestionnaire;
import dk.styringsportal.questionnaire.FrozenQuestionnaireRepository;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class StoredFrozenQuestionnaires implements FrozenQuestionnaireRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<FrozenQuestionnaire> all() {
        return entities.createQuery("select frozen from FrozenQuestionnaireEntity frozen", FrozenQuestionnaireEntity.class)
                .getResultList()
                .stream()
                .map(FrozenQuestionnaireEntity::toQuestionnaire)
                .toList();
    }

    /**
     * Two campaigns may be opened at once: the one that comes second finds the row there. A file that came to lie beside the
     * version later is kept by the next campaign.
     */
    @Override
    public void keep(FrozenQuestionnaire used) {
        entities.createNativeQuery("insert into frozen_questionnaire (questionnaire, content_hash, content)"
                        + " values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, used.id().toString())
                .setParameter(2, used.contentHash())
                .setParameter(3, used.content())
                .executeUpdate();
        used.beside().forEach((companion, content) -> keep(used.id(), column(companion), content));
    }

    private void keep(QuestionnaireVersionId version, String column, String content) {
        entities.createNativeQuery("update frozen_questionnaire set " + column + " = ?2"
                        + " where questionnaire = ?1 and " + column + " is null")
                .setParameter(1, version.toString())
                .setParameter(2, content)
                .executeUpdate();
    }

    private static String column(Companion companion) {
        return switch (companion) {
            case CASES -> "cases";
            case FIGURES -> "figures";
        };
    }
}
