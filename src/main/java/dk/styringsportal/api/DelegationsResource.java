package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.Delegating;
import dk.styringsportal.campaign.MailAddress;
import dk.styringsportal.campaign.OneLine;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.delegation.Colleague;
import dk.styringsportal.response.delegation.Delegation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What of a municipality's response is handed over to colleagues without log-in. */
@Path("/v1/responses/{id}/delegations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DelegationsResource {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Delegating delegating;

    @PathParam("id")
    private String id;

    /**
     * One of them; its link is asked for by itself.
     *
     * @param address null where none is known
     * @param comment the colleague's, while it is sent back; else null
     */
    public record DelegationJson(
            String id,
            String name,
            String address,
            List<String> items,
            String deadline,
            String by,
            String state,
            String comment,
            boolean revoked) {

        static DelegationJson of(Delegation delegation) {
            return new DelegationJson(
                    delegation.id().toString(),
                    delegation.colleague().name(),
                    delegation.colleague().address().map(MailAddress::value).orElse(null),
                    delegation.items().stream().sorted().map(ItemCode::value).toList(),
                    delegation.deadline().toString(),
                    delegation.givenBy(),
                    TaskJson.state(delegation),
                    delegation.returnedWith().orElse(null),
                    delegation.revoked());
        }
    }

    /** A personal link's code. */
    public record LinkJson(String link) {}

    @GET
    @Operation(summary = "What was handed over of the response, to whom, and how far it is")
    public List<DelegationJson> list() {
        return delegating.of(currentUser.require(), response()).stream().map(DelegationJson::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hands questions over to a colleague (the municipality's coordinator or approver)",
            description = "{\"name\": …, \"address\": a mail address or nothing, \"items\": [codes], \"deadline\": a moment or"
                    + " nothing, for the round's own}. A mail with the link goes to the address")
    public Response give(InputStream stream) throws IOException {
        User user = currentUser.require();
        delegating.check(user, response());
        JsonBody body = JsonBody.read(stream);
        Delegation given = delegating.give(
                user, response(), InvitationId.random(), colleague(body), items(body), deadline(body));
        return Response.status(Response.Status.CREATED).entity(DelegationJson.of(given)).build();
    }

    private static Colleague colleague(JsonBody body) {
        String name = body.text("name").strip();
        if (!OneLine.isFit(name)) {
            throw new BadRequestBodyException("name", "One line of 1 to " + OneLine.LONGEST + " characters is wanted");
        }
        try {
            return new Colleague(
                    name, body.optionalText("address").filter(text -> !text.isBlank()).map(MailAddress::of));
        } catch (IllegalArgumentException noAddress) {
            throw new BadRequestBodyException("address", "A mail address is wanted, or nothing");
        }
    }

    private static Set<ItemCode> items(JsonBody body) {
        try {
            Set<ItemCode> items = body.texts("items").stream().map(ItemCode::new).collect(Collectors.toSet());
            if (!items.isEmpty()) {
                return items;
            }
        } catch (IllegalArgumentException malformed) {
            // No question has such a code
        }
        throw new BadRequestBodyException("items", "The codes of one question or more are wanted");
    }

    private static Optional<Instant> deadline(JsonBody body) {
        try {
            return body.optionalText("deadline").map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException malformed) {
            throw new BadRequestBodyException("deadline", "A moment is wanted: 2026-12-01T12:00:00+01:00");
        }
    }

    @POST
    @Path("/{delegation}/remind")
    @Operation(summary = "Asks the colleague again; what was ready or sent back is to be done anew")
    public DelegationJson remind(@PathParam("delegation") String delegation) {
        return DelegationJson.of(
                delegating.remind(currentUser.require(), response(), PathValues.invitation(delegation)));
    }

    @POST
    @Path("/{delegation}/revoke")
    @Operation(summary = "Takes the colleague's link out of use; what was answered stays")
    public DelegationJson revoke(@PathParam("delegation") String delegation) {
        return DelegationJson.of(
                delegating.revoke(currentUser.require(), response(), PathValues.invitation(delegation)));
    }

    @POST
    @Path("/{delegation}/reissue")
    @Operation(summary = "Makes a new link; the one before works no longer")
    public DelegationJson reissue(@PathParam("delegation") String delegation) {
        return DelegationJson.of(
                delegating.reissue(currentUser.require(), response(), PathValues.invitation(delegation)));
    }

    @POST
    @Path("/{delegation}/link")
    @Operation(summary = "The colleague's link, to be handed on by other means; that it was seen is recorded")
    public LinkJson link(@PathParam("delegation") String delegation) {
        return new LinkJson(delegating.link(currentUser.require(), response(), PathValues.invitation(delegation)));
    }

    private ResponseId response() {
        return PathValues.response(id);
    }
}
