package dk.styringsportal.web.editions;

import dk.styringsportal.application.KeyFigures;
import dk.styringsportal.application.ReadingEditions;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.PublishedAssessments;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.report.FigureSource;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.assessment.AgreementViews;
import dk.styringsportal.web.assessment.AssessmentWords;
import dk.styringsportal.web.drawing.PageFigure;
import dk.styringsportal.web.figures.AssessedPart;
import dk.styringsportal.web.figures.PublishedFigures;
import dk.styringsportal.web.results.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Writes out the parts of an edition beside its themes: ranks, points, gaps, nonresponse, relations and assessments. */
@RequestScoped
class EditionParts {

    @Inject
    private ReadingEditions reading;

    @Inject
    private KeyFigures keyFigures;

    @Inject
    private Address address;

    @Inject
    private PageWords words;

    @Inject
    private AssessmentWords assessmentWords;

    /** The parts that the edition has; none where it has no such figures. */
    List<PublishedFigures.Link> links(Edition edition, EditionContent content, QuestionnaireVersion questionnaire) {
        return figures(edition, content, questionnaire).links(Optional.empty());
    }

    /** The part that the address names; empty for one that the edition has not. */
    Optional<EditionPartView> part(Edition edition) {
        EditionContent content = reading.content(edition);
        PageFigure.comeFrom(FigureSource.of(edition.title(), Optional.of(edition), content.facts().fictitious()));
        QuestionnaireVersion questionnaire = reading.definition(edition, words.locale());
        PublishedFigures figures = figures(edition, content, questionnaire);
        return address.text("del")
                .flatMap(key -> figures.part(key, () -> reading.sizes(edition), address::text))
                .map(part -> new EditionPartView(
                        part,
                        figures.links(Optional.of(part.key())),
                        part.view() instanceof AssessedPart
                                ? AgreementViews.of(
                                        questionnaire,
                                        new PublishedAssessments(questionnaire, content).agreement(),
                                        assessmentWords)
                                : List.of()));
    }

    private PublishedFigures figures(Edition edition, EditionContent content, QuestionnaireVersion questionnaire) {
        return new PublishedFigures(
                words.locale(), questionnaire, content, () -> keyFigures.ofEdition(edition).orElseThrow().figures());
    }
}
