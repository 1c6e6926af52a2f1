package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.CaseSums;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.sums.ForeignSumsException;
import dk.styringsportal.response.sums.SumSheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Answers that are sums of a municipality's own cases. Only the numbers of the sheet of sums are taken; a file, and anything
 * beside the numbers, is refused, so that no case comes this way.
 */
@Path("/v1/responses/{id}/sums")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SumsResource {

    private static final Set<String> SHEET = Set.of("questionnaire", "template", "unfit", "cells");
    private static final String REVISIONS = "revisions";

    /** Before the decimal sign and after it: 0.1 + 0.2 has 17. */
    private static final int MOST_DIGITS = 20;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private CaseSums sums;

    @PathParam("id")
    private String id;

    /** @param answers how many have changed */
    public record StoredJson(int answers) {}

    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What sums of the municipality's cases would make of the answers; nothing is stored",
            description = "{\"questionnaire\": \"progression/1\", \"template\": the mark on the sheet of sums, \"unfit\": 0,"
                    + " \"cells\": {\"alder/under-40/p-85\": 12, \"vum-foerste/foerste-registrering/gennemsnit\":"
                    + " {\"means\": \"not-applicable\"}}}")
    public SumsJson preview(@Context HttpHeaders headers, InputStream stream) throws IOException {
        User user = currentUser.require();
        sums.checkMayHandIn(user, PathValues.response(id));
        JsonBody body = JsonBody.read(stream);
        body.checkOnly(SHEET);
        return SumsJson.of(
                sums.look(user, PathValues.response(id), sheet(body)), headers.getAcceptableLanguages().get(0));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Stores all the sums, or none",
            description = "As for the preview, and \"revisions\" as the preview gave them. 409 with \"items\" where somebody"
                    + " has answered since")
    public StoredJson store(InputStream stream) throws IOException {
        User user = currentUser.require();
        sums.checkMayHandIn(user, PathValues.response(id));
        JsonBody body = JsonBody.read(stream);
        body.checkOnly(Set.of("questionnaire", "template", "unfit", "cells", REVISIONS));
        return new StoredJson(sums.store(user, PathValues.response(id), sheet(body), revisions(body)));
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.WILDCARD)
    public SumsJson noFileToLookAt() {
        throw new ForeignSumsException(ForeignSumsException.Reason.FILE);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public StoredJson noFile() {
        throw new ForeignSumsException(ForeignSumsException.Reason.FILE);
    }

    private static SumSheet sheet(JsonBody body) {
        return new SumSheet(body.text("questionnaire"), body.text("template"), body.count("unfit"), cells(body));
    }

    /** No value is empty, so that each that is there is judged. */
    private static Map<String, Object> cells(JsonBody body) {
        Map<String, Object> cells = body.members("cells");
        if (!cells.values().stream().allMatch(SumsResource::isAnswer)) {
            throw new BadRequestBodyException("cells", "Numbers, or {\"means\": …}, are wanted");
        }
        return cells;
    }

    private static boolean isAnswer(Object value) {
        return value instanceof Map<?, ?>
                || value instanceof BigDecimal number
                        && Math.abs((long) number.precision() - number.scale()) <= MOST_DIGITS
                        && Math.abs(number.scale()) <= MOST_DIGITS;
    }

    private static Map<ItemCode, Long> revisions(JsonBody body) {
        Map<ItemCode, Long> revisions = new LinkedHashMap<>();
        body.members(REVISIONS).forEach((item, revision) -> {
            try {
                revisions.put(new ItemCode(item), ((BigDecimal) revision).longValueExact());
            } catch (ArithmeticException | ClassCastException | IllegalArgumentException | NullPointerException malformed) {
                throw new BadRequestBodyException(REVISIONS, "A revision for each question is wanted");
            }
        });
        return revisions;
    }
}
