package dk.styringsportal.application;

import dk.styringsportal.access.AuditTrail;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.response.ResponseRepository.AnswerWrite;
import dk.styringsportal.response.Submission;
import dk.styringsportal.response.sheet.ImportedRow;
import dk.styringsportal.response.sheet.SheetContents;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Stores what one import brings, within the transaction of its caller. */
final class ImportWriter {

    private final QuestionnaireVersion questionnaire;
    private final ResponseRepository responses;
    private final AuditTrail audit;
    private final User user;
    private final Instant now;
    private final String key = "import-" + UUID.randomUUID();

    ImportWriter(
            QuestionnaireVersion questionnaire,
            ResponseRepository responses,
            AuditTrail audit,
            User user,
            Instant now) {
        this.questionnaire = questionnaire;
        this.responses = responses;
        this.audit = audit;
        this.user = user;
        this.now = now;
    }

    /** @param present the responses that the campaign has already */
    void store(CampaignId campaign, SheetContents contents, Map<OrganisationCode, Response> present) {
        int stored = 0;
        for (ImportedRow row : contents.sound()) {
            if (!row.answers().values().isEmpty()) {
                store(heldOrNew(campaign, row.organisation(), present), row.answers());
                stored++;
            }
        }
        record("campaign.import", "campaign " + campaign + ", " + stored + " of " + contents.rows() + " rows");
    }

    private Response heldOrNew(
            CampaignId campaign, OrganisationCode organisation, Map<OrganisationCode, Response> present) {
        return present.containsKey(organisation)
                ? responses.held(present.get(organisation).id()).orElseThrow()
                : responses.start(campaign, organisation, now);
    }

    private void store(Response response, Answers answers) {
        String subject = "campaign " + response.campaign() + ", organisation " + response.organisation();
        record("response.import", subject);
        response.submission().ifPresent(earlier -> {
            record("response.replace", subject + ", submitted " + earlier.at());
            responses.reopen(response.id());
        });
        for (Item item : questionnaire.items()) {
            write(response, item, answers.to(item.code()));
        }
        if (answers.progress(questionnaire).isComplete()) {
            responses.submit(response.id(), new Submission(user.displayName(), now));
        }
    }

    /** An answer that stays the same is not written again. */
    private void write(Response response, Item item, Optional<AnswerValue> value) {
        if (!value.equals(response.answers().to(item.code()))) {
            long revision = response.revisionOf(item.code()) + 1;
            responses.store(
                    response.id(), new AnswerWrite(item.code(), value, revision, key, user.displayName(), now));
        }
    }

    private void record(String action, String subject) {
        audit.record(new AuditTrail.Entry(now, user.name(), action, subject));
    }
}
