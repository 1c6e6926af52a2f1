package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.Answering;
import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.UnknownPoolException;
import dk.styringsportal.application.MovingDeadlines;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.Results;
import dk.styringsportal.application.Rounds;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.RoundEvent;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.campaign.UnfitForWordsException;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Campaigns: opening, closing, snapshots, the nation's figures, and beginning one's own response. */
@Path("/v1/campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CampaignsResource {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Rounds rounds;

    @Inject
    private MovingDeadlines deadlines;

    @Inject
    private Results results;

    @Inject
    private Answering answering;

    @Inject
    private Clock clock;

    /**
     * A campaign.
     *
     * @param state "planned" before it opens, then "open", then "closed"
     * @param closesAt its deadline; null where it is closed by hand
     */
    public record CampaignJson(
            long id,
            String title,
            String questionnaire,
            String state,
            String openedAt,
            String closesAt,
            String closedAt,
            boolean fictitious) {

        static CampaignJson of(Campaign campaign, Instant now) {
            return new CampaignJson(
                    campaign.id().value(),
                    campaign.title(),
                    campaign.questionnaire().toString(),
                    campaign.isOverAt(now) ? "closed" : campaign.isOpenAt(now) ? "open" : "planned",
                    campaign.openedAt().toString(),
                    campaign.deadline().map(Object::toString).orElse(null),
                    campaign.endedBy(now).map(Object::toString).orElse(null),
                    campaign.fictitious());
        }
    }

    /** A snapshot. */
    public record SnapshotJson(long id, String takenAt, int n) {}

    @GET
    @Operation(summary = "All campaigns, newest first")
    public List<CampaignJson> list() {
        return campaigns.list(currentUser.require()).stream()
                .map(this::json)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Opens a campaign to all municipalities (KL administrator)",
            description = "{\"title\": \"…\", \"questionnaire\": \"styringsoverblik-voksen/2023\"}, and where wanted: opensAt and"
                    + " closesAt (times as 2026-11-25T08:00:00Z), municipalities (a list of codes; all where there is none),"
                    + " anonymous, minimumGroup, inWords (codes of questions that are asked in words of the respondent's own), pool {title, groups: ids of groups that others than KL see as one}, terms {purpose, legalGround, controller, retentionMonths}; a questionnaire"
                    + " that asks respondent groups needs the terms (422). A text that holds what looks like a CPR number is"
                    + " refused (400)")
    public Response open(InputStream stream) throws IOException {
        User user = currentUser.require();
        JsonBody body = JsonBody.read(stream);
        try {
            Campaign opened = campaigns.open(user, RoundJson.plan(body, List.of(questionnaire(body))));
            return Response.status(Response.Status.CREATED)
                    .entity(json(opened))
                    .build();
        } catch (NotFoundException unknown) {
            throw new BadRequestBodyException("questionnaire", unknown.getMessage());
        } catch (UnknownPoolException unknown) {
            throw new BadRequestBodyException("pool", unknown.getMessage());
        } catch (UnfitForWordsException unfit) {
            throw new BadRequestBodyException("inWords", unfit.getMessage());
        } catch (IllegalArgumentException faulty) {
            throw new BadRequestBodyException("title", faulty.getMessage());
        }
    }

    private CampaignJson json(Campaign campaign) {
        return CampaignJson.of(campaign, clock.instant());
    }

    /** The version that the body names. */
    static QuestionnaireVersionId questionnaire(JsonBody body) {
        try {
            return QuestionnaireVersionId.parse(body.text("questionnaire"));
        } catch (IllegalArgumentException malformed) {
            throw new BadRequestBodyException("questionnaire", malformed.getMessage());
        }
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One campaign")
    public CampaignJson one(@PathParam("id") String id) {
        return json(campaigns.get(currentUser.require(), PathValues.campaign(id)));
    }

    @POST
    @Path("/{id}/close")
    @Operation(summary = "Closes the campaign (KL administrator); one that is closed stays so")
    public CampaignJson close(@PathParam("id") String id) {
        return json(campaigns.close(currentUser.require(), PathValues.campaign(id)));
    }

    @POST
    @Path("/{id}/deadline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Moves the deadline of the campaign's round (KL administrator)",
            description = "{\"closesAt\": \"2026-12-20T11:00:00Z\" or null for a round that is closed by hand, \"reason\": \"…\"}; the"
                    + " reason may be left out. With \"tell\": true those who are still to answer are told by mail. 409 unless the round is"
                    + " open, 400 for a time that has passed")
    public CampaignJson deadline(@PathParam("id") String id, InputStream stream) throws IOException {
        User user = currentUser.require();
        CampaignId campaign = runnable(user, id);
        JsonBody body = JsonBody.read(stream);
        deadlines.move(user, roundOf(user, campaign), RoundJson.moment(body, "closesAt"), reason(body), tells(body));
        return json(campaigns.get(user, campaign));
    }

    @POST
    @Path("/{id}/reopen")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Opens the closed round of the campaign again (KL administrator)",
            description = "As with its deadline: {\"closesAt\": …, \"reason\": …, \"tell\": …}. 409 unless the round is closed")
    public CampaignJson reopen(@PathParam("id") String id, InputStream stream) throws IOException {
        User user = currentUser.require();
        CampaignId campaign = runnable(user, id);
        JsonBody body = JsonBody.read(stream);
        deadlines.reopen(user, roundOf(user, campaign), RoundJson.moment(body, "closesAt"), reason(body), tells(body));
        return json(campaigns.get(user, campaign));
    }

    /** Asks who it is before the body is read. */
    private CampaignId runnable(User user, String id) {
        rounds.checkMayRun(user);
        return PathValues.campaign(id);
    }

    private RoundId roundOf(User user, CampaignId campaign) {
        return campaigns.get(user, campaign).round();
    }

    private static boolean tells(JsonBody body) {
        return body.has("tell") && body.truth("tell");
    }

    private static String reason(JsonBody body) {
        String reason = body.optionalText("reason").map(String::strip).orElse("");
        if (reason.length() > RoundEvent.LONGEST_REASON) {
            throw new BadRequestBodyException("reason", "At most " + RoundEvent.LONGEST_REASON + " characters are wanted");
        }
        return reason;
    }

    @POST
    @Path("/{id}/snapshots")
    @Operation(summary = "Freezes what is submitted, for municipalities to compare with (KL administrator)")
    public Response snapshot(@PathParam("id") String id) {
        Snapshot taken = campaigns.snapshot(currentUser.require(), PathValues.campaign(id));
        return Response.status(Response.Status.CREATED)
                .entity(new SnapshotJson(
                        taken.id(), taken.takenAt().toString(), taken.responses().size()))
                .build();
    }

    @GET
    @Path("/{id}/national")
    @Operation(
            summary = "The nation's figures and ranks (KL)",
            description = "Those of the newest edition that the user may read; before there is one, and with live=true, of the answers as"
                    + " they are now, which are provisional: edition is null then")
    public NationalJson national(@PathParam("id") String id, @QueryParam("live") boolean live) {
        CampaignId campaign = PathValues.campaign(id);
        User user = currentUser.require();
        return NationalJson.of(live ? results.now(user, campaign) : results.national(user, campaign));
    }

    @POST
    @Path("/{id}/responses")
    @Operation(summary = "The response of one's own municipality; begun (201) if it was not")
    public Response respond(@PathParam("id") String id) {
        CampaignId campaign = PathValues.campaign(id);
        Answering.Opened opened = answering.open(currentUser.require(), campaign);
        return Response.status(opened.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(Map.of("id", opened.response().id().toString()))
                .build();
    }
}
