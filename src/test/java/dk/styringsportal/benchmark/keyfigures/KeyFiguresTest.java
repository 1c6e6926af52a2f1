package dk.styringsportal.benchmark.keyfigures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.benchmark.keyfigures.CellValue.Reason;
import dk.styringsportal.benchmark.population.Inhabitants;
import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.figures.AgeGroup;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.response.Answers;
import dk.styringsportal.surveys.QuestionnaireFiles;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Key figures of noegletal/1 and progression/1 over a few municipalities. Reference values:
 *
 * <pre>{@code
 * # Python 3.11.7; quartiles by definition 7 of Hyndman and Fan, as R's default and Excel's KVARTIL.MEDTAG
 * from fractions import Fraction as F; from statistics import median, quantiles, mean
 * x = [F('12.5'), F('7.3'), F(150), F(0)]; pop = [10000, 4000, 90000, 6000]
 * nation = sum(pop) + 94 * 5000
 * rate = [a * 10000 / b for a, b in zip(x, pop)]
 * sum(x), mean(x), median(x), F(nation, sum(pop)), sum(x) * F(nation, sum(pop))  # 849/5 849/20 99/10 58/11 49242/55
 * sum(x) * 10000 / sum(pop), mean(rate), quantiles(rate, n=4, method='inclusive')  # 849/55 569/48 75/8 175/12 273/16
 * cost = [F(9000), F(6570), F(90000)]
 * per = [c / a for c, a in zip(cost, x)]
 * sum(cost) / sum(x), quantiles(per, n=4, method='inclusive')  # 175950/283 660 720 810
 * }</pre>
 */
class KeyFiguresTest {

    private static final QuestionnaireFiles FILES = new QuestionnaireFiles(Path.of("surveys"));
    private static final QuestionnaireVersionId ID = new QuestionnaireVersionId("noegletal", "1");
    private static final FigureSheet SHEET = FILES.figures(ID).orElseThrow();
    private static final AgeGroup ADULTS = new AgeGroup(18, 64);
    private static final Map<String, Long> ADULTS_IN =
            Map.of("0101", 10_000L, "0147", 4_000L, "0151", 90_000L, "0153", 6_000L);

    private final Map<String, Map<String, Object>> recipients = new LinkedHashMap<>();
    private final Map<String, Object> costs = new HashMap<>();

    @Test
    void sums_and_spread_are_of_those_who_have_a_number_and_the_factor_takes_them_to_the_nation() {
        fourMunicipalities();

        CellFigures figures = cell("fuldtidsmodtagere", inhabitants(98));

        assertEquals(4, figures.n());
        assertEquals(Optional.of(BigFraction.of(849, 5)), figures.sum());
        assertEquals(BigFraction.of(849, 20), figures.distribution().orElseThrow().exactMean());
        assertEquals(9.9, figures.distribution().orElseThrow().median());
        GrossingUp.Factor factor = (GrossingUp.Factor) figures.grossingUp().orElseThrow();
        assertEquals(BigFraction.of(58, 11), factor.value());
        assertEquals(BigInteger.valueOf(580_000), factor.nation());
        assertEquals(Optional.of(BigFraction.of(49_242, 55)), figures.national());
        assertFalse(figures.restsOnFew());
    }

    @Test
    void a_rate_of_all_is_sum_over_sum_and_never_the_mean_of_rates() {
        fourMunicipalities();

        CellFigures figures = cell("fuldtidsmodtagere-pr-10000", inhabitants(98));

        assertEquals(Optional.of(BigFraction.of(849, 55)), figures.national());
        assertEquals(BigFraction.of(569, 48), figures.distribution().orElseThrow().exactMean());
        assertEquals(75 / 8.0, figures.distribution().orElseThrow().q1(), 1e-12);
        assertEquals(175 / 12.0, figures.distribution().orElseThrow().median(), 1e-12);
        assertEquals(273 / 16.0, figures.distribution().orElseThrow().q3(), 1e-12);
        assertEquals(Optional.empty(), figures.sum());
        assertEquals(Optional.empty(), figures.grossingUp());
    }

    /** 9000/12,5 = 720, 6570/7,3 = 900, 90000/150 = 600; together 105570/169,8 = 175950/283; the fourth has nobody. */
    @Test
    void cost_per_recipient_leaves_out_who_has_none() {
        fourMunicipalities();

        CellFigures figures = cell("udgift-pr-fuldtidsmodtager", Population.NONE);

        assertEquals(3, figures.n());
        assertEquals(1, figures.without(Reason.ZERO_DIVISOR));
        assertEquals(Optional.of(BigFraction.of(175_950, 283)), figures.national());
        assertEquals(720, figures.distribution().orElseThrow().median());
        assertEquals(660, figures.distribution().orElseThrow().q1());
        assertEquals(810, figures.distribution().orElseThrow().q3());
    }

