package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.sheet.mapping.KeptMapping;
import dk.styringsportal.response.sheet.mapping.KeptMappingRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Column mappings in the database. */
@ApplicationScoped
class StoredColumnMappings implements KeptMappingRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<KeptMapping> of(QuestionnaireVersionId questionnaire) {
        return entities
                .createQuery(
                        "select m from ColumnMappingEntity m where m.questionnaire = :questionnaire order by m.name",
                        ColumnMappingEntity.class)
                .setParameter("questionnaire", questionnaire.toString())
                .getResultStream()
                .map(ColumnMappingEntity::toMapping)
                .toList();
    }

    @Override
    public Optional<KeptMapping> withId(UUID id) {
        return Optional.ofNullable(entities.find(ColumnMappingEntity.class, id.toString()))
                .map(ColumnMappingEntity::toMapping);
    }

    @Override
    public void keep(KeptMapping mapping) {
        entities.merge(new ColumnMappingEntity(mapping));
        entities.flush();
    }

    @Override
    public void delete(UUID id) {
        Optional.ofNullable(entities.find(ColumnMappingEntity.class, id.toString())).ifPresent(entities::remove);
    }
}
