package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.Contacts;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.Invitations;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.contacts.ContactColumn;
import dk.styringsportal.campaign.contacts.ContactRow;
import dk.styringsportal.campaign.invitation.InvitationRepository.Filter;
import dk.styringsportal.campaign.invitation.InvitationRepository.State;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whom a campaign asks. */
@Path("/v1/campaigns/{id}/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvitationsResource {

    /** In one call. */
    private static final int MOST = 2_000;

    private static final int ON_A_PAGE = 200;

    /** In bytes: 2,000 people with all that can be said of each. */
    private static final int LARGEST = 4 * 1024 * 1024;

    private static final String LIST = "invitations";
    private static final String MUNICIPALITIES = "municipalities";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Invitations invitations;

    @Inject
    private Contacts contacts;

    /** @param total of all pages */
    public record PageJson(long total, int page, int pages, List<InvitationJson> invitations) {}

    /** @param skipped who are invited already, or stand in the list twice */
    public record EffectJson(int invited, int skipped) {}

    @GET
    @Operation(
            summary = "Who is invited, 200 a page (KL)",
            description = "page from 1; where wanted: group (an id), municipality (a code), state (waiting, answered, revoked,"
                    + " bounced, ineligible, objected) and text, part of a name, role or address")
    public PageJson list(
            @PathParam("id") String id,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam("group") @DefaultValue("") String group,
            @QueryParam("municipality") @DefaultValue("") String municipality,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("text") @DefaultValue("") String text) {
        User user = currentUser.require();
        CampaignId campaign = campaigns.get(user, PathValues.campaign(id)).id();
        Filter filter = new Filter(group, municipality, text, state(state));
        long total = invitations.count(user, campaign, filter);
        int pages = (int) Math.max(1, (total + ON_A_PAGE - 1) / ON_A_PAGE);
        int number = number(page);
        return new PageJson(
                total,
                number,
                pages,
                invitations.page(user, campaign, filter, (number - 1) * ON_A_PAGE, ON_A_PAGE).stream()
                        .map(InvitationJson::of)
                        .toList());
    }

    private static int number(String page) {
        if (!page.matches("[1-9][0-9]{0,5}")) {
            throw new BadRequestBodyException("page", "A number from 1 is wanted");
        }
        return Integer.parseInt(page);
    }

    private static Optional<State> state(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(State.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new BadRequestBodyException(
                        "state", "waiting, answered, revoked, bounced, ineligible, objected or unreached is wanted")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Invites up to 2,000 people: all of them, or with a fault nobody (KL administrator)",
            description = "{\"invitations\": [{\"group\": \"ledere\", \"municipalities\": [\"0101\"], \"name\": \"…\","
                    + " \"address\": \"…\", \"role\": \"…\", \"language\": \"da\", \"source\": \"…\"}]}. One answers about all"
                    + " the municipalities named. Group and municipalities are wanted, and one of name, address and role. Who is"
                    + " invited already is passed over. Faults (422) are told all at once, each with its place")
    public Response invite(@PathParam("id") String id, InputStream stream) throws IOException {
        User user = currentUser.require();
        contacts.checkMayInvite(user);
        CampaignId campaign = PathValues.campaign(id);
        List<JsonBody> people = JsonBody.read(stream, LARGEST).objects(LIST);
        if (people.isEmpty() || people.size() > MOST) {
            throw new BadRequestBodyException(LIST, "1 to " + MOST + " are wanted");
        }
        Contacts.Effect effect = contacts.invite(user, campaign, rows(people));
        return Response.status(Response.Status.CREATED)
                .entity(new EffectJson(effect.invited(), effect.skipped()))
                .build();
    }

    private static List<ContactRow> rows(List<JsonBody> people) {
        List<ContactRow> rows = new ArrayList<>();
        rows.add(new ContactRow(1, Arrays.stream(ContactColumn.values()).map(ContactColumn::heading).toList()));
        for (JsonBody person : people) {
            rows.add(new ContactRow(
                    rows.size() + 1,
                    Arrays.stream(ContactColumn.values()).map(column -> cell(person, column)).toList()));
        }
        return rows;
    }

    private static String cell(JsonBody person, ContactColumn column) {
        if (column == ContactColumn.MUNICIPALITIES) {
            return person.has(MUNICIPALITIES) ? String.join("+", person.texts(MUNICIPALITIES)) : "";
        }
        return person.optionalText(column.key()).orElse("");
    }
}
