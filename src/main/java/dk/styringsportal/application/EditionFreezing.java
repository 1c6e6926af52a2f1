package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionRepository;
import dk.styringsportal.benchmark.edition.EditionStateException;
import dk.styringsportal.benchmark.edition.EditionStateException.Reason;
import dk.styringsportal.benchmark.edition.LineReader;
import dk.styringsportal.benchmark.edition.TabledFacts;
import dk.styringsportal.benchmark.edition.UnfinishedEdition;
import dk.styringsportal.benchmark.survey.Fact;
import dk.styringsportal.campaign.CampaignId;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes editions. Their files are written response by response, in small transactions, while the caller waits or goes on with other
 * things. Where a node ends in the middle another begins anew ({@link LongWork}).
 */
@ApplicationScoped
public class EditionFreezing {

    private static final Logger LOG = Logger.getLogger(EditionFreezing.class.getName());

    @Inject
    private FreezingSteps steps;

    @Inject
    private EditionRepository editions;

    @Inject
    private LineReader reader;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private LongWork<EditionId> work;

    /** Editions that nobody is seen at. */
    private final class Left implements LongWork.Unfinished<EditionId> {

        @Override
        public List<EditionId> unseenSince(Instant then) {
            return steps.unseenSince(then);
        }

        @Override
        public void takeOver(EditionId id, String run, Instant unseenSince) {
            beginAnew(id, run, unseenSince);
        }
    }

    @PostConstruct
    void prepare() {
        work = new LongWork<>("Edition", new Left(), clock);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        work.watch(scheduler);
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stop) {
        work.end();
    }

    /**
     * Freezes a closed campaign's figures: as its first edition, or as a revised one where there has been one. Returns when the edition
     * is whole.
     *
     * @param reason why there is a revised one; not asked for the first
     * @param facts keys of those by which the first is tabled, at most {@link TabledFacts#MOST}; a revised one has the same
     * @throws NotFoundException if there is no such campaign
     * @throws EditionStateException if it is not closed, an edition of it is in preparation, or somebody cancels this one meanwhile
     * @throws MissingReasonException for a revised one without a reason
     * @throws UnfitFactsException if it cannot be tabled by those facts
     */
    public Edition freeze(User user, CampaignId campaign, String reason, List<String> facts) {
        return run(steps.begin(user, campaign, reason, facts, LongWork.newRun()));
    }

    /**
     * The same in the background. What is wrong with the request is told at once.
     *
     * @return the edition, once it is whole
     */
    public Future<Edition> begin(User user, CampaignId campaign, String reason, List<String> facts) {
        FreezingSteps.Begun begun = steps.begin(user, campaign, reason, facts, LongWork.newRun());
        return executor.submit(() -> run(begun));
    }

    /** By what the campaign's first edition can be tabled; nothing for a later one, and where municipalities answer for themselves. */
    public List<Fact> choices(User user, CampaignId campaign) {
        return steps.choices(user, campaign);
    }

    /** Deletes an edition whose file is being written, or was not finished; nothing where there is none. */
    public void cancel(User user, EditionId id) {
        steps.cancel(user, id);
    }

    /** Editions whose files are being written, or were not finished; for KL. */
    public List<UnfinishedEdition> unfinished(User user) {
        ReadingEditions.checkIsKl(user);
        return steps.all();
    }

    private Edition run(FreezingSteps.Begun begun) {
        FreezingRun run = new FreezingRun(steps, editions, begun);
        work.begun(run);
        try {
            return run.toTheEnd(reader);
        } catch (EditionStateException overtaken) {
            if (overtaken.reason() != Reason.CANCELLED) {
                steps.fail(begun.id());
            }
            throw overtaken;
        } catch (RuntimeException | Error fault) {
            LOG.log(Level.WARNING, "Edition " + begun.id() + " could not be finished", fault);
            steps.fail(begun.id());
            throw fault;
        } finally {
            work.over(run);
        }
    }

    private void beginAnew(EditionId id, String run, Instant unseenSince) {
        Optional<FreezingSteps.Begun> begun;
        try {
            begun = steps.takeOver(id, run, unseenSince);
        } catch (EditionStateException changed) {
            LOG.log(Level.INFO, "Edition " + id + " is not begun anew: {0}", changed.getMessage());
            steps.fail(id);
            return;
        }
        begun.ifPresent(taken -> executor.execute(() -> LongWork.attempt("Edition " + id + " was begun anew in vain", () -> run(taken))));
    }
}
