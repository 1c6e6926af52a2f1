package dk.styringsportal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.coding.Agreement;
import dk.styringsportal.coding.Code;
import dk.styringsportal.coding.CodeBook;
import dk.styringsportal.coding.CodedQuestion;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.statistics.agreement.Kappa;
import dk.styringsportal.statistics.interval.Interval;
import dk.styringsportal.testing.LeadershipSurvey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What an edition's method says of how free text was coded. */
class CodingMethodTest {

    private static final Item ASKED = LeadershipSurvey.VERSION.item("udfordringer").orElseThrow();
    private static final CodeBook BOOK = new CodeBook(
            1,
            new CodedQuestion("faglig-ledelse", ASKED.code()),
            1,
            false,
            List.of(Code.named(new OptionKey("tid"), "Tid"), Code.named(new OptionKey("penge"), "Penge")),
            "KL",
            Instant.EPOCH,
            Optional.empty());

    private static String paragraph(int n, Interval interval) {
        Kappa kappa = new Kappa(0.5, interval, 0.75, n);
        return CodingMethod.paragraph(
                ASKED,
                BOOK,
                new Agreement(n, 0, 0, List.of(new Agreement.Line(
                        Optional.empty(), n, n, Optional.of(kappa), OptionalDouble.empty(), Optional.empty()))));
    }

    @Test
    void kappa_has_its_interval_from_ten_texts_on() {
        assertTrue(paragraph(10, new Interval(0.1, 0.9)).endsWith(" Cohens kappa er 0,50 (95 pct.-interval 0,10 til 0,90; n = 10)."));
        String few = paragraph(9, new Interval(0.1, 0.9));
        assertTrue(few.endsWith(" Cohens kappa er 0,50 (n = 9)."), few);
        assertFalse(few.contains("interval"));
    }

    @Test
    void an_interval_without_width_is_none() {
        assertTrue(paragraph(40, new Interval(0.5, 0.5)).endsWith(" Cohens kappa er 0,50 (n = 40)."));
    }

    @Test
    void without_a_line_nothing_is_said_of_agreement() {
        assertEquals(-1, CodingMethod.paragraph(ASKED, BOOK, new Agreement(0, 0, 0, List.of())).indexOf("kappa"));
    }
}
