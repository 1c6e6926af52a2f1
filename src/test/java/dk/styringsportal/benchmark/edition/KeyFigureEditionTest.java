package dk.styringsportal.benchmark.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.keyfigures.FigureNumbers;
import dk.styringsportal.benchmark.keyfigures.Hidden;
import dk.styringsportal.benchmark.keyfigures.KeyFigureReport;
import dk.styringsportal.benchmark.keyfigures.OwnKeyFigures;
import dk.styringsportal.benchmark.keyfigures.Reporting;
import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.surveys.QuestionnaireText;
import dk.styringsportal.surveys.edition.JsonLines;
import dk.styringsportal.testing.FrozenEdition;
import dk.styringsportal.testing.KeyFigureRounds;
import dk.styringsportal.testing.VerifiedEdition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Key figures in editions: what stands in the file comes out of it again, and is what the report says. */
class KeyFigureEditionTest {

    private static final KeyFigureRounds PROGRESSION = KeyFigureRounds.progression();
    private static final KeyFigureRounds RECIPIENTS = KeyFigureRounds.recipients();
    private static final Population INHABITANTS = KeyFigureRounds.inhabitants(3000);

    private String refusal(String text) {
        return assertThrows(EditionFaultException.class, () -> VerifiedEdition.checksum(FrozenEdition.sealed(text))).getMessage();
    }

    private static EditionContent content(FrozenEdition edition) {
        return EditionContent.read(edition.pieces(), edition.id(), new JsonLines());
    }

    private static EditionFigure figure(FrozenEdition edition, String kind, Map<String, Object> keys) {
        return content(edition).figure(kind, keys).orElseThrow();
    }

    private static Optional<BigDecimal> number(EditionFigure figure, String value) {
        return figure.number(value).map(BigDecimal::stripTrailingZeros);
    }

    /** 12 municipalities of 98, alike in inhabitants: the factor is 98 / 12. 12 · 37,2 = 446,4. */
    @Test
    void estimates_stand_in_it_with_factor_and_inhabitants() {
        FrozenEdition edition = RECIPIENTS.frozen(RECIPIENTS.alike(12, "alt-udfyldt"), INHABITANTS);
        VerifiedEdition.assertSound(edition);

        EditionFigure temporary = figure(edition, KeyFigureNames.NUMBER, Map.of("figure", "fuldtidsmodtagere", "row", "p-107", "column", "aar-2015"));
        assertEquals(Optional.of(new BigDecimal("446.4")), number(temporary, "sum"));
        assertEquals(Optional.of(new BigDecimal("8.166666666667")), number(temporary, "factor"));
        assertEquals(Optional.of(new BigDecimal("3645.6")), number(temporary, "estimate"));
        assertEquals(0, new BigDecimal(12 * 9000).compareTo(temporary.number("inhabitants").orElseThrow()));
        assertEquals(0, new BigDecimal(98 * 9000).compareTo(temporary.number("inhabitantsOfNation").orElseThrow()));
        assertEquals(Optional.of(new BigDecimal("12")), number(temporary, "n"));
        assertTrue(edition.text().contains("\"date\":\"2026-02-11\",\"section\":\"inhabitants-source\""), "the inhabitants have their date");
        assertTrue(edition.text().contains("{\"content\":\"# Key figures of noegletal/1."), "the definition of the figures");
    }

    @Test
    void parts_quartiles_and_definitions_stand_in_it() {
        FrozenEdition edition = PROGRESSION.frozen(PROGRESSION.alike(10, "alt-udfyldt"), Population.NONE);
        VerifiedEdition.assertSound(edition);

        EditionFigure goals = figure(edition, KeyFigureNames.PART, Map.of("figure", "3.1", "line", 1, "part", 1));
        assertEquals(Optional.of(new BigDecimal("3.7E+2")), number(goals, "count"));
        assertEquals(Optional.of(new BigDecimal("0.925")), number(goals, "share"));
        assertEquals(Optional.of(new BigDecimal("11.6")), number(
                figure(edition, KeyFigureNames.QUARTILES, Map.of("figure", "maaneder-mellem", "row", "fra-1-til-2", "column", "gennemsnit")), "median"));
        assertTrue(edition.text().contains("\"name\":\"cases.yaml\""));
        assertTrue(edition.text().contains("{\"reserved\":10,\"section\":\"key-figures\"}"));
        assertFalse(edition.text().contains("er skønnet"), "no words of a municipality");
    }

