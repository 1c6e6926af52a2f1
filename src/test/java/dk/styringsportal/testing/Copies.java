package dk.styringsportal.testing;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Comment;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.StoredAnswer;
import dk.styringsportal.response.workingcopy.CopyReading;
import dk.styringsportal.response.workingcopy.SentCopy;
import dk.styringsportal.response.workingcopy.WorkingCopy;
import dk.styringsportal.surveys.workingcopy.WorkingCopyXlsx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A municipality's response, its working copies, and what is read of them. */
public final class Copies {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final WorkingCopyXlsx FORMAT = new WorkingCopyXlsx();

    private final QuestionnaireVersion questionnaire;

    public Copies(QuestionnaireVersion questionnaire) {
        this.questionnaire = questionnaire;
    }

    public Response response(Answers answers) {
        return response(answers, Map.of(), 1);
    }

    /** @param revision of every answer and comment */
    public Response response(Answers answers, Map<String, String> remarks, long revision) {
        Map<ItemCode, StoredAnswer> stored = new HashMap<>();
        answers.values().forEach((item, value) ->
                stored.put(item, new StoredAnswer(item, Optional.of(value), revision, "Tove Holder", NOW)));
        Map<ItemCode, List<Comment>> comments = new HashMap<>();
        remarks.forEach((item, text) -> comments.put(new ItemCode(item), List.of(new Comment(
                new UUID(2, item.hashCode()), new ItemCode(item), Optional.empty(), text, revision, Optional.of("tove"), "Tove Holder", NOW, NOW))));
        return new Response(
                new ResponseId(new UUID(1, 1)), new CampaignId(7), new OrganisationCode("0147"), Optional.empty(), stored, comments);
    }

    public WorkingCopy copy(Response response) {
        Campaign campaign = new Campaign(
                response.campaign(), new RoundId(1), "Prøverunde", questionnaire.id(), "", NOW, Optional.of(NOW.plusSeconds(86_400)), Optional.empty(), false, false);
        return new WorkingCopy(campaign, questionnaire, Municipalities.ofDenmark().get(response.organisation()), response, NOW);
    }

    public byte[] file(Response response) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FORMAT.write(copy(response), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static SentCopy sent(byte[] file) {
        return FORMAT.read("arbejdskopi.xlsx", file);
    }

    public CopyReading read(Response now, byte[] file) {
        SentCopy sent = sent(file);
        copy(now).origin().check(sent.origin());
        return CopyReading.of(questionnaire, now, sent);
    }
}
