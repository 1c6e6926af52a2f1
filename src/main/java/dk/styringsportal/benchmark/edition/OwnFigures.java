package dk.styringsportal.benchmark.edition;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.scoring.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one municipality's answers score as they are in an edition. */
public final class OwnFigures {

    private OwnFigures() {}

    /** Empty where it has not answered, and where persons are asked and not municipalities. */
    public static Optional<Scorecard> of(
            EditionFile file, LineReader reader, QuestionnaireVersion questionnaire, OrganisationCode organisation) {
        if (!questionnaire.groups().isEmpty()) {
            return Optional.empty();
        }
        List<EditionResponse> own = new ArrayList<>();
        file.lines(EditionPart.RESPONSES, line -> {
            if (line.startsWith("{\"about\":[\"" + organisation + "\"]")) {
                own.add(EditionResponse.of(reader.read(line), questionnaire));
            }
        });
        return own.stream().findFirst().map(response -> Scoring.score(questionnaire, response.answers()));
    }
}