    @Test
    void what_is_changed_with_care_is_found() {
        String recipients = RECIPIENTS.frozen(RECIPIENTS.alike(12, "alt-udfyldt"), INHABITANTS).text();
        assertTrue(refusal(recipients.replaceFirst("\"0147\":9000", "\"0147\":9001")).contains("the answers in the file give"), "inhabitants");
        assertTrue(refusal(recipients.replaceFirst("\"estimate\":3645.6", "\"estimate\":3645.7")).contains("the answers in the file give"));
        assertTrue(refusal(recipients.replaceFirst("fewUnder: 20", "fewUnder: 21")).contains("the rest of the file gives"), "the definition");
        assertTrue(refusal(recipients.replaceFirst("\"name\":\"figures.yaml\"", "\"name\":\"figurer.yaml\"")).contains("key figures"));
        assertTrue(refusal(recipients.replaceAll("\\{[^\n]*\"section\":\"definition-file\"[^\n]*\n", "")).contains("the rest of the file gives"));
    }

    /** Four municipalities are too few, and three of ten without a goal are. */
    @Test
    void what_the_report_hides_is_withheld_with_neither_figure_nor_count() {
        FrozenEdition four = PROGRESSION.frozen(PROGRESSION.alike(4, "alt-udfyldt"), Population.NONE);
        VerifiedEdition.assertSound(four);
        List<EditionFigure> told = content(four).figures().stream().filter(figure -> KeyFigureNames.KINDS.contains(figure.kind())).toList();
        assertTrue(told.stream().filter(figure -> figure.kind().equals(KeyFigureNames.PART)).allMatch(EditionFigure::isSuppressed));

        List<Reporting> ten = new ArrayList<>(List.of(PROGRESSION.municipality(0, "alt-udfyldt", 1, Map.of())));
        for (int i = 1; i < 10; i++) {
            ten.add(PROGRESSION.municipality(i, "alt-udfyldt", 1, Map.of(
                    "maal-sat", Map.of("ja", Map.of("antal", 40), "nej", Map.of("antal", 0), "ikke-oplyst", Map.of("antal", 0)))));
        }
        FrozenEdition few = PROGRESSION.frozen(ten, Population.NONE);
        for (int part = 1; part <= 3; part++) {
            EditionFigure withheld = figure(few, KeyFigureNames.PART, Map.of("figure", "3.1", "line", 1, "part", part));
            assertEquals(Optional.of(Reason.TOO_FEW), withheld.withheld());
            assertEquals(Map.of(), withheld.values());
        }
    }

    @Test
    void reports_from_it_say_what_the_report_on_the_round_says() {
        List<Reporting> given = RECIPIENTS.alike(12, "alt-udfyldt");
        FrozenEdition edition = RECIPIENTS.frozen(given, INHABITANTS);
        EditionKeyFigures kept = EditionKeyFigures.of(
                        new EditionFile(edition.pieces(), edition.id()), new JsonLines(), RECIPIENTS.questionnaire(), QuestionnaireText::figures)
                .orElseThrow();
        KeyFigureReport live = RECIPIENTS.ofAll(given, INHABITANTS);
        KeyFigureReport nation = kept.ofAll(RECIPIENTS.campaign(true));
        assertEquals(live.chapters(), nation.chapters());
        assertEquals(live.restOn(), nation.restOn());
        assertFalse(nation.provisional());

        assertTrue(kept.has(given.get(0)));
        KeyFigureReport own = kept.beside(RECIPIENTS.campaign(true), kept.own(given.get(0)).orElseThrow());
        assertEquals(RECIPIENTS.ofFirst(given, INHABITANTS).chapters(), own.chapters());
        assertEquals(RECIPIENTS.ofFirst(given, INHABITANTS).restOn(), own.restOn(), "its own words are still there");
        Reporting changed = RECIPIENTS.municipality(0, "alt-udfyldt", 2, Map.of());
        assertFalse(kept.has(changed));
        assertEquals(given.get(0), kept.own(changed).orElseThrow());
        assertTrue(kept.own(RECIPIENTS.municipality(50, "alt-udfyldt", 1, Map.of())).isEmpty());
    }

