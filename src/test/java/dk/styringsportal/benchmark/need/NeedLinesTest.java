package dk.styringsportal.benchmark.need;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.need.NeedFigure.Reason;
import dk.styringsportal.benchmark.need.NeedFigure.Shown;
import dk.styringsportal.benchmark.need.NeedFigure.Withheld;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.About;
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
        add(2, LEADERS, "0101", "stort", "ad-hoc");
        add(1, LEADERS, "0147", "lille", "maanedligt");
        add(1, LEADERS, "0147", "noget", "aarligt");
        add(3, LEADERS, "0147", "ved-ikke", "maanedligt");
        add(9, CASEWORKERS, "0101", "intet", "maanedligt");

        NeedLine line = line(1, FREDERIKSBERG);

        // (2 + 2 - 2 + 0) / 4, and of Frederiksberg (-2 + 0) / 2
        assertEquals(new Shown(4, Optional.of(BigFraction.of(1, 2)), 2, 1, 1), line.nation());
        assertEquals(Optional.of(new Shown(2, Optional.of(BigFraction.of(-1)), 0, 1, 1)), line.own());
    }

    @Test
    void fewer_than_the_minimum_are_withheld_and_so_is_a_figure_that_leaves_fewer_than_that_of_the_nation() {
        add(5, LEADERS, "0101", "stort", "ad-hoc");
        add(2, LEADERS, "0101", "stort", "maanedligt");
        add(4, LEADERS, "0147", "lille", "maanedligt");

        assertEquals(Optional.of(new Withheld(Reason.TOO_FEW)), line(5, FREDERIKSBERG).own());
        assertEquals(Optional.of(new Withheld(Reason.DERIVABLE)), line(5, COPENHAGEN).own());
        assertTrue(line(5, COPENHAGEN).nation() instanceof Shown);
        assertEquals(Optional.of(new Withheld(Reason.NOBODY)), line(5, new OrganisationCode("0751")).own());
    }

    @Test
    void where_all_say_the_same_the_mean_is_withheld() {
        add(5, LEADERS, "0101", "stort", "ad-hoc");

        assertEquals(new Shown(5, Optional.empty(), 5, 0, 0), line(5, COPENHAGEN).nation());
    }

    @Test
    void whoever_answers_about_two_municipalities_counts_once_in_the_nation_and_in_both() {
        add(1, LEADERS, "0101 0147", "stort", "ad-hoc");
        add(1, LEADERS, "0101", "stort", "maanedligt");

        assertEquals(2, ((Shown) line(1, COPENHAGEN).nation()).n());
        assertEquals(2, ((Shown) line(1, COPENHAGEN).own().orElseThrow()).n());
        assertEquals(1, ((Shown) line(1, FREDERIKSBERG).own().orElseThrow()).n());
    }

    @Test
    void a_questionnaire_that_asks_for_no_need_has_none() {
        assertTrue(NeedLines.areIn(VERSION));
        assertTrue(NeedLines.groups(VERSION).contains(CASEWORKERS));
        assertFalse(NeedLines.areIn(SteeringOverview.VERSION));
    }

    @Test
    void a_group_has_no_line_for_a_row_that_it_is_not_asked() {
        assertTrue(lines(1, COPENHAGEN).stream().noneMatch(line -> line.row().key().value().equals("d04")));
    }

    private NeedLine line(int minimum, OrganisationCode own) {
        return lines(minimum, own).get(0);
    }

    private List<NeedLine> lines(int minimum, OrganisationCode own) {
        return new NeedLines(VERSION, LEADERS, minimum).of(sent, Optional.of(own));
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
