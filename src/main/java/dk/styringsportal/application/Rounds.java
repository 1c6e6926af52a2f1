package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.OneLine;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundEvent;
import dk.styringsportal.campaign.RoundEvent.Kind;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.campaign.RoundState;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.CprNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** KL's rounds from plan to closed doors. Whatever moves a round leaves an event. */
@ApplicationScoped
@Transactional
public class Rounds {

    /** Who closes a round at its deadline. */
    static final String PORTAL = "Portalen";

    @Inject
    private RoundRepository rounds;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private PlanCheck plans;

    @Inject
    private Pilots pilots;

    @Inject
    private LastSnapshots lastSnapshots;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** A round with what came of it. */
    public record Reading(Round round, List<Campaign> campaigns, List<RoundEvent> events) {}

    /** Newest first. */
    public List<Round> list(User user) {
        checkMaySee(user);
        return rounds.all();
    }

    /** @throws NotFoundException if there is no such round */
    public Reading read(User user, RoundId id) {
        checkMaySee(user);
        Round round = rounds.withId(id).orElseThrow(() -> none(id));
        return new Reading(round, campaigns.of(id), rounds.events(id));
    }

    /**
     * A new draft.
     *
     * @throws IllegalArgumentException for a plan that no round can have
     * @throws dk.styringsportal.response.CprNumberException for a text that holds what looks like a CPR number
     * @throws NotFoundException if one of the questionnaires is not published
     */
    public Round draft(User user, Round.Plan plan) {
        checkMayRun(user);
        plans.check(plan);
        Round.drafted(new RoundId(0), plan);
        Round round = rounds.add(plan);
        record(user.displayName(), Kind.CREATED, round, "");
        audit.record(user, "round.draft", subject(round));
        return round;
    }

    /**
     * Changes what is decided about a round that is still prepared.
     *
     * @throws dk.styringsportal.campaign.RoundStateException once it is open
     */
    public Round replan(User user, RoundId id, Round.Plan plan) {
        checkMayRun(user);
        plans.check(plan);
        Round round = held(id).replanned(plan);
        rounds.update(round);
        audit.record(user, "round.replan", subject(round));
        return round;
    }

    /** Opens a pilot of each of its questionnaires, under the round's title. */
    public Round tryOut(User user, RoundId id) {
        checkMayRun(user);
        Round round = held(id).tried();
        rounds.update(round);
        round.questionnaires().forEach(questionnaire -> pilots.open(user, questionnaire, round.title()));
        record(user.displayName(), Kind.PILOT, round, "");
        audit.record(user, "round.pilot", subject(round));
        return round;
    }

    /**
     * Opens the round, and with it a campaign of each questionnaire. The versions are frozen.
     *
     * @throws dk.styringsportal.campaign.RoundStateException unless it is prepared and has a questionnaire
     * @throws dk.styringsportal.campaign.PeriodRefusedException if its deadline has passed
     * @throws UnsaidTermsException if it asks persons and its terms are not complete
     */
    public Reading open(User user, RoundId id) {
        checkMayRun(user);
        Round round = held(id).opened(clock.instant());
        List<QuestionnaireVersion> asked = round.questionnaires().stream().map(questionnaires::get).toList();
        if (asked.stream().anyMatch(version -> !version.groups().isEmpty()) && !round.terms().areComplete()) {
            throw new UnsaidTermsException();
        }
        rounds.update(round);
        asked.forEach(version -> {
            Campaign campaign = campaigns.open(round, titleOf(round, version), version, false);
            questionnaires.freeze(version);
            audit.record(user, "campaign.open", campaign.id());
        });
        record(user.displayName(), Kind.OPENED, round, "");
        audit.record(user, "round.open", subject(round));
        return read(user, id);
    }

    private static String titleOf(Round round, QuestionnaireVersion version) {
        if (round.questionnaires().size() == 1) {
            return round.title();
        }
        String both = round.title() + ": " + version.title();
        return both.length() <= OneLine.LONGEST
                ? both
                : both.substring(0, OneLine.LONGEST - 1) + "…";
    }

    /** A round of one questionnaire to all municipalities, planned and opened at once. */
    Campaign openAtOnce(User user, Round.Plan plan) {
        return open(user, draft(user, plan).id()).campaigns().get(0);
    }

