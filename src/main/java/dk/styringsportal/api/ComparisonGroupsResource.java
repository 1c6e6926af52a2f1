package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.ComparisonGroups;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.GroupKey;
import dk.styringsportal.organisation.GroupMethod;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.organisation.SavedGroup;
import dk.styringsportal.report.GroupNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Groups to be compared with: a municipality's, and KL's lists. */
@Path("/v1")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ComparisonGroupsResource {

    private static final GroupNames NAMES = GroupNames.in(Locale.forLanguageTag("da"));

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ComparisonGroups groups;

    /**
     * A group.
     *
     * @param key what names it as {@code group} of scores and report
     * @param method how it is made, in Danish; null where the name says it
     * @param above the limit of population or index that all exceed; null where there is none
     * @param upTo the limit that none exceeds; null where there is none
     * @param weights of neighbours' measures; null for other groups
     * @param origin where it is from: "edition", "later", "own" or "today"; null where no edition is asked about
     */
    public record GroupJson(
            String key,
            String name,
            String method,
            Double above,
            Double upTo,
            WeightsJson weights,
            List<String> members,
            String origin) {

        static GroupJson of(ComparisonGroups.Offered offer) {
            return of(offer.key(), offer.group(), offer.origin().map(from -> from.origin().word()).orElse(null));
        }

        static GroupJson of(GroupKey key, ComparisonGroup group, String origin) {
            Double above = null;
            Double upTo = null;
            WeightsJson weights = null;
            if (group.method() instanceof GroupMethod.Between between) {
                above = between.above().orElse(null);
                upTo = between.upTo().orElse(null);
            } else if (group.method() instanceof GroupMethod.Nearest nearest) {
                weights = new WeightsJson(nearest.weights().population(), nearest.weights().index());
            }
            return new GroupJson(
                    key.toString(),
                    NAMES.name(group),
                    NAMES.method(group).orElse(null),
                    above,
                    upTo,
                    weights,
                    group.codes().stream().map(OrganisationCode::value).toList(),
                    origin);
        }
    }

    /** What neighbours are measured by. */
    public record WeightsJson(double logPopulation, double socioeconomicIndex) {}

    @GET
    @Path("/organisations/{code}/comparison-groups")
    @Operation(
            summary = "The groups that the municipality can be compared with, with their method and members",
            description = "As they are today; with campaign, over its newest edition that the user may read: the edition's, and later ones")
    public List<GroupJson> offered(@PathParam("code") String code, @QueryParam("campaign") String campaign) {
        User user = currentUser.require();
        OrganisationCode organisation = PathValues.organisation(code);
        return (campaign == null
                        ? groups.offered(user, organisation)
                        : groups.offered(user, PathValues.campaign(campaign), organisation))
                .stream()
                .map(GroupJson::of)
                .toList();
    }

    @PUT
    @Path("/comparison-groups/own")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Choose the own municipality's group (its coordinators and approvers)",
            description = "{\"name\", \"members\": [codes or names of at least 5 others]}; the one before is replaced")
    @APIResponse(responseCode = "409", description = "The group would tell the points of few, or was changed already")
    public GroupJson choose(InputStream stream) throws IOException {
        currentUser.require();
        JsonBody body = body(stream);
        return saved(groups.chooseOwn(currentUser.require(), name(body), members(body)));
    }

    @POST
    @Path("/comparison-groups")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Offer a list to all municipalities (KL's administrators)",
            description = "{\"name\", \"members\": [codes or names of at least 5]}; one of the same name is replaced")
    @APIResponse(responseCode = "201", description = "Offered")
    @APIResponse(responseCode = "409", description = "The group would tell the points of few")
    public Response keep(InputStream stream) throws IOException {
        groups.checkMayKeep(currentUser.require());
        JsonBody body = body(stream);
        SavedGroup list = groups.keepList(currentUser.require(), name(body), members(body));
        return Response.status(Response.Status.CREATED).entity(saved(list)).build();
    }

    @DELETE
    @Path("/comparison-groups/{key}")
    @Operation(summary = "Offer a list no more (KL's administrators)")
    @APIResponse(responseCode = "204", description = "No longer offered")
    public void withdraw(@PathParam("key") String key) {
        groups.withdrawList(currentUser.require(), GroupKey.parse(key).map(GroupKey::list).orElse(0L));
    }

    private static GroupJson saved(SavedGroup group) {
        return GroupJson.of(GroupKey.of(group), group.group(), null);
    }

    private static JsonBody body(InputStream stream) throws IOException {
        JsonBody body = JsonBody.read(stream);
        body.checkOnly(Set.of("name", "members"));
        return body;
    }

    private static String name(JsonBody body) {
        String name = body.text("name").strip();
        if (name.isEmpty() || name.length() > SavedGroup.LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new BadRequestBodyException("name", "One line of 1 to " + SavedGroup.LONGEST_NAME + " characters is wanted");
        }
        return name;
    }

    private static Set<OrganisationCode> members(JsonBody body) {
        Set<OrganisationCode> members = new HashSet<>();
        for (String text : body.texts("members")) {
            members.add(Municipalities.ofDenmark()
                    .find(text)
                    .orElseThrow(() -> new BadRequestBodyException("members", "Every member is a municipality's code or name"))
                    .code());
        }
        return members;
    }
}
