package dk.styringsportal.api;

import dk.styringsportal.application.Coding;
import dk.styringsportal.application.CodingQuestion;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.coding.Agreement;
import dk.styringsportal.coding.DoubleCoding;
import dk.styringsportal.coding.DoubleCoding.Standing;
import dk.styringsportal.statistics.interval.Interval;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
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
                (int) begun.texts().stream().filter(text -> begun.settled(text.key()).isPresent()).count(),
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