    /**
     * Moves the deadline of an open round, to an earlier or a later time.
     *
     * @param deadline empty to close it by hand
     * @param reason in KL's own words; may be empty
     * @throws dk.styringsportal.campaign.RoundStateException unless it is open
     * @throws dk.styringsportal.campaign.PeriodRefusedException for a deadline that has passed
     */
    public Round moveDeadline(User user, RoundId id, Optional<Instant> deadline, String reason) {
        checkMayRun(user);
        CprNumber.refuseIn(reason, "reason");
        Round round = held(id).extended(deadline, clock.instant());
        return reopen(user, round, Kind.DEADLINE_MOVED, reason);
    }

    /**
     * Opens a closed round again. What was frozen from it stays as it is.
     *
     * @param deadline empty to close it by hand
     * @param reason in KL's own words; may be empty
     * @throws dk.styringsportal.campaign.RoundStateException unless it is closed
     * @throws dk.styringsportal.campaign.PeriodRefusedException for a deadline that has passed
     */
    public Round reopen(User user, RoundId id, Optional<Instant> deadline, String reason) {
        checkMayRun(user);
        CprNumber.refuseIn(reason, "reason");
        return reopen(user, held(id).reopened(deadline, clock.instant()), Kind.REOPENED, reason);
    }

    private Round reopen(User user, Round round, Kind kind, String reason) {
        rounds.update(round);
        campaigns.of(round.id())
                .forEach(campaign -> campaigns.update(campaign.openUntil(round.period().closesAt())));
        record(user.displayName(), kind, round, reason);
        audit.record(user, "round." + kind.name().toLowerCase(Locale.ROOT), subject(round));
        return round;
    }

    /**
     * Closes the round: its campaigns take no more answers, and a last snapshot is taken of each that enough have answered.
     * A closed one stays as it is.
     *
     * @param reason in KL's own words; may be empty
     */
    public Round close(User user, RoundId id, String reason) {
        checkMayRun(user);
        CprNumber.refuseIn(reason, "reason");
        Round round = held(id);
        if (round.state() == RoundState.CLOSED) {
            return round;
        }
        audit.record(user, "round.close", subject(round));
        campaigns.of(id).forEach(campaign -> audit.record(user, "campaign.close", campaign.id()));
        return close(round, user.displayName(), clock.instant(), reason);
    }

    /** Closes the round if it is open and its deadline has passed; whether it did. */
    boolean closeIfOverdue(RoundId id) {
        Round round = held(id);
        if (!round.isOverdueAt(clock.instant())) {
            return false;
        }
        close(round, PORTAL, round.period().closesAt().orElseThrow(), "");
        return true;
    }

    private Round close(Round round, String by, Instant at, String reason) {
        Round closed = round.closed();
        rounds.update(closed);
        for (Campaign campaign : campaigns.of(round.id())) {
            Campaign ended = campaigns.held(campaign.id()).orElseThrow().closedAt(at);
            campaigns.update(ended);
            lastSnapshots.take(ended, by);
        }
        rounds.record(round.id(), new RoundEvent(Kind.CLOSED, clock.instant(), by, closed.period().closesAt(), reason));
        return closed;
    }

    /**
     * Deletes a round that was never opened.
     *
     * @throws dk.styringsportal.campaign.RoundStateException once it was
     */
    public void delete(User user, RoundId id) {
        checkMayRun(user);
        Round round = held(id);
        round.replanned(round.plan());
        rounds.delete(id);
        audit.record(user, "round.delete", subject(round));
    }

    /** Of those that are open, the ones whose deadline has passed. */
    List<RoundId> overdue() {
        Instant now = clock.instant();
        return rounds.all().stream().filter(round -> round.isOverdueAt(now)).map(Round::id).toList();
    }

    private void record(String by, Kind kind, Round round, String reason) {
        rounds.record(round.id(), new RoundEvent(kind, clock.instant(), by, round.period().closesAt(), reason));
    }

    private static String subject(Round round) {
        return "round " + round.id();
    }

    private Round held(RoundId id) {
        return rounds.held(id).orElseThrow(() -> none(id));
    }

    private static NotFoundException none(RoundId id) {
        return new NotFoundException("There is no round " + id);
    }

    private static void checkMaySee(User user) {
        if (!Tenancy.maySeeNational(user)) {
            throw new AccessDeniedException("Only KL sees how rounds are planned");
        }
    }

    /** @throws AccessDeniedException for all but KL's administrators */
    public void checkMayRun(User user) {
        if (!Tenancy.mayRunCampaigns(user)) {
            throw new AccessDeniedException("Only KL's administrator runs rounds");
        }
    }
}
