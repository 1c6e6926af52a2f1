package dk.styringsportal.benchmark.need;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.need.NeedFigure.Bounded;
import dk.styringsportal.benchmark.need.NeedFigure.Reason;
import dk.styringsportal.benchmark.need.NeedFigure.Shown;
import dk.styringsportal.benchmark.need.NeedFigure.Withheld;
import dk.styringsportal.benchmark.survey.Counting;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.survey.SurveyResponse;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.testing.SteeringOverview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Gaps reckoned by hand: need from 0 (none) to 3 (great), use from 0 (not used) to 3 (at least monthly). */
class NeedLinesTest {

    private static final QuestionnaireVersion VERSION = new QuestionnaireFiles()
            .version(new QuestionnaireVersionId("databrug-voksne", "1"))
            .orElseThrow();
    private static final Item NEED = VERSION.item("da-behov").orElseThrow();
    private static final Item USE = VERSION.item("da-hyppighed").orElseThrow();
    private static final GroupId LEADERS = new GroupId("myndighedsledere");
    private static final GroupId CASEWORKERS = new GroupId("sagsbehandlere");
    private static final OrganisationCode COPENHAGEN = new OrganisationCode("0101");
    private static final OrganisationCode FREDERIKSBERG = new OrganisationCode("0147");

    private final List<SurveyResponse> sent = new ArrayList<>();

    @Test
    void the_gap_is_the_mean_of_need_minus_use_of_those_who_have_said_both() {
        add(8, LEADERS, "0101", "stort", "ad-hoc");
        add(2, LEADERS, "0101", "lille", "maanedligt");
        add(5, LEADERS, "0147", "lille", "maanedligt");
        add(6, LEADERS, "0147", "noget", "aarligt");
        add(15, LEADERS, "0751", "ved-ikke", "maanedligt");
        add(9, CASEWORKERS, "0101", "intet", "maanedligt");

        NeedLine line = line(FREDERIKSBERG);

        // (8 · 2 − 7 · 2 + 0) / 21 = 0.095, and of Frederiksberg −10 / 11 = −0.909
        assertEquals(new Shown(21, BigFraction.of(1, 10), 8, 6, 7), line.nation().orElseThrow());
        assertEquals(Optional.of(new Shown(11, BigFraction.of(-9, 10), 0, 6, 5)), line.own());
    }

    @Test
    void fewer_than_the_minimum_are_withheld_and_so_is_a_figure_that_leaves_fewer_than_that_of_the_nation() {
        add(5, LEADERS, "0101", "stort", "ad-hoc");
        add(5, LEADERS, "0101", "noget", "maanedligt");
        add(2, LEADERS, "0147", "lille", "maanedligt");
        add(1, LEADERS, "0147", "stort", "aarligt");
        add(1, LEADERS, "0851", "noget", "ad-hoc");

        assertEquals(Optional.of(new Withheld(Reason.TOO_FEW)), line(FREDERIKSBERG).own());
        assertEquals(Optional.of(new Withheld(Reason.DERIVABLE)), line(COPENHAGEN).own());
        assertEquals(new Withheld(Reason.DERIVABLE), nation(), "København would take its own from it");
        assertEquals(Optional.of(new Withheld(Reason.NOBODY)), line(new OrganisationCode("0751")).own());
    }

    @Test
    void where_all_but_one_are_on_the_same_side_neither_mean_nor_count_is_told() {
        add(4, LEADERS, "0101", "stort", "ad-hoc");
        add(4, LEADERS, "0147", "noget", "ad-hoc");
        add(3, LEADERS, "0751", "stort", "aarligt");
        add(1, LEADERS, "0751", "lille", "maanedligt");

        assertEquals(new Bounded(new Cell.Bounded(0, 90)), nation());
    }

    @Test
    void a_gap_is_withheld_where_the_distribution_of_need_or_use_is_told_in_bounds() {
        add(6, LEADERS, "0101", "stort", "ad-hoc");
        add(5, LEADERS, "0147", "stort", "maanedligt");
        add(5, LEADERS, "0751", "stort", "aarligt");

        // All need it greatly: with their use known, so exact a gap would say that all do, and not all but one
        assertEquals(new Withheld(Reason.DERIVABLE), nation());
        assertEquals(Optional.of(new Withheld(Reason.DERIVABLE)), line(COPENHAGEN).own());
    }

