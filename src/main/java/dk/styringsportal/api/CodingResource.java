package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.CodeBooks;
import dk.styringsportal.application.Coding;
import dk.styringsportal.application.CodingQuestion;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.coding.Agreement;
import dk.styringsportal.coding.CodeBook;
import dk.styringsportal.coding.DoubleCoding.Standing;
import dk.styringsportal.coding.DoubleCoding;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.statistics.interval.Interval;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How far the free text of a campaign is coded; never a text, and no coder's codes. */
@Path("/v1/campaigns/{id}/coding")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class CodingResource {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Coding coding;

    @Inject
    private CodeBooks books;

    /** @param texts different ones, within each group */
    public record QuestionJson(
            String item, int answers, int texts, Integer codeBook, List<CoderJson> coders, ResultJson result) {}

    /** @param done texts that the coder has judged */
    public record CoderJson(String name, int done) {}

    /** Of what was compared. */
    public record ResultJson(
            int compared, int settled, int different, int untaggedByOne, int untaggedByBoth, List<AgreementJson> agreement) {}

    /** @param about a row or a code; null for all together */
    public record AgreementJson(
            String about, int n, int alike, BigDecimal kappa, IntervalJson kappaInterval, BigDecimal alpha, IntervalJson alphaInterval) {}

    public record IntervalJson(BigDecimal low, BigDecimal high) {}

    @GET
    @Operation(
            summary = "The questions that are answered in words, and how far they are coded (KL)",
            description = "result is null until two coders have coded every text of a question. Agreement is from before anything was"
                    + " decided, with 95 % intervals; a text that a coder left untagged takes no part")
    public List<QuestionJson> questions(@PathParam("id") String id) {
        return coding.questions(currentUser.require(), PathValues.campaign(id)).stream().map(this::json).toList();
    }

    /** @param frozenAt null while nobody has coded by it */
    public record BookJson(
            int version, boolean multiple, String madeBy, Instant madeAt, Instant frozenAt, List<CodeJson> codes) {}

    public record CodeJson(String key, String name, String english, String definition, List<String> examples) {}

    @GET
    @Path("/{item}/books")
    @Operation(summary = "The versions of a question's code book, the newest first (KL)")
    public List<BookJson> books(@PathParam("id") String id, @PathParam("item") String item) {
        User user = currentUser.require();
        return books.of(user, PathValues.campaign(id), item(item)).stream().map(CodingResource::json).toList();
    }

    @GET
    @Path("/{item}/books/{version}/codes.csv")
    @Produces({"text/csv", Problem.MEDIA_TYPE})
    @Operation(summary = "A version of a question's code book as CSV, which can be imported as a code book again (KL)")
    public Response codes(@PathParam("id") String id, @PathParam("item") String item, @PathParam("version") String version)
            throws IOException {
        User user = currentUser.require();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        books.write(user, PathValues.campaign(id), item(item), version(version), out);
        return Response.ok(out.toByteArray(), "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"kodebog-" + item + "-" + version + ".csv\"")
                .build();
    }

    private static ItemCode item(String code) {
        try {
            return new ItemCode(code);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("There is no such question");
        }
    }

    private static int version(String number) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException malformed) {
            throw new NotFoundException("There is no such version");
        }
    }

    private static BookJson json(CodeBook book) {
        return new BookJson(
                book.version(),
                book.multiple(),
                book.madeBy(),
                book.madeAt(),
                book.frozenAt().orElse(null),
                book.codes().stream()
                        .map(code -> new CodeJson(
                                code.key().value(), code.danish(), code.english(), code.definition(), code.examples()))
                        .toList());
    }

    private QuestionJson json(CodingQuestion question) {
        return new QuestionJson(
                question.item().code().value(),
                question.answers(),
                question.texts(),
                question.used().or(question::newest).map(book -> book.version()).orElse(null),
                question.coding().map(this::coders).orElse(List.of()),
                question.coding().filter(DoubleCoding::isCompared).map(CodingResource::result).orElse(null));
    }

    private List<CoderJson> coders(DoubleCoding begun) {
        return Stream.of(begun.task().firstCoder(), begun.task().secondCoder())
                .map(coder -> new CoderJson(coding.nameOf(coder), begun.done(coder)))
                .toList();
    }

    private static ResultJson result(DoubleCoding begun) {
        Agreement agreement = Agreement.of(begun);
        return new ResultJson(
                agreement.texts(),
                (int) begun.texts().stream().filter(text -> begun.settled(text).isPresent()).count(),
                begun.standing(Standing.DIFFERENT).size(),
                agreement.untaggedByOne(),
                agreement.untaggedByBoth(),
                agreement.lines().stream().map(CodingResource::json).toList());
    }

    private static AgreementJson json(Agreement.Line line) {
        return new AgreementJson(
                line.about().orElse(null),
                line.n(),
                line.alike(),
                line.kappa().map(kappa -> Rounded.number(kappa.value())).orElse(null),
                json(line.kappa().map(kappa -> kappa.interval())),
                line.alpha().isPresent() ? Rounded.number(line.alpha().getAsDouble()) : null,
                json(line.alphaInterval()));
    }

    private static IntervalJson json(Optional<Interval> interval) {
        return interval.map(ends -> new IntervalJson(Rounded.number(ends.low()), Rounded.number(ends.high()))).orElse(null);
    }
}