    @Test
    void a_municipality_sees_beside_its_numbers_the_quartiles_that_the_edition_tells() {
        List<Reporting> given = new ArrayList<>();
        for (int place = 0; place < 10; place++) {
            given.add(RECIPIENTS.municipality(place, "alt-udfyldt", place + 1, Map.of()));
        }
        FrozenEdition first = RECIPIENTS.frozen(given, INHABITANTS);
        // Two more of the youngest in 2015 than three times 98
        given.set(2, RECIPIENTS.municipality(2, "alt-udfyldt", 3, Map.of("modtagere-alder", Map.of(
                "fra-18-til-30", Map.of("aar-2015", 296, "aar-2018", 348),
                "fra-31-til-49", Map.of("aar-2015", 393, "aar-2018", 402),
                "fra-50-til-66", Map.of("aar-2015", 336, "aar-2018", 378),
                "fra-67", Map.of("aar-2015", 63, "aar-2018", 78)))));
        FrozenEdition edition = RECIPIENTS.revised(first, given, INHABITANTS);
        OwnKeyFigures own = EditionKeyFigures.of(
                        new EditionFile(edition.pieces(), edition.id()), new JsonLines(), RECIPIENTS.questionnaire(), QuestionnaireText::figures)
                .orElseThrow()
                .numbersBeside(given.get(0));
        EditionContent content = content(edition);
        int told = 0;
        int withheld = 0;
        for (OwnKeyFigures.Line line : own.figures()) {
            for (OwnKeyFigures.Cell cell : line.cells()) {
                Optional<EditionFigure> quartiles =
                        content.figure(KeyFigureNames.QUARTILES, KeyFigureNames.keys(line.figure(), cell.cell()));
                if (quartiles.isPresent() && quartiles.get().isSuppressed()) {
                    assertTrue(cell.all().isEmpty(), line.figure().key());
                    withheld++;
                } else if (quartiles.flatMap(figure -> figure.number("median")).isPresent()) {
                    assertEquals(quartiles.get().number("median").orElseThrow().doubleValue(), cell.all().orElseThrow().median(), 1e-9);
                    told++;
                }
            }
        }
        assertTrue(told > 0 && withheld > 0, told + " told, " + withheld + " withheld");
    }

    private static Map<String, Object> goals(int yes, int no) {
        return Map.of("maal-sat", Map.of("ja", Map.of("antal", yes), "nej", Map.of("antal", no), "ikke-oplyst", Map.of("antal", 0)));
    }

    /** Ten municipalities with 37 cases with a goal and 3 without; of one of them as given. */
    private static List<Reporting> ten(Map<String, Object> first) {
        List<Reporting> ten = new ArrayList<>(PROGRESSION.alike(10, "alt-udfyldt"));
        ten.set(0, PROGRESSION.municipality(0, "alt-udfyldt", 1, first));
        return ten;
    }

    private static EditionFigure goals(FrozenEdition edition, int part) {
        return figure(edition, KeyFigureNames.PART, Map.of("figure", "3.1", "line", 1, "part", part));
    }

    private static EditionKeyFigures kept(FrozenEdition edition) {
        return EditionKeyFigures.of(
                        new EditionFile(edition.pieces(), edition.id()), new JsonLines(), PROGRESSION.questionnaire(), QuestionnaireText::figures)
                .orElseThrow();
    }

    /** One who takes 1.0 from 1.1 would learn that two cases are others now. */
    @Test
    void a_revised_edition_tells_nothing_that_changed_by_few_and_what_stands_stands() {
        FrozenEdition first = PROGRESSION.frozen(ten(Map.of()), Population.NONE);
        List<Reporting> corrected = ten(goals(35, 5));
        FrozenEdition revised = PROGRESSION.revised(first, corrected, Population.NONE);
        VerifiedEdition.assertSound(revised);

        assertFalse(goals(first, 1).isSuppressed());
        for (int part = 1; part <= 2; part++) {
            assertEquals(Optional.of(Reason.DERIVABLE), goals(revised, part).withheld());
            assertEquals(Map.of(), goals(revised, part).values());
        }
        Map<String, Object> other = Map.of("figure", "2.1", "line", 1, "part", 1);
        assertEquals(
                number(figure(first, KeyFigureNames.PART, other), "count"), number(figure(revised, KeyFigureNames.PART, other), "count"));
        assertFalse(figure(revised, KeyFigureNames.PART, other).isSuppressed());

        FigureNumbers.Counted nation = (FigureNumbers.Counted) kept(revised).ofAll(PROGRESSION.campaign(true)).figure("3.1").orElseThrow();
        assertEquals(Optional.of(Hidden.DERIVABLE), nation.lines().get(0).all().hidden());
        FigureNumbers.Counted own = (FigureNumbers.Counted)
                kept(revised).beside(PROGRESSION.campaign(true), corrected.get(0)).figure("3.1").orElseThrow();
        assertEquals(Optional.of(Hidden.DERIVABLE), own.lines().get(0).all().hidden());
        assertFalse(own.lines().get(0).own().isEmpty(), "its own numbers are its own");
    }

