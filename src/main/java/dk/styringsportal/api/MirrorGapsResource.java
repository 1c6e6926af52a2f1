package dk.styringsportal.api;

import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.response.Asked;
import dk.styringsportal.scoring.MirrorGap;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * How differently two sides see the same, as far as answers that are sent along show it. Nothing is stored and no round is read, so
 * nothing is withheld either: whoever asks has sent every answer that the gaps tell of. The gaps of a round, of which municipalities see
 * no more than the distributions bear, are on the page alone ({@link dk.styringsportal.application.MirrorGaps}).
 */
@Path("/v1/questionnaires/{id}/{version}/mirror-gaps")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class MirrorGapsResource {

    /** In bytes: 5 MB. */
    private static final int LIMIT = 5 * 1024 * 1024;

    private static final String RESPONDENTS = "respondents";

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private CurrentUser currentUser;

    /**
     * The gap in an item, or in one row of it.
     *
     * @param row null for an item without rows
     * @param nation over all respondents; null where one side has no value
     * @param pairs of each municipality about which both sides have answered
     */
    public record ItemGapJson(String item, String row, GapJson nation, List<PairJson> pairs) {}

    /**
     * A gap in steps of the scale: the first side's mean minus the second's.
     *
     * @param of respondents behind the first mean
     * @param minus respondents behind the second
     */
    public record GapJson(BigDecimal difference, int of, int minus) {}

    /** The gap of one municipality. */
    public record PairJson(String municipality, GapJson gap) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Mirror gaps between the two sides' answers; nothing is stored",
            description = "{\"respondents\": [{\"municipality\": \"0101\", \"group\": \"tilbudsledere\", \"answers\": {\"d-13\": \"4\"}}]}."
                    + " municipality is the one the answers are about, a supplier's commissioning one; it may be left out."
                    + " Each item with the rule mirror-gap has a gap over all, and one for each municipality about which both sides"
                    + " have answered. They tell of the answers that are sent along and of no round, so none is withheld, however few"
                    + " they rest on. To KL also of questionnaires that are not published")
    public List<ItemGapJson> gaps(@PathParam("id") String id, @PathParam("version") String version, InputStream body)
            throws IOException {
        QuestionnaireVersion questionnaire = questionnaires.get(currentUser.get(), PathValues.questionnaire(id, version));
        List<MirrorGap.Respondent> respondents = respondents(questionnaire, JsonBody.read(body, LIMIT));
        List<ItemGapJson> gaps = new ArrayList<>();
        for (Item item : questionnaire.items()) {
            if (item.rule() instanceof ScoringRule.MirrorGap) {
                rows(item).forEach(row -> gaps.add(gap(item, row, respondents)));
            }
        }
        return gaps;
    }

    private static List<Optional<RowKey>> rows(Item item) {
        return item.rows().isEmpty() ? List.of(Optional.empty()) : item.rows().stream().map(row -> Optional.of(row.key())).toList();
    }

    private static ItemGapJson gap(Item item, Optional<RowKey> row, List<MirrorGap.Respondent> respondents) {
        List<PairJson> pairs = new ArrayList<>();
        MirrorGap.inPairs(item, row, respondents).forEach((organisation, gap) -> pairs.add(new PairJson(organisation.value(), json(gap))));
        return new ItemGapJson(
                item.code().value(),
                row.map(RowKey::value).orElse(null),
                MirrorGap.of(item, row, respondents).map(MirrorGapsResource::json).orElse(null),
                pairs);
    }

    private static GapJson json(MirrorGap gap) {
        return new GapJson(Rounded.fraction(gap.difference()), gap.of(), gap.minus());
    }

    private static List<MirrorGap.Respondent> respondents(QuestionnaireVersion questionnaire, JsonBody body) {
        if (questionnaire.groups().isEmpty()) {
            throw new BadRequestBodyException(RESPONDENTS, "The questionnaire has no respondent groups");
        }
        List<MirrorGap.Respondent> respondents = new ArrayList<>();
        for (JsonBody entry : body.objects(RESPONDENTS)) {
            try {
                respondents.add(respondent(questionnaire, entry));
            } catch (BadRequestBodyException fault) {
                throw new BadRequestBodyException(RESPONDENTS + "/" + respondents.size() + "/" + fault.place(), fault.getMessage());
            }
        }
        return respondents;
    }

    private static MirrorGap.Respondent respondent(QuestionnaireVersion questionnaire, JsonBody entry) {
        GivenAnswers given = GivenAnswers.in(questionnaire, entry);
        return new MirrorGap.Respondent(
                entry.optionalText("municipality").map(MirrorGapsResource::municipality),
                given.group().orElseThrow(),
                Asked.of(questionnaire, given.group(), given.answers()).answers());
    }

    private static OrganisationCode municipality(String code) {
        return Municipalities.ofDenmark().byName().stream()
                .map(municipality -> municipality.code())
                .filter(known -> known.value().equals(code))
                .findFirst()
                .orElseThrow(() -> new BadRequestBodyException("municipality", "A municipality's code of four digits is wanted"));
    }
}