    @Test
    void nobody_has_submitted() {
        CellFigures figures = cell("fuldtidsmodtagere", inhabitants(98));

        assertEquals(0, figures.n());
        assertEquals(Optional.empty(), figures.sum());
        assertEquals(Optional.empty(), figures.national());
        assertEquals(Optional.empty(), figures.grossingUp());
        assertFalse(figures.restsOnFew());
    }

    @Test
    void one_alone_is_its_own_median_and_estimate() {
        recipients("0101", 30);

        CellFigures figures = cell("fuldtidsmodtagere", inhabitants(98));

        assertEquals(1, figures.n());
        assertEquals(30, figures.distribution().orElseThrow().median());
        assertEquals(Optional.of(BigFraction.of(30L * 580_000, 10_000)), figures.national());
    }

    @Test
    void dont_know_and_unanswered_are_told_apart_and_are_never_zero() {
        recipients("0101", Map.of("means", "dont-know"));
        recipients("0147", Map.of("means", "dont-know"));
        recipients.put("0151", Map.of());

        CellFigures figures = cell("fuldtidsmodtagere", inhabitants(98));

        assertEquals(0, figures.n());
        assertEquals(2, figures.without(Reason.DONT_KNOW));
        assertEquals(1, figures.without(Reason.UNANSWERED));
        assertEquals(Optional.empty(), figures.sum());
    }

    @Test
    void a_whole_answer_of_dont_know_holds_for_each_of_its_cells() {
        Answers answers = new Answers(Map.of(
                new ItemCode("fuldtidsmodtagere"),
                version().item("fuldtidsmodtagere").orElseThrow().read(Map.of("means", "dont-know"))));

        CellFigures figures = NationalKeyFigures.of(SHEET, List.of(new Reporting(code("0101"), answers)), Population.NONE)
                .figures().get(0).cells().get(0);

        assertEquals(1, figures.without(Reason.DONT_KNOW));
    }

    @Test
    void without_inhabitants_there_is_a_sum_and_no_estimate_and_no_rate() {
        fourMunicipalities();

        CellFigures sum = cell("fuldtidsmodtagere", Population.NONE);
        CellFigures rate = cell("fuldtidsmodtagere-pr-10000", Population.NONE);

        assertEquals(Optional.of(BigFraction.of(849, 5)), sum.sum());
        assertEquals(Optional.of(new GrossingUp.PopulationMissing(98)), sum.grossingUp());
        assertEquals(Optional.empty(), sum.national());
        assertEquals(4, rate.without(Reason.NO_POPULATION));
        assertEquals(Optional.empty(), rate.national());
    }

    @Test
    void inhabitants_missing_of_one_municipality_alone_leave_the_nation_unknown() {
        fourMunicipalities();

        CellFigures figures = cell("fuldtidsmodtagere", inhabitants(97));

        assertEquals(Optional.of(new GrossingUp.PopulationMissing(1)), figures.grossingUp());
        assertEquals(Optional.empty(), figures.national());
        assertEquals(4, cell("fuldtidsmodtagere-pr-10000", inhabitants(97)).n());
    }

    @Test
    void where_nobody_lives_nothing_is_divided() {
        recipients("0101", 30);
        List<Inhabitants> all = new ArrayList<>(inhabitantsOf(98));
        all.removeIf(some -> some.organisation().equals(code("0101")));
        all.add(new Inhabitants(code("0101"), 2015, ADULTS, 0));
        Population population = new Population(List.of(), all);

        assertEquals(Optional.of(new GrossingUp.NobodyLivesThere()), cell("fuldtidsmodtagere", population).grossingUp());
        assertEquals(1, cell("fuldtidsmodtagere-pr-10000", population).without(Reason.ZERO_DIVISOR));
    }

    /** Source 003, line 378: "mindre end 20 personer". */
    @ParameterizedTest
    @CsvSource({"9.9, 10, true", "10, 10, false", "10, 11, false", "0, 0, true", "19.9, 0, true"})
    void fewer_than_twenty_persons_before_grossing_up_are_marked(String one, String other, boolean marked) {
        recipients("0101", new BigDecimal(one));
        recipients("0147", new BigDecimal(other));

        for (String key : List.of("fuldtidsmodtagere", "fuldtidsmodtagere-pr-10000")) {
            CellFigures figures = cell(key, inhabitants(98));
            assertEquals(marked, figures.restsOnFew(), key);
            assertEquals(2, figures.n(), "a mark hides nothing");
        }
    }

