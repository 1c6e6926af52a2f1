package dk.styringsportal.campaign;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What KL runs: one or more questionnaire versions put to the same municipalities, in the same period and on the same terms.
 * It is prepared as a draft, may be tried in pilots, is opened, and is closed at its deadline or by hand. Opening it makes one
 * {@link Campaign} of each questionnaire; from then on what is asked, and whom, is as it is. A closed round may be opened
 * again with a new deadline.
 *
 * @param questionnaires in the order of the page, each once
 * @param population whom it asks; empty for all municipalities
 * @param anonymous whether the tie between a respondent and the answers is cut when they are sent
 * @param minimumGroup fewer respondents than this are never shown by themselves
 * @param pool respondent groups that others than KL see as one; empty where each is shown by itself
 * @param inWords the questions that are asked in the respondent's own words, in whatever questionnaire has them
 */
public record Round(
        RoundId id,
        String title,
        RoundState state,
        Period period,
        List<QuestionnaireVersionId> questionnaires,
        Set<OrganisationCode> population,
        RoundTerms terms,
        boolean anonymous,
        int minimumGroup,
        Optional<GroupPool> pool,
        Set<ItemCode> inWords) {

    /** DESIGN, section 7: respondents' answers are shown only in groups of at least 5. */
    public static final int SMALLEST_GROUP = 5;

    /** More than this is no group any more. */
    public static final int LARGEST_GROUP = 100;

    /** @throws IllegalArgumentException for a title that is not one line, or a minimum outside 5 to 100 */
    public Round {
        OneLine.check("A round's title", title);
        Objects.requireNonNull(state);
        Objects.requireNonNull(period);
        Objects.requireNonNull(terms);
        pool.ifPresent(some -> OneLine.check("A pool's title", some.title()));
        questionnaires = questionnaires.stream().distinct().toList();
        inWords = Collections.unmodifiableSet(new TreeSet<>(inWords));
        population = Collections.unmodifiableSet(new TreeSet<>(population));
        if (minimumGroup < SMALLEST_GROUP || minimumGroup > LARGEST_GROUP) {
            throw new IllegalArgumentException("minimumGroup is " + SMALLEST_GROUP + " to " + LARGEST_GROUP);
        }
    }

    /** What KL decides about a round while it is prepared. */
    public record Plan(
            String title,
            Period period,
            List<QuestionnaireVersionId> questionnaires,
            Set<OrganisationCode> population,
            RoundTerms terms,
            boolean anonymous,
            int minimumGroup,
            Optional<GroupPool> pool,
            Set<ItemCode> inWords) {

        /** One in which each respondent group is shown by itself and every question is asked as its questionnaire has it. */
        public Plan(
                String title,
                Period period,
                List<QuestionnaireVersionId> questionnaires,
                Set<OrganisationCode> population,
                RoundTerms terms,
                boolean anonymous,
                int minimumGroup) {
            this(title, period, questionnaires, population, terms, anonymous, minimumGroup, Optional.empty(), Set.of());
        }

        /** A round of that title that asks all municipalities, with everything else to be decided. */
        public static Plan titled(String title, List<QuestionnaireVersionId> questionnaires) {
            return new Plan(title, Period.OPEN_ENDED, questionnaires, Set.of(), RoundTerms.UNSAID, false, SMALLEST_GROUP);
        }
    }

    /** The plan, as a round that is being prepared. */
    public static Round drafted(RoundId id, Plan plan) {
        return planned(id, RoundState.DRAFT, plan);
    }

    private static Round planned(RoundId id, RoundState state, Plan plan) {
        return new Round(
                id,
                plan.title(),
                state,
                plan.period(),
                plan.questionnaires(),
                plan.population(),
                plan.terms(),
                plan.anonymous(),
                plan.minimumGroup(),
                plan.pool(),
                plan.inWords());
    }

    /** What is decided so far. */
    public Plan plan() {
        return new Plan(title, period, questionnaires, population, terms, anonymous, minimumGroup, pool, inWords);
    }

    /**
     * The same round with another plan.
     *
     * @throws RoundStateException unless it is still prepared
     */
    public Round replanned(Plan plan) {
        checkIs(state.isPrepared());
        return planned(id, state, plan);
    }

    /** Whether it asks that municipality. */
    public boolean asks(OrganisationCode organisation) {
        return population.isEmpty() || population.contains(organisation);
    }

    /**
     * The same round, tried in pilots.
     *
     * @throws RoundStateException unless it is a draft
     */
    public Round tried() {
        checkIs(state == RoundState.DRAFT);
        return with(RoundState.PILOT, period);
    }

    /**
     * The same round, opened: now, or at the time that was decided if that is still to come.
     *
     * @throws RoundStateException unless it is prepared and has a questionnaire
     * @throws PeriodRefusedException if its deadline has passed
     */
    public Round opened(Instant now) {
        checkIs(state.isPrepared() && !questionnaires.isEmpty());
        Instant opening = period.opensAt().filter(decided -> decided.isAfter(now)).orElse(now);
        checkIsNotOver(period.closesAt(), now);
        return with(RoundState.OPEN, period.from(opening));
    }

    /**
     * The same round with another deadline, earlier or later.
     *
     * @param deadline empty to close it by hand
     * @throws RoundStateException unless it is open
     * @throws PeriodRefusedException for a deadline that has passed
     */
    public Round extended(Optional<Instant> deadline, Instant now) {
        checkIs(state == RoundState.OPEN);
        checkIsNotOver(deadline, now);
        return with(RoundState.OPEN, period.until(deadline));
    }

    /** The same round, closed; one that is closed already stays as it is. */
    public Round closed() {
        checkIs(!state.isPrepared());
        return with(RoundState.CLOSED, period);
    }

    /**
     * The same round, open again.
     *
     * @param deadline empty to close it by hand
     * @throws RoundStateException unless it is closed
     * @throws PeriodRefusedException for a deadline that has passed
     */
    public Round reopened(Optional<Instant> deadline, Instant now) {
        checkIs(state == RoundState.CLOSED);
        checkIsNotOver(deadline, now);
        return with(RoundState.OPEN, period.until(deadline));
    }

    /** Whether it is open but its deadline has passed, so that it is to be closed. */
    public boolean isOverdueAt(Instant now) {
        return state == RoundState.OPEN && period.isOverAt(now);
    }

    private static void checkIsNotOver(Optional<Instant> deadline, Instant now) {
        if (deadline.filter(given -> !given.isAfter(now)).isPresent()) {
            throw new PeriodRefusedException(PeriodRefusedException.Reason.ENDS_IN_THE_PAST);
        }
    }

    private void checkIs(boolean right) {
        if (!right) {
            throw new RoundStateException(id, state);
        }
    }

    private Round with(RoundState newState, Period newPeriod) {
        return new Round(
                id, title, newState, newPeriod, questionnaires, population, terms, anonymous, minimumGroup, pool, inWords);
    }
}
