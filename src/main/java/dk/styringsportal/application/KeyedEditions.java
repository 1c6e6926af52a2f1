package dk.styringsportal.application;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionFile;
import dk.styringsportal.benchmark.edition.EditionKeyFigures;
import dk.styringsportal.benchmark.edition.EditionRepository;
import dk.styringsportal.benchmark.edition.LineReader;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What municipalities handed in, in editions with key figures. Those that were asked for last are kept, so that a file is read once
 * and not for each municipality: an edition's answers never change.
 */
@ApplicationScoped
class KeyedEditions {

    /** With less than a megabyte each. */
    private static final int KEPT = 4;

    @Inject
    private EditionRepository editions;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private LineReader reader;

    private final Map<String, Optional<EditionKeyFigures>> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    /**
     * Empty for an edition without key figures. Whoever comes while a file is read waits, instead of reading it too.
     *
     * @param questionnaire as the edition counts it
     */
    synchronized Optional<EditionKeyFigures> of(Edition edition, QuestionnaireVersion questionnaire) {
        String key = edition.id() + " " + edition.version() + " " + edition.madeAt();
        Optional<EditionKeyFigures> found = kept.get(key);
        if (found == null) {
            found = EditionKeyFigures.of(
                    new EditionFile(editions, edition.id()), reader, questionnaire, questionnaires::figures);
            kept.put(key, found);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return found;
    }
}
