package dk.styringsportal.application;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionAnswers;
import dk.styringsportal.benchmark.edition.EditionFile;
import dk.styringsportal.benchmark.edition.EditionRepository;
import dk.styringsportal.benchmark.edition.LineReader;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * The counted answers of editions that were asked for last, so that a file is read once and not for each municipality: an edition's
 * answers never change, and their counts do not grow with the respondents.
 */
@ApplicationScoped
class CountedEditions {

    /** With some ten megabytes each. */
    private static final int KEPT = 4;

    @Inject
    private EditionRepository editions;

    @Inject
    private LineReader reader;

    private final KeptNewest<EditionAnswers> kept = new KeptNewest<>(KEPT);

    /** @param asked what the edition was made from; asked for where its file has not been read */
    EditionAnswers of(Edition edition, Supplier<QuestionnaireVersion> asked) {
        return kept.of(edition, () -> EditionAnswers.of(new EditionFile(editions, edition.id()), reader, asked.get()));
    }
}