    @Test
    void the_few_who_have_said_only_one_of_the_two_are_not_told_by_the_difference_to_the_distributions() {
        add(4, LEADERS, "0101", "stort", "ad-hoc");
        add(3, LEADERS, "0751", "stort", "ad-hoc");
        add(4, LEADERS, "0147", "lille", "maanedligt");
        add(3, LEADERS, "0751", "lille", "maanedligt");
        add(1, LEADERS, "0851", "noget", "ved-ikke");
        assertEquals(new Withheld(Reason.DERIVABLE), nation(), "14 times the mean, less the sums, is what one needs");

        for (int i = 0; i < 16; i++) {
            add(1, LEADERS, Municipalities.ofDenmark().all().get(20 + i).code().value(), "noget", "aarligt");
        }
        assertTrue(nation() instanceof Shown, "of 30 a tenth is as wide as the scale");
    }

    @Test
    void answers_that_a_municipality_shares_with_others_are_its_own_too() {
        add(9, LEADERS, "0147 0751", "stort", "ad-hoc");
        add(9, LEADERS, "0151 0751", "lille", "maanedligt");
        add(2, LEADERS, "0153", "noget", "aarligt");

        assertEquals(new Withheld(Reason.DOMINATED), nation(), "0751 has 18 of 20");
    }

    @Test
    void one_municipality_that_has_most_of_the_answers_is_not_told_as_the_nation() {
        add(9, LEADERS, "0101", "stort", "ad-hoc");
        add(9, LEADERS, "0101", "lille", "maanedligt");
        add(2, LEADERS, "0147", "noget", "aarligt");

        assertEquals(new Withheld(Reason.DOMINATED), nation());
    }

    @Test
    void whoever_answers_about_two_municipalities_counts_once_in_the_nation_and_in_both() {
        add(6, LEADERS, "0101 0147", "stort", "ad-hoc");
        add(6, LEADERS, "0101 0147", "lille", "maanedligt");
        add(3, LEADERS, "0147", "stort", "maanedligt");
        add(4, LEADERS, "0147", "lille", "aarligt");
        add(3, LEADERS, "0751", "lille", "ad-hoc");
        add(2, LEADERS, "0751", "stort", "aarligt");
        add(5, LEADERS, "0851", "stort", "ad-hoc");
        add(5, LEADERS, "0851", "intet", "aarligt");

        assertEquals(34, ((Shown) nation()).n());
        assertEquals(12, ((Shown) line(COPENHAGEN).own().orElseThrow()).n());
        assertEquals(19, ((Shown) line(FREDERIKSBERG).own().orElseThrow()).n());
    }

    @Test
    void a_questionnaire_that_asks_for_no_need_has_none() {
        assertTrue(NeedLines.areIn(VERSION));
        assertTrue(NeedLines.groups(VERSION).contains(CASEWORKERS));
        assertFalse(NeedLines.areIn(SteeringOverview.VERSION));
    }

    @Test
    void a_group_has_no_line_for_a_row_that_it_is_not_asked() {
        assertTrue(lines(COPENHAGEN).stream().noneMatch(line -> line.row().key().value().equals("d04")));
    }

    private NeedFigure nation() {
        return line(COPENHAGEN).nation().orElseThrow();
    }

    private NeedLine line(OrganisationCode own) {
        return lines(own).get(0);
    }

    private List<NeedLine> lines(OrganisationCode own) {
        Counting counting = new Counting(VERSION);
        NeedCounting needing = new NeedCounting(VERSION);
        sent.forEach(one -> {
            counting.add(Optional.of(one.group()), one.about(), one.answers());
            needing.add(one.group(), one.about(), one.answers());
        });
        return new NeedLines(counting.counts(), needing.counts(), LEADERS, DisclosureRules.STANDARD).of(Optional.of(own));
    }

    private void add(int times, GroupId group, String about, String need, String use) {
        for (int i = 0; i < times; i++) {
            sent.add(new SurveyResponse(
                    UUID.randomUUID(),
                    new CampaignId(1),
                    group,
                    About.parse(about),
                    Optional.empty(),
                    new Answers(Map.of(
                            NEED.code(), NEED.read(Map.of("d01", need)),
                            USE.code(), USE.read(Map.of("d01", use))))));
        }
    }
}
