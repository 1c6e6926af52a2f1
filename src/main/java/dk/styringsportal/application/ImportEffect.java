package dk.styringsportal.application;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.sheet.ImportedRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rows of an import do to the responses of a campaign.
 *
 * @param submitted how many rows make a response of which every field is answered: these become submitted
 * @param changedDrafts how many drafts that municipalities have begun get other answers than they had
 * @param reopened how many submitted responses become drafts again, because their new answers leave fields open
 */
public record ImportEffect(int submitted, int changedDrafts, int reopened) {

    /** Rows that are added and touch nothing that is there. */
    static final ImportEffect NONE = new ImportEffect(0, 0, 0);

    /** @param present the responses that the campaign has before the import */
    static ImportEffect of(
            QuestionnaireVersion questionnaire, List<ImportedRow> rows, Map<OrganisationCode, Response> present) {
        int submitted = 0;
        int changedDrafts = 0;
        int reopened = 0;
        for (ImportedRow row : rows) {
            Optional<Response> response = Optional.ofNullable(present.get(row.organisation()));
            Answers before = response.map(Response::answers).orElse(Answers.NONE);
            Answers after = row.laidOver(before);
            boolean complete = !row.isBlank() && Asked.of(questionnaire, after).progress().isComplete();
            boolean wasSubmitted = response.filter(Response::isSubmitted).isPresent();
            submitted += complete ? 1 : 0;
            changedDrafts += response.isPresent() && !wasSubmitted && !after.equals(before) ? 1 : 0;
            reopened += wasSubmitted && !row.isBlank() && !complete ? 1 : 0;
        }
        return new ImportEffect(submitted, changedDrafts, reopened);
    }
}
