package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.CrossTabulation;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.KeyFigureReports;
import dk.styringsportal.application.SurveyFigures;
import dk.styringsportal.benchmark.survey.BackgroundCorrelation;
import dk.styringsportal.benchmark.survey.Fact;
import dk.styringsportal.benchmark.survey.GroupGap;
import dk.styringsportal.benchmark.survey.Ranking;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.benchmark.survey.TabledBy;
import dk.styringsportal.benchmark.survey.WeightedSurvey;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.Backgrounds;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How a campaign's respondents answer, as it is now. */
@Path("/v1/campaigns/{id}/figures")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class FiguresResource {

    private static final String KINDS = "frequencies, ranking, gaps, nonresponse, correlations, crosstables or keyfigures";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private SurveyFigures figures;

    @Inject
    private CrossTabulation crossing;

    @Inject
    private KeyFigureReports keyFigures;

    @GET
    @Operation(
            summary = "Provisional figures of what has been sent so far (KL)",
            description = "kind is " + KINDS + "; items=overall leaves the correlations to overall questions. Shares are parts of 1 with"
                    + " \"ved ikke\" in the base, means are of those who took a position; p values are two-sided, and pHolm is corrected"
                    + " for all entries of the answer. crosstables want fact=, the code of a question with one or several options in a"
                    + " form that municipalities answer in the same round, and with=, at most two others whose tables are to stand beside it:"
                    + " what would follow from all of them together is withheld. frequencies take weights=size, which sets beside each share"
                    + " and mean what they are when the sizes of municipalities weigh as among those invited (where each of a group is"
                    + " the voice of one, among all 98), with Kish's effective n. keyfigures are those of the report on numbers"
                    + " that municipalities hand in, a line for each")
    public List<?> figures(
            @PathParam("id") String id,
            @QueryParam("kind") String kind,
            @QueryParam("items") String items,
            @QueryParam("fact") String fact,
            @QueryParam("with") List<String> with,
            @QueryParam("weights") String weights) {
        User user = currentUser.require();
        CampaignId campaign = PathValues.campaign(id);
        figures.check(user, campaign);
        return switch (Optional.ofNullable(kind).orElse("")) {
            case "frequencies" -> frequencies(figures.counts(user, campaign), weights(user, campaign, weights));
            case "ranking" -> rankings(figures.counts(user, campaign));
            case "gaps" -> GroupGap.all(figures.counts(user, campaign)).stream().map(GapJson::of).toList();
            case "nonresponse" -> NonresponseJson.of(figures.nonresponse(user, campaign));
            case "correlations" -> correlations(figures.counts(user, campaign), overallAlone(items));
            case "crosstables" -> crossTables(user, campaign, fact, with);
            case "keyfigures" -> keyFigures.ofAll(user, campaign).stream().map(KeyFigureJson::of).toList();
            default -> throw new BadRequestBodyException("kind", "The kind of figures is " + KINDS);
        };
    }

    @GET
    @Path("/key-figures.pdf")
    @Produces("application/pdf")
    @Operation(summary = "The report on the key figures of all as PDF/A-3a and PDF/UA-1 (KL); 404 where there are none")
    public Response keyFigureReport(@PathParam("id") String id) throws IOException {
        User user = currentUser.require();
        CampaignId campaign = PathValues.campaign(id);
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        keyFigures.writeOfAll(user, campaign, report);
        return Response.ok(report.toByteArray())
                .header("Content-Disposition", "inline; filename=\"noegletalsrapport-" + campaign + ".pdf\"")
                .build();
    }

    /** Of which family of tests the corrected p values are: one that is misspelt must not pass for the other. */
    private static boolean overallAlone(String items) {
        if (items != null && !items.equals("overall")) {
            throw new BadRequestBodyException("items", "The only choice of items is overall; without it all are taken");
        }
        return items != null;
    }

    private Optional<WeightedSurvey> weights(User user, CampaignId campaign, String weights) {
        if (weights != null && !weights.equals("size")) {
            throw new BadRequestBodyException("weights", "The only weights are size");
        }
        return Optional.ofNullable(weights).map(size -> figures.weighted(user, campaign));
    }

    private static List<FrequencyJson> frequencies(SurveyCounts counts, Optional<WeightedSurvey> weights) {
        List<FrequencyJson> all = new ArrayList<>();
        counts.groups().forEach(group -> counts.fields(group)
                .forEach(field -> all.add(FrequencyJson.of(group, counts.counts(field, group), weights))));
        return all;
    }

    private List<CrossTableJson> crossTables(User user, CampaignId campaign, String key, List<String> with) {
        List<Fact> facts = crossing.facts(user, campaign);
        TabledBy by = tabledBy(facts, key, with).orElseThrow(() -> new BadRequestBodyException("fact", unknownFact(facts)));
        return crossing.tables(user, campaign, figures.counts(user, campaign), by, field -> true).stream()
                .map(table -> CrossTableJson.of(table, by.fact()))
                .toList();
    }

    private static Optional<TabledBy> tabledBy(List<Fact> facts, String key, List<String> with) {
        try {
            return TabledBy.of(facts, key, with);
        } catch (IllegalArgumentException tooMany) {
            throw new BadRequestBodyException("with", tooMany.getMessage());
        }
    }

    private static String unknownFact(List<Fact> facts) {
        return facts.isEmpty()
                ? "No form of the round has a fact to table figures by"
                : "The facts are " + String.join(", ", facts.stream().map(Fact::key).toList());
    }

    private static List<RankingJson> rankings(SurveyCounts counts) {
        return counts.groups().stream()
                .map(group -> RankingJson.of(Ranking.of(counts, group)))
                .toList();
    }

    private static List<CorrelationJson> correlations(SurveyCounts counts, boolean overallAlone) {
        return BackgroundCorrelation.all(counts, Backgrounds.ofDenmark(), field -> !overallAlone || field.item().isOverall()).stream()
                .map(found -> CorrelationJson.of(found, counts.questionnaire()))
                .toList();
    }
}
