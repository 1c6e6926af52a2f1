package dk.styringsportal.benchmark.edition;

import static dk.styringsportal.testing.LeadershipSurvey.CHAIRS;
import static dk.styringsportal.testing.LeadershipSurvey.CHIEFS;
import static dk.styringsportal.testing.LeadershipSurvey.LEADERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.survey.GroupGap;
import dk.styringsportal.benchmark.survey.Ranking;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.response.CanonicalJson;
import dk.styringsportal.statistics.test.Independence;
import dk.styringsportal.surveys.edition.JsonLines;
import dk.styringsportal.testing.LeadershipEdition;
import dk.styringsportal.testing.LeadershipSurvey;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is read from an edition says, written again, what the edition says. */
class PublishedFiguresReadTest {

    private static final EditionContent CONTENT = LeadershipEdition.large();
    private static final PublishedSurvey SURVEY = new PublishedSurvey(LeadershipSurvey.VERSION, CONTENT);
    private static final PublishedNonresponse NONRESPONSE = new PublishedNonresponse(LeadershipSurvey.VERSION, CONTENT);
    private static final SurveyCounts NOBODY = new LeadershipSurvey().counts();

    @Test
    void rankings_are_the_editions_and_those_of_its_counts() {
        for (GroupId group : List.of(CHIEFS, LEADERS)) {
            Ranking read = SURVEY.ranking(Optional.of(group));

            assertEquals(line("ranking", Map.of("group", group.value())), SurveyFigure.of(read, group).line());
            assertEquals(Ranking.of(SURVEY, Optional.of(group)), read);
        }
        assertEquals(List.of(), SURVEY.ranking(Optional.of(CHAIRS)).top());
    }

    @Test
    void points_of_themes_are_the_editions() {
        long read = LeadershipSurvey.VERSION.themes().stream()
                .flatMap(theme -> SURVEY.groups().stream().map(group -> SURVEY.score(theme, group)))
                .filter(score -> score.points().isPresent())
                .peek(score -> assertEquals(
                        line("themeScore", Map.of("theme", score.theme(), "group", score.group().orElseThrow().value())),
                        SurveyFigure.of(score, score.group().orElseThrow()).orElseThrow().line()))
                .count();

        assertEquals(of("themeScore"), read);
    }

    @Test
    void gaps_are_the_editions() {
        List<GroupGap> gaps = SURVEY.gaps();

        assertEquals(of("gap"), gaps.size());
        for (GroupGap gap : gaps) {
            Map<String, Object> keys = OptionFigure.keys(gap.field(), gap.a());
            keys.put("other", gap.b().value());
            EditionFigure figure = CONTENT.figure("gap", keys).orElseThrow();
            assertEquals(
                    figure.number("clusteredLow").map(Number::doubleValue), gap.clustered().map(interval -> interval.low()));
            assertEquals(without(figure, "clustered"), without(EditionFigure.of(new JsonLines().read(SurveyFigure.of(gap, NOBODY).line())), "clustered"));
        }
    }

    /** Numbers that were read and numbers that were worked out are written alike. */
    private static String without(EditionFigure figure, String prefix) {
        Map<String, Object> plain = figure.plain();
        plain.keySet().removeIf(key -> key.startsWith(prefix));
        return CanonicalJson.of(plain);
    }

    @Test
    void nonresponse_and_the_sources_test_are_the_editions() {
        NONRESPONSE.ofInvited().forEach(found -> assertEquals(
                line("nonresponse", Map.of("group", found.group().id().value())), ResponseFigure.of(found).line()));
        NONRESPONSE.asInSource().forEach(fit -> assertEquals(
                line("goodnessOfFit", Map.of("group", fit.group().id().value())), ResponseFigure.of(fit).line()));

        assertEquals(1, NONRESPONSE.ofInvited().size());
        Independence test = NONRESPONSE.ofInvited().get(0).test().orElseThrow();
        // of 15 small ones 7 answered, of 10 medium-sized 4, of 9 large 9; 20 of 34 in all, so 9 · 14/34 is least
        assertEquals(126.0 / 34, test.leastExpected(), 1e-9);
        assertEquals(List.of("fagudvalgsformaend", "sagsbehandlere"), NONRESPONSE.withheld().stream().map(group -> group.id().value()).toList());
    }

    @Test
    void relations_are_the_editions_and_those_that_are_withheld_are_named() {
        List<PublishedRelations.Line> lines = new PublishedRelations(LeadershipSurvey.VERSION, CONTENT).lines();

        assertEquals(of("correlation"), lines.stream().filter(line -> line.told().isPresent()).count());
        assertTrue(of("correlation") > 0);
        assertTrue(lines.stream().anyMatch(line -> line.told().isEmpty()));
        lines.forEach(line -> line.told().ifPresent(told -> {
            Map<String, Object> keys = new HashMap<>(SurveyFigure.keys(line.rated()));
            keys.put("background", line.background().name().toLowerCase(Locale.ROOT));
            EditionFigure figure = CONTENT.figure("correlation", keys).orElseThrow();
            assertEquals(figure.number("n").orElseThrow().intValue(), told.n());
            assertEquals(figure.number("spearman").orElseThrow().doubleValue(), told.spearman().orElseThrow().coefficient());
            assertEquals(figure.number("pearsonP").orElseThrow().doubleValue(), told.pearson().orElseThrow().p());
            assertEquals(figure.number("pHolm").orElseThrow().doubleValue(), told.pHolm().orElseThrow());
            assertEquals(figure.number("robust").orElseThrow().signum() > 0, told.robust());
        }));
    }

    @Test
    void what_is_withheld_or_told_in_bounds_has_no_counts() {
        EditionContent small = LeadershipEdition.content(LeadershipEdition.frozen(LeadershipEdition.responses()));
        PublishedSurvey survey = new PublishedSurvey(LeadershipSurvey.VERSION, small);

        assertEquals(0, survey.respondents(Optional.of(CHAIRS)));
        assertEquals(List.of(), survey.fields(Optional.of(CHAIRS)));
        assertFalse(survey.fields(Optional.of(LEADERS)).contains(LeadershipSurvey.field(LeadershipEdition.ALIKE)));
        assertEquals(0, survey.counts(LeadershipSurvey.field(LeadershipEdition.ALIKE), Optional.of(LEADERS)).n());
        assertEquals(20, survey.counts(LeadershipSurvey.field(LeadershipEdition.MIXED), Optional.of(LEADERS)).n());
    }

    private static long of(String kind) {
        return CONTENT.figures().stream().filter(figure -> figure.kind().equals(kind)).count();
    }

    private static String line(String kind, Map<String, Object> keys) {
        return CONTENT.figure(kind, keys).orElseThrow().line();
    }
}