    @Test
    void a_correction_of_many_cases_is_told() {
        FrozenEdition first = PROGRESSION.frozen(ten(Map.of()), Population.NONE);
        FrozenEdition revised = PROGRESSION.revised(first, ten(goals(20, 20)), Population.NONE);
        VerifiedEdition.assertSound(revised);

        assertEquals(Optional.of(new BigDecimal("353")), number(goals(revised, 1), "count"));
        assertEquals(Optional.of(new BigDecimal("47")), number(goals(revised, 2), "count"));
    }

    /** One has 20 fewer with a goal and another 3: all together have 23 fewer, and who knows of the 20 is left with the 3. */
    @Test
    void a_municipality_that_knows_its_own_correction_learns_no_small_one_of_another() {
        FrozenEdition first = PROGRESSION.frozen(ten(Map.of()), Population.NONE);
        List<Reporting> corrected = ten(goals(17, 23));
        corrected.set(1, PROGRESSION.municipality(1, "alt-udfyldt", 1, goals(34, 6)));
        FrozenEdition revised = PROGRESSION.revised(first, corrected, Population.NONE);
        VerifiedEdition.assertSound(revised);

        assertEquals(Optional.of(Reason.DERIVABLE), goals(revised, 1).withheld());
        assertEquals(Optional.of(Reason.DERIVABLE), goals(revised, 2).withheld());
        assertFalse(figure(revised, KeyFigureNames.PART, Map.of("figure", "2.1", "line", 1, "part", 1)).isSuppressed(), "nobody has changed it");
        assertTrue(revised.text().contains("\"section\":\"formerNumbers\""), "by which it is checked");
        assertTrue(refusal(revised.text().replaceAll("\\{[^\n]*\"section\":\"formerNumbers\"[^\n]*\n", ""))
                .contains("the answers in the file give"));
    }

    /** Three more in one and three fewer in another: the sum stands as it was, and tells whoever has the three of the other three. */
    @Test
    void corrections_that_cancel_out_are_withheld_too() {
        FrozenEdition first = PROGRESSION.frozen(ten(Map.of()), Population.NONE);
        List<Reporting> corrected = ten(goals(34, 6));
        corrected.set(1, PROGRESSION.municipality(1, "alt-udfyldt", 1, goals(40, 0)));
        FrozenEdition revised = PROGRESSION.revised(first, corrected, Population.NONE);
        VerifiedEdition.assertSound(revised);
        assertEquals(Optional.of(Reason.DERIVABLE), goals(revised, 1).withheld());
    }

    /** Hidden since one municipality alone had three without a goal; then all have. */
    @Test
    void what_was_hidden_stays_so_in_the_next_edition() {
        List<Reporting> few = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            few.add(PROGRESSION.municipality(i, "alt-udfyldt", 1, i == 0 ? Map.of() : goals(40, 0)));
        }
        FrozenEdition first = PROGRESSION.frozen(few, Population.NONE);
        assertTrue(goals(first, 2).isSuppressed());
        FrozenEdition revised = PROGRESSION.revised(first, ten(goals(20, 20)), Population.NONE);
        VerifiedEdition.assertSound(revised);

        assertTrue(goals(revised, 1).isSuppressed());
        assertTrue(goals(revised, 2).isSuppressed());
    }

    @Test
    void an_edition_of_another_questionnaire_has_none() {
        FrozenEdition edition = FrozenEdition.small(6);
        assertTrue(EditionKeyFigures.of(
                        new EditionFile(edition.pieces(), edition.id()), new JsonLines(), FrozenEdition.smallQuestionnaire(), QuestionnaireText::figures)
                .isEmpty());
    }
}
