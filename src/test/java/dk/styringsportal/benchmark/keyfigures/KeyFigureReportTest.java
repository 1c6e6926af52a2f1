package dk.styringsportal.benchmark.keyfigures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.testing.KeyFigureRounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** The figures of source 001 and 003 from named sets of answers and from sets made by hand. */
class KeyFigureReportTest {

    private static final KeyFigureRounds PROGRESSION = KeyFigureRounds.progression();
    private static final KeyFigureRounds RECIPIENTS = KeyFigureRounds.recipients();

    @Test
    void every_figure_of_the_source_is_there_with_its_number() {
        List<String> expected = new ArrayList<>(List.of("2.1"));
        IntStream.rangeClosed(1, 18).forEach(number -> expected.add("3." + number));
        assertEquals(expected, numbers(PROGRESSION.ofAll(List.of(), Population.NONE)));
    }

    private static List<String> numbers(KeyFigureReport report) {
        return report.figures().stream().flatMap(figure -> figure.figure().number().stream()).toList();
    }

    /** surveys/progression/1/responses/kun-obligatoriske.yaml: 3.11 is 6 + 9 of 28, 3.17 is the sum of the two tables of 3.18. */
    @Test
    void a_municipality_sees_its_own_counts_also_few_ones() {
        KeyFigureReport report = PROGRESSION.alone(PROGRESSION.municipality(0, "alt-udfyldt", 1, Map.of()));

        assertEquals(List.of(40, 38, 17, 6, 3, 2, 1, 0, 0), own(report, "2.1", 0));
        assertEquals(List.of(37, 3, 0), own(report, "3.1", 0));
        assertEquals(List.of(29, 6, 2, 0), own(report, "3.2", 0));
        assertEquals(List.of(1, 13, 1, 1), own(report, "3.4", 2));
        assertEquals(List.of(1, 5, 0, 7), own(report, "3.5", 3));
        assertEquals(List.of(13, 5, 11, 3, 2, 2, 4), own(report, "3.6", 0));
        assertEquals(List.of(6, 9, 13), own(report, "3.9", 0));
        assertEquals(List.of(1, 1, 1), own(report, "3.10", 1));
        assertEquals(List.of(15, 13), own(report, "3.11", 0));
        assertEquals(List.of(52, 8, 3, 1, 3), own(report, "3.12", 0));
        assertEquals(List.of(4, 10, 1), own(report, "3.17", 0));
        assertEquals(List.of(1, 10, 2), own(report, "3.17", 1));
        assertEquals(List.of(1, 4, 0), own(report, "3.18", 0));
        assertEquals(List.of(1, 6, 1), own(report, "3.18", 3));
        assertEquals(List.of("123/50", "39/20"), means(report, "3.3"));
        assertEquals(List.of("58/5", "51/5", "35/4"), means(report, "3.8"));
        assertEquals(List.of("3701/2", "62/5"), means(report, "3.16"));
        assertTrue(report.figures().stream().noneMatch(KeyFigureReportTest::tellsOfAll), "nobody to be compared with");
    }

    /** l. 230 prints 401, 382, 169 and 1; the rest stands in a picture. */
    @Test
    void what_the_source_prints_of_figure_2_1_comes_out_of_its_numbers() {
        KeyFigureReport report = PROGRESSION.alone(PROGRESSION.municipality(0, "rapportens-tal", 1, Map.of()));
        List<CellValue> own = counted(report, "2.1").lines().get(0).own();
        assertEquals(BigFraction.of(401), ((CellValue.Known) own.get(0)).value());
        assertEquals(BigFraction.of(382), ((CellValue.Known) own.get(1)).value());
        assertEquals(BigFraction.of(169), ((CellValue.Known) own.get(2)).value());
        assertEquals(new CellValue.Without(CellValue.Reason.DONT_KNOW), own.get(3));
        assertEquals(BigFraction.of(1), ((CellValue.Known) own.get(8)).value());
    }

