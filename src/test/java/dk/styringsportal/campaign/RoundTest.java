package dk.styringsportal.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTest {

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(14));
    private static final QuestionnaireVersionId ASKED = new QuestionnaireVersionId("styringsoverblik-voksen", "2023");
    private static final Round DRAFT = Round.drafted(new RoundId(1), Round.Plan.titled("Runde", List.of(ASKED)));

    @Test
    void a_round_goes_from_draft_over_pilot_and_open_to_closed_and_can_be_opened_again() {
        Round open = DRAFT.tried().opened(NOW);
        Round again = open.closed().reopened(Optional.of(LATER), NOW);

        assertEquals(RoundState.OPEN, open.state());
        assertEquals(Optional.of(NOW), open.period().opensAt());
        assertEquals(RoundState.OPEN, again.state());
        assertEquals(Optional.of(LATER), again.period().closesAt());
        assertEquals(Optional.of(NOW), again.period().opensAt());
    }

    @Test
    void nothing_is_decided_anew_once_it_is_open() {
        Round open = DRAFT.opened(NOW);

        assertThrows(RoundStateException.class, () -> open.replanned(DRAFT.plan()));
        assertThrows(RoundStateException.class, () -> open.opened(NOW));
        assertThrows(RoundStateException.class, open::tried);
        assertThrows(RoundStateException.class, () -> open.closed().extended(Optional.of(LATER), NOW));
        assertThrows(RoundStateException.class, DRAFT::closed);
        assertThrows(RoundStateException.class, () -> DRAFT.extended(Optional.of(LATER), NOW));
    }

    @Test
    void without_a_questionnaire_it_is_not_opened() {
        Round empty = Round.drafted(new RoundId(1), Round.Plan.titled("Runde", List.of()));

        assertThrows(RoundStateException.class, () -> empty.opened(NOW));
    }

    @Test
    void an_opening_to_come_is_kept_and_one_that_has_passed_is_now() {
        Instant tomorrow = NOW.plus(Duration.ofDays(1));

        assertEquals(Optional.of(tomorrow), planned(Optional.of(tomorrow), Optional.of(LATER)).opened(NOW).period().opensAt());
        assertEquals(Optional.of(NOW), planned(Optional.of(NOW.minusSeconds(1)), Optional.of(LATER)).opened(NOW).period().opensAt());
    }

    @Test
    void a_deadline_that_has_passed_is_refused() {
        assertThrows(PeriodRefusedException.class, () -> planned(Optional.empty(), Optional.of(NOW)).opened(NOW));
        assertThrows(PeriodRefusedException.class, () -> DRAFT.opened(NOW).extended(Optional.of(NOW), NOW));
        assertThrows(PeriodRefusedException.class, () -> new Period(Optional.of(LATER), Optional.of(LATER)));
    }

    @Test
    void it_is_overdue_from_the_deadline_on() {
        Round open = planned(Optional.empty(), Optional.of(LATER)).opened(NOW);

        assertFalse(open.isOverdueAt(LATER.minusMillis(1)));
        assertTrue(open.isOverdueAt(LATER));
        assertFalse(open.closed().isOverdueAt(LATER));
        assertFalse(DRAFT.opened(NOW).isOverdueAt(LATER));
    }

    @Test
    void no_population_is_every_municipality() {
        OrganisationCode copenhagen = new OrganisationCode("0101");
        OrganisationCode aarhus = new OrganisationCode("0751");
        Round.Plan plan = DRAFT.plan();
        Round chosen = DRAFT.replanned(new Round.Plan(
                plan.title(), plan.period(), plan.questionnaires(), Set.of(aarhus), plan.terms(), true, 7));

        assertTrue(DRAFT.asks(copenhagen));
        assertFalse(chosen.asks(copenhagen));
        assertTrue(chosen.asks(aarhus));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 101})
    void a_minimum_under_five_or_over_a_hundred_is_refused(int minimum) {
        Round.Plan plan = DRAFT.plan();

        assertThrows(IllegalArgumentException.class, () -> Round.drafted(new RoundId(1), new Round.Plan(
                plan.title(), plan.period(), plan.questionnaires(), plan.population(), plan.terms(), false, minimum)));
    }

    @Test
    void a_campaign_takes_answers_from_its_opening_until_right_before_its_deadline() {
        Campaign campaign = new Campaign(
                new CampaignId(1), new RoundId(1), "Runde", ASKED, "", NOW, Optional.of(LATER), Optional.empty(), false, false);

        assertFalse(campaign.isOpenAt(NOW.minusMillis(1)));
        assertFalse(campaign.isOverAt(NOW.minusMillis(1)));
        assertTrue(campaign.isOpenAt(NOW));
        assertTrue(campaign.isOpenAt(LATER.minusMillis(1)));
        assertFalse(campaign.isOpenAt(LATER));
        assertTrue(campaign.isOverAt(LATER));
        assertEquals(Optional.of(LATER), campaign.endedBy(LATER));
        assertFalse(campaign.closedAt(NOW).isOpenAt(NOW));
        assertTrue(campaign.closedAt(NOW).openUntil(Optional.empty()).isOpenAt(LATER));
    }

    @Test
    void what_persons_gave_is_deleted_so_many_months_after_the_last_closing_and_once() {
        RoundTerms terms = new RoundTerms("Formål", "Hjemmel", "KL", Optional.of(3));
        RoundEvent closed = event(RoundEvent.Kind.CLOSED, "2026-11-30T11:00:00Z");
        RoundEvent reopened = event(RoundEvent.Kind.REOPENED, "2026-12-01T11:00:00Z");
        RoundEvent again = event(RoundEvent.Kind.CLOSED, "2026-12-31T11:00:00Z");
        RoundEvent erased = event(RoundEvent.Kind.ERASED, "2027-03-31T10:00:00Z");

        // 30 November and three months is the last of February; 31 December at noon is 31 March at noon, in summer time
        assertEquals(Optional.of(Instant.parse("2027-02-28T11:00:00Z")), RoundEvent.erasure(List.of(closed), terms));
        assertEquals(Optional.of(Instant.parse("2027-03-31T10:00:00Z")), RoundEvent.erasure(List.of(closed, reopened, again), terms));
        assertEquals(Optional.empty(), RoundEvent.erasure(List.of(closed, reopened, again, erased), terms));
        assertEquals(Optional.empty(), RoundEvent.erasure(List.of(closed), RoundTerms.UNSAID));
        assertEquals(Optional.empty(), RoundEvent.erasure(List.of(), terms));
    }

    private static RoundEvent event(RoundEvent.Kind kind, String at) {
        return new RoundEvent(kind, Instant.parse(at), "KL", Optional.empty(), "");
    }

    private static Round planned(Optional<Instant> opensAt, Optional<Instant> closesAt) {
        Round.Plan plan = DRAFT.plan();
        return Round.drafted(DRAFT.id(), new Round.Plan(
                plan.title(),
                new Period(opensAt, closesAt),
                plan.questionnaires(),
                plan.population(),
                plan.terms(),
                plan.anonymous(),
                plan.minimumGroup()));
    }
}
