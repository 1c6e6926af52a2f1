package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.keyfigures.ReleasedNumbers;
import dk.styringsportal.benchmark.keyfigures.Reporting;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The key figures of all municipalities, as far as others than KL may see them. There are at most 98, so they may be held. */
final class KeyFigureCount implements FigureCount {

    private final QuestionnaireVersion questionnaire;
    private final KeyFigureBasis basis;
    private final Map<OrganisationCode, Reporting> given = new TreeMap<>();

    KeyFigureCount(QuestionnaireVersion questionnaire, KeyFigureBasis basis) {
        this.questionnaire = questionnaire;
        this.basis = basis;
    }

    @Override
    public void add(EditionResponse response) {
        Reporting reporting = EditionKeyFigures.reporting(response, questionnaire);
        given.put(reporting.organisation(), reporting);
    }

    @Override
    public List<EditionFigure> figures() {
        ReleasedNumbers released =
                new ReleasedNumbers(basis.sheet(), questionnaire, List.copyOf(given.values()), basis.population());
        return basis.since(questionnaire, given.values()).of(KeyFigureLines.of(basis, released).figures());
    }
}