    @Test
    void money_is_marked_by_the_persons_it_is_spent_on_also_where_they_are_not_told() {
        recipients("0101", 19);
        costs.put("0101", 9000);
        assertTrue(cell("udgifter", inhabitants(98)).restsOnFew());

        recipients("0147", 1);
        costs.put("0147", 300);
        assertFalse(cell("udgifter", inhabitants(98)).restsOnFew());

        recipients.clear();
        recipients("0101", Map.of("means", "dont-know"));
        CellFigures unstated = cell("udgifter", inhabitants(98));
        assertTrue(unstated.restsOnFew());
        assertEquals(1, unstated.persons().orElseThrow().unstated());
    }

    /** (2,5 · 10 + 3 · 30) / 40 = 2,875; one has too few cases for a mean and one says nothing of how many. */
    @Test
    void means_are_weighted_by_their_cases() {
        QuestionnaireVersionId id = new QuestionnaireVersionId("progression", "1");
        List<Reporting> responses = List.of(
                vum(id, "0101", Map.of("antal", 10, "gennemsnit", new BigDecimal("2.5"))),
                vum(id, "0147", Map.of("antal", 30, "gennemsnit", 3)),
                vum(id, "0151", Map.of("antal", 4, "gennemsnit", Map.of("means", "not-applicable"))),
                vum(id, "0153", Map.of("gennemsnit", 1)));

        CellFigures figures = NationalKeyFigures.of(FILES.figures(id).orElseThrow(), responses, Population.NONE)
                .figures().stream()
                .filter(line -> line.figure().key().equals("vum-foerste"))
                .findFirst().orElseThrow().cells().get(0);

        assertEquals(Optional.of(BigFraction.of(23, 8)), figures.national());
        assertEquals(2, figures.n());
        assertEquals(1, figures.without(Reason.NOT_APPLICABLE));
        assertEquals(1, figures.without(Reason.NO_DIVISOR));
        assertEquals(BigFraction.of(40), figures.persons().orElseThrow().counted());
    }

    /** Years have a median and no sum. */
    @Test
    void what_cannot_be_added_up_only_spreads() {
        QuestionnaireVersionId id = new QuestionnaireVersionId("progression", "1");
        ItemCode oldest = new ItemCode("aeldste-registrering");
        List<Reporting> responses = List.of(
                new Reporting(code("0101"), new Answers(Map.of(oldest, new AnswerValue.Quantity(new BigDecimal(2012))))),
                new Reporting(code("0147"), new Answers(Map.of(oldest, new AnswerValue.Quantity(new BigDecimal(2015))))));

        CellFigures figures = NationalKeyFigures.of(FILES.figures(id).orElseThrow(), responses, Population.NONE)
                .figures().stream()
                .filter(line -> line.figure().key().equals("aeldste-registrering"))
                .findFirst().orElseThrow().cells().get(0);

        assertEquals(2013.5, figures.distribution().orElseThrow().median());
        assertEquals(Optional.empty(), figures.sum());
        assertEquals(Optional.empty(), figures.national());
        assertFalse(figures.restsOnFew());
    }

    @Test
    void each_age_group_is_divided_by_its_own_inhabitants() {
        KeyFigure figure = SHEET.figures().stream().filter(some -> some.key().equals("modtagere-alder-pr-10000")).findFirst().orElseThrow();

        assertEquals(
                List.of("18–30", "31–49", "50–66", "67+"),
                figure.cells().stream().map(cell -> cell.ages().orElseThrow().toString()).distinct().toList());
        assertEquals(Set.of(2015, 2016, 2017, 2018), SHEET.populationYears());
    }

    @Test
    void a_municipality_sees_its_own_number_and_a_spread_of_five_and_not_of_four() {
        String[] codes = {"0101", "0147", "0151", "0153", "0155"};
        for (int i = 0; i < codes.length; i++) {
            recipients(codes[i], 10 * (i + 1));
        }
        OwnKeyFigures.Cell five = own("0101");
        assertEquals(30, five.all().orElseThrow().median());
        assertEquals(20, five.all().orElseThrow().q1());
        assertEquals(BigFraction.of(10), ((CellValue.Known) five.own()).value());
        assertTrue(five.restsOnFew());

        recipients("0155", Map.of("means", "dont-know"));
        assertEquals(Optional.empty(), own("0101").all());
        assertEquals(new CellValue.Without(Reason.DONT_KNOW), own("0155").own());
    }

    @Test
    void others_see_no_median_or_quartile_behind_which_stand_one_to_four_citizens_of_a_municipality() {
        String[] codes = {"0101", "0147", "0151", "0153", "0155", "0157", "0159", "0161", "0163"};
        for (int i = 0; i < codes.length; i++) {
            recipients(codes[i], 10 * (i + 1));
        }
        recipients("0101", 3);
        assertTrue(own("0155").all().isPresent(), "neither median nor quartiles are made of the 3");

        recipients("0147", 3);
        recipients("0151", 4);
        OwnKeyFigures.Cell hidden = own("0155");
        assertEquals(Optional.empty(), hidden.all());
        assertEquals(Optional.of(dk.styringsportal.benchmark.disclosure.Reason.TOO_FEW), hidden.withheld());
        assertEquals(BigFraction.of(4), ((CellValue.Known) own("0151").own()).value(), "who gave it sees it");

        recipients("0147", 0);
        recipients("0151", 0);
        recipients("0101", 10);
        assertTrue(own("0155").all().isPresent(), "nobody is not few");
    }

