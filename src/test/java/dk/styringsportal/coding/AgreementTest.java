package dk.styringsportal.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.statistics.agreement.KrippendorffAlpha;
import dk.styringsportal.statistics.agreement.Metric;
import dk.styringsportal.statistics.agreement.Ratings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final double EXACTLY = 1e-12;

    /**
     * 25 texts: 10 both oekonomi, 5 both it, 5 oekonomi against it, 5 it against oekonomi. Observed 0.6, by chance
     * 0.6 · 0.6 + 0.4 · 0.4 = 0.52, kappa 0.08 / 0.48 = 1/6.
     */
    private static CodedChallenges single() {
        CodedChallenges texts = new CodedChallenges(false);
        for (int i = 0; i < 25; i++) {
            texts.text("Tekst " + (char) ('a' + i), i < 15 ? "oekonomi" : "it", i < 10 || i >= 20 ? "oekonomi" : "it", true);
        }
        return texts;
    }

    @Test
    void of_texts_with_one_code_kappa_tells() {
        Agreement agreement = Agreement.of(single().coding());
        Agreement.Line line = agreement.lines().get(0);

        assertEquals(1, agreement.lines().size());
        assertEquals(25, line.n());
        assertEquals(15, line.alike());
        assertEquals(1 / 6.0, line.kappa().orElseThrow().value(), EXACTLY);
        assertTrue(line.kappa().orElseThrow().interval().contains(1 / 6.0));
        assertTrue(line.alphaInterval().orElseThrow().contains(line.alpha().orElseThrow()));
    }

    @Test
    void what_is_untagged_is_missing_and_no_agreement() {
        CodedChallenges some = single();
        Agreement before = Agreement.of(some.coding());
        for (int i = 0; i < 20; i++) {
            some.text("Uden " + (char) ('a' + i), "", "", true);
        }
        some.text("Kun den ene", "it", "", true);
        Agreement after = Agreement.of(some.coding());

        assertEquals(46, after.texts());
        assertEquals(20, after.untaggedByBoth());
        assertEquals(1, after.untaggedByOne());
        assertEquals(before.lines(), after.lines(), "twenty texts that nobody tagged change nothing");
    }

    @Test
    void what_was_settled_afterwards_makes_nobody_agree_more() {
        Agreement before = Agreement.of(single().coding());

        assertEquals(before, Agreement.of(single().settle("Tekst k", "it").settle("Tekst u", "it").coding()));
    }

    @Test
    void of_texts_with_several_codes_alpha_tells_code_by_code() {
        Agreement agreement = Agreement.of(new CodedChallenges(true)
                .text("a", "oekonomi,it", "oekonomi", true)
                .text("b", "oekonomi", "oekonomi", true)
                .text("c", "it", "it", true)
                .text("d", "rekruttering", "oekonomi", true)
                .text("e", "", "", true)
                .coding());

        assertEquals(List.of("Økonomi", "Rekruttering", "It"), agreement.lines().stream().map(line -> line.about().orElseThrow()).toList());
        assertEquals(1, agreement.untaggedByBoth());
        Agreement.Line money = agreement.lines().get(0);
        assertEquals(4, money.n());
        assertEquals(3, money.alike());
        assertEquals(Optional.empty(), money.kappa());
        assertEquals(
                KrippendorffAlpha.of(
                                new Ratings(List.of(List.of(1.0, 1.0), List.of(1.0, 1.0), List.of(0.0, 0.0), List.of(0.0, 1.0))),
                                Metric.NOMINAL)
                        .orElseThrow(),
                money.alpha().orElseThrow(),
                EXACTLY);
    }
}
