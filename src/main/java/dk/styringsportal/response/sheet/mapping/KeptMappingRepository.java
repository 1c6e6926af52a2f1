package dk.styringsportal.response.sheet.mapping;

import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps column mappings. */
public interface KeptMappingRepository {

    /** By name. */
    List<KeptMapping> of(QuestionnaireVersionId questionnaire);

    Optional<KeptMapping> withId(UUID id);

    /** Adds it, or puts it in the place of the one with its id. */
    void keep(KeptMapping mapping);

    void delete(UUID id);
}
