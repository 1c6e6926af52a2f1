package dk.styringsportal.benchmark.edition;

import static dk.styringsportal.testing.LeadershipSurvey.CHIEFS;
import static dk.styringsportal.testing.LeadershipSurvey.LEADERS;
import static dk.styringsportal.testing.OwnSurveys.AARHUS;
import static dk.styringsportal.testing.OwnSurveys.ALIKE;
import static dk.styringsportal.testing.OwnSurveys.MIXED;
import static dk.styringsportal.testing.OwnSurveys.OF_CHAIRS;
import static dk.styringsportal.testing.OwnSurveys.POOL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.surveys.edition.JsonLines;
import dk.styringsportal.testing.FrozenEdition;
import dk.styringsportal.testing.LeadershipSurvey;
import dk.styringsportal.testing.OwnSurveys;
import dk.styringsportal.testing.VerifiedEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnSurveyTest {

    private static final String LEADERS_OF = "ledere";
    private static final String CHAIRS_OF = "fagudvalgsformaend";

    @Test
    void a_group_of_enough_is_shown_as_it_answered_beside_the_nation() {
        OwnSurvey survey = OwnSurveys.ofEdition(false, Optional.empty());
        OwnSurvey.GroupLine leaders = line(survey, LEADERS_OF, MIXED);
        assertEquals(
                "{i-hoej-grad=2, i-mindre-grad=1, i-nogen-grad=1, slet-ikke=2, ved-ikke=0}",
                leaders.own().values().get("counts").toString());
        assertEquals(6, leaders.own().number("n").orElseThrow().intValue());
        assertEquals(25, leaders.nation().orElseThrow().number("n").orElseThrow().intValue());
    }

    @Test
    void groups_under_the_minimum_carry_neither_figure_nor_count() {
        OwnSurvey survey = OwnSurveys.provisional(false, Optional.empty());
        for (String group : List.of(CHAIRS_OF, "chefer", "sagsbehandlere")) {
            assertTrue(survey.own().values().stream()
                    .filter(figure -> group.equals(figure.keys().get("group")))
                    .allMatch(figure -> figure.values().isEmpty() && figure.withheld().equals(Optional.of(Reason.TOO_FEW))));
        }
    }

    @Test
    void a_unanimous_group_is_told_in_bounds_without_a_count() {
        EditionFigure alike = line(OwnSurveys.provisional(false, Optional.empty()), LEADERS_OF, ALIKE).own();
        assertEquals(
                "{i-hoej-grad=<20, i-mindre-grad=<20, i-nogen-grad=>80, slet-ikke=<20, ved-ikke=<20}",
                alike.values().get("counts").toString());
        assertTrue(alike.number("n").isEmpty() && alike.number("positiveShare").isEmpty());
    }

    @Test
    void who_agrees_is_shown_with_the_role_and_nobody_else_is() {
        OwnSurvey survey = OwnSurveys.ofEdition(true, Optional.empty());
        assertEquals(1, line(survey, CHAIRS_OF, OF_CHAIRS).own().number("n").orElseThrow().intValue());
        assertTrue(survey.isByRole(survey.questionnaire().group(CHAIRS_OF).orElseThrow()));
        assertTrue(line(survey, "chefer", OF_CHAIRS).own().isSuppressed());
        assertTrue(survey.gaps(survey.questionnaire().themeOf(LeadershipSurvey.field(OF_CHAIRS).item().code())).stream()
                .allMatch(gap -> gap.own().isEmpty()), "one person is no share");
        assertEquals(
                line(OwnSurveys.ofEdition(false, Optional.empty()), CHAIRS_OF, OF_CHAIRS).nation(),
                line(survey, CHAIRS_OF, OF_CHAIRS).nation(),
                "the nation's figures do not know of it");
    }

    @Test
    void one_of_two_who_does_not_agree_keeps_both_hidden() {
        List<EditionResponse> two = OwnSurveys.answers(true);
        two.add(OwnSurveys.response(LeadershipSurvey.CHAIRS, AARHUS, Map.of(OF_CHAIRS, '4')));
        assertTrue(line(OwnSurveys.ofLast(List.of(two)), CHAIRS_OF, OF_CHAIRS).own().isSuppressed());
    }

    @Test
    void pooled_groups_are_shown_as_one_and_neither_by_itself() {
        OwnSurvey survey = OwnSurveys.ofEdition(false, Optional.of(POOL));
        EditionFigure both = line(survey, "chefer-og-ledere", MIXED).own();
        assertEquals(7, both.number("n").orElseThrow().intValue());
        assertEquals(
                Optional.of(Reason.DERIVABLE),
                line(survey, "chefer-og-ledere", ALIKE).own().withheld(),
                "the leaders alone answered it");
        assertTrue(survey.own().values().stream()
                .noneMatch(figure -> List.of("chefer", LEADERS_OF).contains(figure.keys().get("group"))));
        assertEquals(
                List.of("Fagudvalgsformænd", "Ledelse"),
                survey.questionnaire().groups().stream().map(group -> group.title()).limit(2).toList());
    }

    @Test
    void a_difference_stands_where_both_groups_do_and_the_nations_with_its_interval() {
        List<EditionResponse> more = OwnSurveys.answers(false);
        for (char given : "44433".toCharArray()) {
            more.add(OwnSurveys.response(CHIEFS, AARHUS, Map.of(MIXED, given)));
        }
        OwnSurvey survey = OwnSurveys.ofLast(List.of(more));
        OwnSurvey.GapLine gap = gap(survey, "chefer", LEADERS_OF);
        // 5 of 6 chiefs and 3 of 6 leaders
        assertEquals(5.0 / 6 - 0.5, gap.own().orElseThrow().number("difference").orElseThrow().doubleValue(), 1e-12);
        assertTrue(gap.own().orElseThrow().number("low").isEmpty());
        OwnSurvey.GapLine nation = gap(OwnSurveys.ofEdition(false, Optional.empty()), "chefer", LEADERS_OF);
        assertTrue(nation.own().isEmpty());
        assertTrue(nation.nation().orElseThrow().number("low").isPresent());
    }

    @Test
    void what_a_later_edition_would_tell_of_one_by_its_difference_is_withheld() {
        List<EditionResponse> later = new ArrayList<>(OwnSurveys.answers(false));
        later.add(OwnSurveys.response(LEADERS, AARHUS, Map.of(MIXED, '1')));
        OwnSurvey survey = OwnSurveys.ofLast(List.of(OwnSurveys.answers(false), later));
        assertEquals(Optional.of(Reason.DERIVABLE), line(survey, LEADERS_OF, MIXED).own().withheld());
        assertFalse(line(OwnSurveys.ofLast(List.of(later)), LEADERS_OF, MIXED).own().isSuppressed(), "as a first edition it stands");
    }

    @Test
    void an_edition_keeps_who_agreed_and_counts_the_same_again() {
        FrozenEdition frozen = OwnSurveys.frozen(OwnSurveys.answers(true), Optional.of(POOL));
        VerifiedEdition.assertSound(frozen);
        EditionAnswers read = EditionAnswers.of(
                new EditionFile(frozen.pieces(), frozen.id()), new JsonLines(), LeadershipSurvey.VERSION);
        assertEquals(1, read.consents().in(AARHUS).size());
        assertEquals(6, read.counts().respondents(Optional.of(LEADERS), AARHUS));
        assertFalse(frozen.text().lines().filter(line -> line.contains("\"section\":\"figure\"")).anyMatch(line -> line.contains("withRole")));
    }

    private static OwnSurvey.GroupLine line(OwnSurvey survey, String group, String item) {
        return survey.questionnaire().themes().stream()
                .flatMap(theme -> survey.fields(theme).stream())
                .filter(line -> line.field().name().equals(item))
                .flatMap(line -> line.groups().stream())
                .filter(line -> line.group().id().value().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private static OwnSurvey.GapLine gap(OwnSurvey survey, String one, String other) {
        return survey.questionnaire().themes().stream()
                .flatMap(theme -> survey.gaps(theme).stream())
                .filter(gap -> gap.field().name().equals(MIXED))
                .filter(gap -> gap.one().id().value().equals(one) && gap.other().id().value().equals(other))
                .findFirst()
                .orElseThrow();
    }
}