    /** 3, 20, 30, 40 and 50 are 143: whoever has 50 and reads 20, 30 and 40 is left with 3. */
    @Test
    void others_see_no_quartiles_that_leave_few_citizens_of_the_sum() {
        String[] codes = {"0101", "0147", "0151", "0153", "0155"};
        for (int i = 0; i < codes.length; i++) {
            recipients(codes[i], 10 * (i + 1));
        }
        assertTrue(own("0155").all().isPresent());

        recipients("0101", 3);
        assertEquals(Optional.empty(), own("0155").all());
        assertTrue(own("0155").withheld().isPresent());
    }

    @Test
    void without_a_snapshot_nothing_is_compared() {
        recipients("0101", 25);
        OwnKeyFigures figures = OwnKeyFigures.of(SHEET, responses().get(0), Optional.empty(), Population.NONE);

        assertEquals(Optional.empty(), figures.asOf());
        assertTrue(figures.figures().stream().flatMap(line -> line.cells().stream()).allMatch(cell -> cell.all().isEmpty()));
    }

    private OwnKeyFigures.Cell own(String organisation) {
        Reporting own = responses().stream().filter(some -> some.organisation().equals(code(organisation))).findFirst().orElseThrow();
        List<ScoredResponse> scored = responses().stream()
                .map(some -> ScoredResponse.of(version(), some.organisation(), some.answers()))
                .toList();
        Snapshot snapshot = new Snapshot(1, new CampaignId(1), Instant.EPOCH, "KL", scored);
        return OwnKeyFigures.of(SHEET, own, Optional.of(snapshot), inhabitants(98)).figures().get(0).cells().stream()
                .filter(cell -> cell.cell().value().toString().equals("fuldtidsmodtagere/p-107/aar-2015"))
                .findFirst().orElseThrow();
    }

    private void fourMunicipalities() {
        recipients("0101", new BigDecimal("12.5"));
        recipients("0147", new BigDecimal("7.3"));
        recipients("0151", 150);
        recipients("0153", 0);
        costs.putAll(Map.of("0101", 9000, "0147", 6570, "0151", 90_000, "0153", 500));
    }

    private void recipients(String organisation, Object value) {
        recipients.put(organisation, Map.of("p-107", Map.of("aar-2015", value)));
    }

    private CellFigures cell(String figure, Population population) {
        return NationalKeyFigures.of(SHEET, responses(), population).figures().stream()
                .filter(line -> line.figure().key().equals(figure))
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.cell().value().toString().endsWith("/p-107/aar-2015"))
                .findFirst()
                .orElseThrow();
    }

    private List<Reporting> responses() {
        List<Reporting> responses = new ArrayList<>();
        recipients.forEach((organisation, answer) -> {
            Map<ItemCode, AnswerValue> values = new HashMap<>();
            values.put(new ItemCode("fuldtidsmodtagere"), version().item("fuldtidsmodtagere").orElseThrow().read(answer));
            Optional.ofNullable(costs.get(organisation)).ifPresent(cost -> values.put(
                    new ItemCode("udgifter"),
                    version().item("udgifter").orElseThrow().read(Map.of("p-107", Map.of("aar-2015", cost)))));
            responses.add(new Reporting(code(organisation), new Answers(values)));
        });
        return responses;
    }

    private static Reporting vum(QuestionnaireVersionId id, String organisation, Map<String, Object> row) {
        QuestionnaireVersion version = FILES.version(id).orElseThrow();
        return new Reporting(code(organisation), new Answers(Map.of(
                new ItemCode("vum-foerste"),
                version.item("vum-foerste").orElseThrow().read(Map.of("foerste-registrering", row)))));
    }

    private static QuestionnaireVersion version() {
        return FILES.version(ID).orElseThrow();
    }

    private static Population inhabitants(int municipalities) {
        return new Population(List.of(), inhabitantsOf(municipalities));
    }

    /** The four have theirs, each other one 5,000. */
    private static List<Inhabitants> inhabitantsOf(int municipalities) {
        return Municipalities.ofDenmark().all().stream()
                .limit(municipalities)
                .map(one -> new Inhabitants(
                        one.code(), 2015, ADULTS, ADULTS_IN.getOrDefault(one.code().value(), 5_000L)))
                .toList();
    }

    private static OrganisationCode code(String value) {
        return new OrganisationCode(value);
    }
}