    /**
     * Source 001 prints goals in 93 pct. of 401 cases (l. 281), which 373 of 401 are; 266 cases with own suppliers and 93 with private
     * ones (l. 242), about two thirds by section 85 (l. 238, 267 of 401). Ten municipalities that together have these.
     */
    @Test
    void ten_municipalities_with_the_numbers_of_the_source_give_its_shares() {
        List<Reporting> ten = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int cases = i == 9 ? 41 : 40;
            int goals = i < 7 ? 37 : 38;
            int own = i < 6 ? 27 : 26;
            ten.add(PROGRESSION.municipality(i, "kun-obligatoriske", 1, Map.of(
                    "maal-sat", Map.of("ja", antal(goals), "nej", antal(cases - goals), "ikke-oplyst", antal(0)),
                    "leverandoer", Map.of("egen-kommune", antal(own), "privat", antal(i < 3 ? 10 : 9), "region", antal(1),
                            "anden-kommune", antal(1), "ikke-oplyst", antal(cases - own - (i < 3 ? 10 : 9) - 2)))));
        }
        KeyFigureReport report = PROGRESSION.ofAll(ten, Population.NONE);

        PartsOfAll goals = all(report, "3.1", 0).value().orElseThrow();
        assertEquals(BigFraction.of(373), goals.parts().get(0).value().orElseThrow());
        assertEquals(BigFraction.of(401), goals.base().orElseThrow());
        assertEquals(93, Math.round(37300.0 / 401));
        assertEquals(10, goals.municipalities());
        FigureNumbers.Counted suppliers = (FigureNumbers.Counted) report.figures().get(2);
        PartsOfAll supplied = suppliers.lines().get(0).all().value().orElseThrow();
        assertEquals(BigFraction.of(266), supplied.parts().get(0).value().orElseThrow());
        assertEquals(BigFraction.of(93), supplied.parts().get(1).value().orElseThrow());
    }

    /** (2,46 · 39 + 2,46 · 78 + 3 · 50 …): means of all are weighted by their cases. */
    @Test
    void means_of_all_are_weighted_and_counts_added_up() {
        List<Reporting> six = new ArrayList<>(PROGRESSION.alike(5, "alt-udfyldt"));
        six.add(PROGRESSION.municipality(5, "alt-udfyldt", 1, Map.of(
                "vum-foerste", Map.of("foerste-registrering", Map.of("antal", 105, "gennemsnit", 3)))));
        NumberOfAll vum = measured(PROGRESSION.ofAll(six, Population.NONE), "3.3").get(0).all();

        // (5 · 39 · 2,46 + 105 · 3) / 300 = 794,7 / 300
        assertEquals(Optional.of(BigFraction.of(7947, 3000)), vum.together().value());
        assertEquals(Optional.of(BigFraction.of(300)), vum.persons().value());
        assertEquals(6, vum.municipalities());
        assertEquals(2.46, vum.spread().quartiles().value().orElseThrow().median(), 1e-12);
        assertEquals(3, vum.spread().extremes().value().orElseThrow().highest(), 1e-12);
    }

    /** 12 municipalities of 98, alike in inhabitants: the factor is 98 / 12. 12 · 37,2 = 446,4. */
    @Test
    void recipients_are_grossed_up_and_told_per_ten_thousand() {
        KeyFigureReport report = RECIPIENTS.ofAll(RECIPIENTS.alike(12, "alt-udfyldt"), KeyFigureRounds.inhabitants(3000));
        List<FigureNumbers.MeasuredLine> recipients = ((FigureNumbers.Measured) report.figures().get(0)).lines();
        NumberOfAll temporary = line(recipients, "fuldtidsmodtagere/p-107/aar-2015").all();
        assertEquals(Optional.of(BigFraction.of(2232, 5)), temporary.sum().value());
        assertEquals(BigFraction.of(98, 12), ((GrossingUp.Factor) temporary.grossingUp().orElseThrow()).value());
        assertEquals(Optional.of(BigFraction.of(2232, 5).multiply(BigFraction.of(98, 12))), temporary.together().value());

        NumberOfAll rate = line(((FigureNumbers.Measured) report.figures().get(1)).lines(), "fuldtidsmodtagere/p-107/aar-2015").all();
        // 446,4 · 10.000 / (12 · 9.000)
        assertEquals(Optional.of(BigFraction.of(4_464_000, 108_000)), rate.together().value());
        NumberOfAll cost = line(((FigureNumbers.Measured) report.figures().get(3)).lines(), "udgifter/p-107/aar-2015").all();
        // 24.180 / 37,2 = 650
        assertEquals(Optional.of(BigFraction.of(650)), cost.together().value());
        NumberOfAll old = line(((FigureNumbers.Measured) report.figures().get(4)).lines(), "modtagere-alder/fra-67/aar-2018").all();
        assertEquals(Optional.of(BigFraction.of(26 * 98)), old.together().value());
    }

    @Test
    void fewer_than_twenty_behind_a_number_of_all_are_marked_and_not_hidden() {
        List<Reporting> five = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            five.add(RECIPIENTS.municipality(i, "alt-udfyldt", 1, Map.of(
                    "tilgang-afgang-85", Map.of("tilgang", years(3), "afgang", years(9)))));
        }
        List<FigureNumbers.MeasuredLine> flow = ((FigureNumbers.Measured) RECIPIENTS.ofAll(five, Population.NONE).figures().get(6)).lines();
        NumberOfAll fifteen = line(flow, "tilgang-afgang-85/tilgang/aar-2015").all();
        assertEquals(Optional.of(BigFraction.of(15)), fifteen.sum().value());
        assertTrue(fifteen.few());
        assertEquals(Optional.of(Hidden.FEW_CITIZENS), fifteen.spread().quartiles().hidden(), "each has three");
        assertEquals(false, line(flow, "tilgang-afgang-85/afgang/aar-2015").all().few());
    }

    @Test
    void four_municipalities_are_too_few_to_be_told_of() {
        KeyFigureReport report = PROGRESSION.ofAll(PROGRESSION.alike(4, "alt-udfyldt"), Population.NONE);
        assertEquals(Optional.of(Hidden.FEW_MUNICIPALITIES), all(report, "3.1", 0).hidden());
        assertTrue(report.figures().stream().noneMatch(KeyFigureReportTest::tellsOfAll));
    }

    @Test
    void sums_of_all_wait_until_the_round_is_over_and_quartiles_do_not() {
        List<Reporting> ten = PROGRESSION.alike(10, "alt-udfyldt");
        KeyFigureReport before = PROGRESSION.ofFirst(ten, Population.NONE, KeyFigureRounds.CLOSED.minusSeconds(1));
        assertEquals(Optional.of(Hidden.NOT_YET), all(before, "3.1", 0).hidden());
        NumberOfAll months = measured(before, "3.8").get(0).all();
        assertEquals(Optional.of(Hidden.NOT_YET), months.together().hidden());
        assertEquals(11.6, months.spread().quartiles().value().orElseThrow().median(), 1e-12);

        KeyFigureReport after = PROGRESSION.ofFirst(ten, Population.NONE);
        assertEquals(Optional.of(BigFraction.of(370)), all(after, "3.1", 0).value().orElseThrow().parts().get(0).value());
        assertEquals(Optional.of(new BigDecimal("11.6")), measured(after, "3.8").get(0).all().together().value().map(BigFraction::bigDecimalValue));
    }

    @Test
    void where_all_citizens_are_in_one_part_there_are_bounds_instead_of_numbers() {
        List<Reporting> six = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            six.add(PROGRESSION.municipality(i, "alt-udfyldt", 1, Map.of(
                    "maal-sat", Map.of("ja", antal(40), "nej", antal(0), "ikke-oplyst", antal(0)))));
        }
        PartsOfAll goals = all(PROGRESSION.ofAll(six, Population.NONE), "3.1", 0).value().orElseThrow();
        assertEquals(90, goals.bounded().orElseThrow().overPercent());
        assertEquals(List.of(), goals.parts());
        assertEquals(Optional.empty(), goals.base());
    }

    /** Three without a goal: neither the goals, nor what they and the types of goals would tell, are told. */
    @Test
    void what_must_add_up_does_not_give_few_citizens_away() {
        List<Reporting> ten = new ArrayList<>(List.of(PROGRESSION.municipality(0, "alt-udfyldt", 1, Map.of())));
        for (int i = 1; i < 10; i++) {
            ten.add(PROGRESSION.municipality(i, "alt-udfyldt", 1, Map.of(
                    "maal-sat", Map.of("ja", antal(40), "nej", antal(0), "ikke-oplyst", antal(0)),
                    "maaltype", Map.of("forbedring", antal(30), "status-quo", antal(6), "begraenset-forvaerring", antal(4), "ikke-oplyst", antal(0)))));
        }
        KeyFigureReport report = PROGRESSION.ofAll(ten, Population.NONE);

        assertEquals(Optional.of(Hidden.FEW_CITIZENS), all(report, "3.1", 0).hidden());
        boolean cases = all(report, "2.1", 0).value().isPresent();
        boolean types = all(report, "3.2", 0).value().isPresent();
        assertTrue(!cases || !types, "all cases less those with a type of goal are the three without one");
        assertTrue(cases || types, "no more is hidden than must be");
    }

    /** 5, 2 and 1 in three of five municipalities: the first would know the other three. */
    @Test
    void what_is_left_when_a_municipality_takes_its_own_away_is_not_few() {
        List<Reporting> five = new ArrayList<>();
        int[] none = {5, 2, 1, 0, 0};
        for (int i = 0; i < 5; i++) {
            five.add(PROGRESSION.municipality(i, "alt-udfyldt", 1, Map.of(
                    "maal-sat", Map.of("ja", antal(37), "nej", antal(none[i]), "ikke-oplyst", antal(0)))));
        }
        assertEquals(Optional.of(Hidden.DERIVABLE), all(PROGRESSION.ofAll(five, Population.NONE), "3.1", 0).hidden());
    }

    /** 40, 38, 36 cases in each of five: 10 have exactly one registration, but one municipality less would be told of 2. */
    @Test
    void nested_counts_are_told_as_long_as_their_differences_are_not_few() {
        List<Reporting> five = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            five.add(PROGRESSION.municipality(i, "alt-udfyldt", 1, Map.of("sager-registreringer", Map.of(
                    "mindst-1", antal(40), "mindst-2", antal(38), "mindst-3", antal(i == 0 ? 34 : 38), "mindst-4", antal(20),
                    "mindst-5", antal(10), "mindst-6", antal(0), "mindst-7", antal(0), "mindst-8", antal(0), "mindst-9", antal(0)))));
        }
        List<Told<BigFraction>> parts = all(PROGRESSION.ofAll(five, Population.NONE), "2.1", 0).value().orElseThrow().parts();
        assertEquals(Optional.of(BigFraction.of(200)), parts.get(0).value());
        assertEquals(Optional.of(BigFraction.of(190)), parts.get(1).value());
        assertEquals(Optional.of(Hidden.DERIVABLE), parts.get(2).hidden(), "four have exactly two registrations");
        assertEquals(Optional.of(BigFraction.of(100)), parts.get(3).value());
        assertEquals(Optional.of(BigFraction.of(50)), parts.get(4).value());
    }

    /** One of five has 300 of 348 recipients: their sum is hidden, and may not be added up from the five numbers that quartiles are. */
    @Test
    void quartiles_and_extremes_do_not_tell_a_sum_that_is_hidden() {
        int[] starting = {300, 6, 10, 14, 18};
        List<Reporting> five = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            five.add(RECIPIENTS.municipality(i, "alt-udfyldt", 1, Map.of(
                    "tilgang-afgang-85", Map.of("tilgang", years(starting[i]), "afgang", years(20 + i)))));
        }
        List<FigureNumbers.MeasuredLine> flow = ((FigureNumbers.Measured) RECIPIENTS.ofAll(five, Population.NONE).figures().get(6)).lines();
        NumberOfAll dominated = line(flow, "tilgang-afgang-85/tilgang/aar-2015").all();
        assertEquals(Optional.of(Hidden.DOMINATED), dominated.sum().hidden());
        assertEquals(14, dominated.spread().quartiles().value().orElseThrow().median(), 1e-12);
        assertEquals(Optional.of(Hidden.DERIVABLE), dominated.spread().extremes().hidden());
        NumberOfAll even = line(flow, "tilgang-afgang-85/afgang/aar-2015").all();
        assertEquals(Optional.of(BigFraction.of(110)), even.sum().value());
        assertEquals(24, even.spread().extremes().value().orElseThrow().highest(), 1e-12);
    }

    /** 200, 198, 198 cases of which the second is hidden, since two have one registration alone: the third would tell it. */
    @Test
    void a_hidden_count_does_not_lie_between_two_that_are_alike() {
        List<Reporting> five = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            five.add(PROGRESSION.municipality(i, "alt-udfyldt", 1, Map.of("sager-registreringer", Map.of(
                    "mindst-1", antal(40), "mindst-2", antal(i == 0 ? 38 : 40), "mindst-3", antal(i == 0 ? 34 : 40), "mindst-4", antal(i == 0 ? 34 : 40),
                    "mindst-5", antal(10), "mindst-6", antal(0), "mindst-7", antal(0), "mindst-8", antal(0), "mindst-9", antal(0)))));
        }
        List<Told<BigFraction>> parts = all(PROGRESSION.ofAll(five, Population.NONE), "2.1", 0).value().orElseThrow().parts();
        assertEquals(Optional.of(BigFraction.of(200)), parts.get(0).value());
        assertEquals(Optional.of(Hidden.DERIVABLE), parts.get(1).hidden());
        for (int part = 1; part < 5; part++) {
            int low = 0;
            for (int later = part + 1; later < parts.size(); later++) {
                low = Math.max(low, parts.get(later).value().map(BigFraction::intValue).orElse(0));
            }
            if (parts.get(part).hidden().isPresent()) {
                assertTrue(200 - low >= 5, "at least five numbers are possible");
            }
        }
    }

    @Test
    void what_a_municipality_writes_of_its_numbers_is_in_its_own_report_alone() {
        List<Reporting> six = new ArrayList<>(PROGRESSION.alike(5, "alt-udfyldt"));
        six.add(PROGRESSION.municipality(5, "alt-udfyldt", 1, Map.of("forbehold", "Kun hos os", "udvaelgelse", "alle")));
        NumbersRestOn own = PROGRESSION.ofFirst(six, Population.NONE).restOn();
        assertEquals(Optional.of("Datoer for opfølgning før 2014 er skønnet."), own.reservation());
        assertEquals(List.of(0, 1, 0, 0, 0), List.copyOf(own.about().get(0).counts().values()));
        NumbersRestOn all = PROGRESSION.ofAll(six, Population.NONE).restOn();
        assertEquals(Optional.empty(), all.reservation());
        assertEquals(6, all.reserved());
        assertEquals(List.of(1, 5, 0, 0, 0), List.copyOf(all.about().get(0).counts().values()));
    }

    private static Map<String, Object> antal(int count) {
        return Map.of("antal", count);
    }

    private static Map<String, Object> years(int count) {
        return Map.of("aar-2015", count, "aar-2016", count, "aar-2017", count, "aar-2018", count);
    }

    private static boolean tellsOfAll(FigureNumbers figure) {
        if (figure instanceof FigureNumbers.Counted counted) {
            return counted.lines().stream().anyMatch(line -> line.all().value().isPresent());
        }
        return ((FigureNumbers.Measured) figure).lines().stream().map(FigureNumbers.MeasuredLine::all).anyMatch(all ->
                all.sum().value().isPresent() || all.together().value().isPresent() || all.persons().value().isPresent()
                        || all.spread().quartiles().value().isPresent() || all.spread().extremes().value().isPresent());
    }

    private static FigureNumbers.Counted counted(KeyFigureReport report, String number) {
        return (FigureNumbers.Counted) report.figure(number).orElseThrow();
    }

    private static Told<PartsOfAll> all(KeyFigureReport report, String number, int line) {
        return counted(report, number).lines().get(line).all();
    }

    private static List<Integer> own(KeyFigureReport report, String number, int line) {
        return counted(report, number).lines().get(line).own().stream()
                .map(value -> ((CellValue.Known) value).value().intValue())
                .toList();
    }

    private static List<FigureNumbers.MeasuredLine> measured(KeyFigureReport report, String number) {
        return ((FigureNumbers.Measured) report.figure(number).orElseThrow()).lines();
    }

    private static List<String> means(KeyFigureReport report, String number) {
        return measured(report, number).stream()
                .map(line -> ((CellValue.Known) line.own().orElseThrow()).value().toString().replace(" ", ""))
                .toList();
    }

    private static FigureNumbers.MeasuredLine line(List<FigureNumbers.MeasuredLine> lines, String address) {
        return lines.stream().filter(line -> line.cell().value().toString().equals(address)).findFirst().orElseThrow();
    }
}
