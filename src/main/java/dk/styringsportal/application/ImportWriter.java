package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.response.ResponseRepository.AnswerWrite;
import dk.styringsportal.response.Submission;
import dk.styringsportal.response.sheet.ImportedRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Stores what an import brings, in the transaction of its caller. */
@ApplicationScoped
class ImportWriter {

    @Inject
    private ResponseRepository responses;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** What one import's writes have in common. */
    private record Origin(User user, String key, Instant at) {}

    /** @param present the responses that the campaign has already */
    void store(
            User user,
            Campaign campaign,
            QuestionnaireVersion questionnaire,
            List<ImportedRow> rows,
            Map<OrganisationCode, Response> present) {
        Origin origin = new Origin(user, "import-" + UUID.randomUUID(), clock.instant());
        audit.record(user, "campaign.import", campaign.id());
        for (ImportedRow row : rows) {
            if (!row.isBlank()) {
                Response response = Optional.ofNullable(present.get(row.organisation()))
                        .map(begun -> responses.held(begun.id()).orElseThrow())
                        .orElseGet(() -> responses.start(campaign.id(), row.organisation(), origin.at()));
                store(origin, questionnaire, response, row);
            }
        }
    }

    private void store(Origin origin, QuestionnaireVersion questionnaire, Response response, ImportedRow row) {
        audit.record(origin.user(), "response.import", response.campaign(), response.organisation());
        response.submission().ifPresent(earlier -> takeBack(origin, response, earlier));
        Answers before = response.answers();
        Answers answers = row.laidOver(before);
        for (Item item : questionnaire.items()) {
            Optional<AnswerValue> answer = answers.to(item.code());
            if (!answer.equals(before.to(item.code()))) {
                long revision = response.revisionOf(item.code()) + 1;
                responses.store(
                        response.id(),
                        new AnswerWrite(
                                item.code(), answer, revision, origin.key(), origin.user().displayName(), origin.at()));
            }
        }
        if (Asked.of(questionnaire, answers).progress().isComplete()) {
            responses.submit(response.id(), new Submission(origin.user().displayName(), origin.at()));
        }
    }

    /** The answers stay as earlier revisions; who submitted them and when is kept in the audit trail. */
    private void takeBack(Origin origin, Response response, Submission earlier) {
        audit.record(
                origin.user(),
                "response.replace",
                response.campaign(),
                response.organisation(),
                "submitted " + earlier.at() + " by " + earlier.by());
        responses.reopen(response.id());
    }
}
