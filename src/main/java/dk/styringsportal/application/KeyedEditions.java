package dk.styringsportal.application;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionFile;
import dk.styringsportal.benchmark.edition.EditionKeyFigures;
import dk.styringsportal.benchmark.edition.EditionRepository;
import dk.styringsportal.benchmark.edition.LineReader;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

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

    private final KeptNewest<Optional<EditionKeyFigures>> kept = new KeptNewest<>(KEPT);

    /**
     * Empty for an edition without key figures.
     *
     * @param definition what the edition counts; asked for where its file has not been read
     */
    Optional<EditionKeyFigures> of(Edition edition, Supplier<QuestionnaireVersion> definition) {
        EditionFile file = new EditionFile(editions, edition.id());
        return kept.of(edition, () -> EditionKeyFigures.of(file, reader, definition.get(), questionnaires::figures));
    }
}
