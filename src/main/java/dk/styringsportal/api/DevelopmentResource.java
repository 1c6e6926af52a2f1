package dk.styringsportal.api;

import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.Development;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.rounds.OverRounds;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.ItemCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Scores of one questionnaire over its closed rounds. */
@Path("/v1/development/{questionnaire}")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class DevelopmentResource {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Development development;

    /** Rounds oldest first; every line has a value for each of them. */
    public record DevelopmentJson(List<RoundJson> rounds, ScoreJson total, List<ThemeJson> themes) {}

    /**
     * A closed round.
     *
     * @param edition whose figures it has; null while they are provisional
     */
    public record RoundJson(long campaign, String title, String version, RoundEditionJson edition) {}

    /** @param checksum SHA-256 of its file up to the last line */
    public record RoundEditionJson(long id, String version, String checksum) {

        private static RoundEditionJson of(Edition edition) {
            return new RoundEditionJson(edition.id().value(), edition.version().toString(), edition.checksum());
        }
    }

    /** @param breakBefore whether it cannot be compared with the value before */
    public record ValueJson(BigDecimal own, DistributionJson nation, boolean breakBefore) {}

    /**
     * A score as told in each round, and chained.
     *
     * @param common codes of the questions that it is chained over
     */
    public record ScoreJson(List<ValueJson> told, List<ValueJson> chained, List<String> common) {}

    /** A theme with its questions. */
    public record ThemeJson(int number, ScoreJson score, List<QuestionJson> questions) {}

    /** A question. */
    public record QuestionJson(String id, List<ValueJson> values) {}

    /** @param organisation a municipality's code, for KL; a municipality has its own */
    @GET
    @Operation(summary = "Themes, total and questions over closed rounds, with breaks, and chained over what all rounds have")
    public DevelopmentJson read(
            @PathParam("questionnaire") String questionnaire, @QueryParam("organisation") String organisation) {
        Optional<OrganisationCode> code =
                Optional.ofNullable(organisation).filter(text -> !text.isBlank()).map(PathValues::organisation);
        OverRounds over = development.of(currentUser.require(), questionnaire, code);
        return new DevelopmentJson(
                over.rounds().stream()
                        .map(round -> new RoundJson(
                                round.campaign().id().value(),
                                round.campaign().title(),
                                round.questionnaire().id().version(),
                                round.edition().map(RoundEditionJson::of).orElse(null)))
                        .toList(),
                score(over.total()),
                over.themes().stream().map(DevelopmentResource::theme).toList());
    }

    private static ThemeJson theme(OverRounds.ThemeScores theme) {
        return new ThemeJson(
                theme.theme().number(),
                score(theme.score()),
                theme.items().stream()
                        .map(item -> new QuestionJson(item.item().code().value(), values(item.line())))
                        .toList());
    }

    private static ScoreJson score(OverRounds.Score score) {
        return new ScoreJson(
                values(score.told()),
                values(score.chained()),
                score.common().stream().map(ItemCode::value).sorted().toList());
    }

    private static List<ValueJson> values(OverRounds.Line line) {
        return IntStream.range(0, line.values().size())
                .mapToObj(round -> new ValueJson(
                        Rounded.points(line.values().get(round).own()),
                        DistributionJson.of(line.values().get(round).nation()),
                        line.breaks().contains(round)))
                .toList();
    }
}
