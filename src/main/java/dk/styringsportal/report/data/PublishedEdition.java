package dk.styringsportal.report.data;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import java.util.Optional;

/**
 * An edition with all that its data files say.
 *
 * @param questionnaire what was asked, in Danish
 * @param keyFigures which it has; empty where it has none
 */
public record PublishedEdition(
        Edition edition, EditionContent content, QuestionnaireVersion questionnaire, Optional<FigureSheet> keyFigures) {

    /** One without key figures. */
    public PublishedEdition(Edition edition, EditionContent content, QuestionnaireVersion questionnaire) {
        this(edition, content, questionnaire, Optional.empty());
    }

    public boolean isInvented() {
        return content.facts().fictitious();
    }

    /** The campaign's title, marked where the answers are invented. */
    public String title() {
        return isInvented() ? DataWords.say("invented.title", edition.title()) : edition.title();
    }

    /** The title with the edition's version. */
    public String titleAndVersion() {
        return DataWords.say("dataset.title", title(), edition.version().toString());
    }

    /** That the answers are invented; empty where they are not. */
    public String warning() {
        return isInvented() ? DataWords.say("invented") : "";
    }

    EditionNames names() {
        return new EditionNames(questionnaire, content.tabled(), keyFigures);
    }
}
