package dk.styringsportal.report.data;

import dk.styringsportal.benchmark.edition.Commentary;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import dk.styringsportal.report.prose.PlainProse;
import dk.styringsportal.report.prose.ProseSource;
import java.util.HashMap;
import java.util.Map;
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

    /** The same with KL's comments as plain text, for files that have no marks. */
    public PublishedEdition inPlainWords(ProseSource source) {
        PlainProse plain = new PlainProse(source.pictures());
        Map<String, String> texts = new HashMap<>();
        content.commentary().texts().forEach((chapter, text) -> texts.put(chapter, plain.of(source.reader().read(text).pieces())));
        return new PublishedEdition(edition, content.saying(new Commentary(texts)), questionnaire, keyFigures);
    }

    EditionNames names() {
        return new EditionNames(questionnaire, content.tabled(), keyFigures);
    }
}
