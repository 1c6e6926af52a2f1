package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.organisation.GroupKey;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.batch.BatchRun;
import dk.styringsportal.report.batch.BatchZip;
import dk.styringsportal.report.batch.NothingToReportException;
import dk.styringsportal.report.batch.ReportBatch;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The reports of all municipalities of an edition, made in the background for KL. Each is kept when it is made, and where a node ends
 * in the middle another goes on with what is missing ({@link LongWork}). A finished batch is deleted after a week.
 */
@ApplicationScoped
public class AllReports {

    private static final Logger LOG = Logger.getLogger(AllReports.class.getName());

    /** So long the file can be fetched; then nothing is kept of what only the municipalities are to have. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final long MINUTES_BETWEEN_DELETIONS = 10;

    @Inject
    private BatchSteps steps;

    @Inject
    private ReadingEditions reading;

    @Inject
    private Reports reports;

    @Inject
    private KeyFigureReports keyFigureReports;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private LongWork<Long> work;
    private ScheduledFuture<?> deletions;

    /** A run as it is seen from other nodes. */
    private record AtWork(BatchRun run) implements LongWork.Run<Long> {

        @Override
        public Long id() {
            return run.id();
        }

        @Override
        public void beat() {
            run.beat();
        }
    }

    /** Batches that nobody is seen at. */
    private final class Left implements LongWork.Unfinished<Long> {

        @Override
        public List<Long> unseenSince(Instant then) {
            return steps.unseenSince(then);
        }

        @Override
        public void takeOver(Long id, String run, Instant unseenSince) {
            steps.takeOver(id, run, unseenSince).ifPresent(AllReports.this::start);
        }
    }

    @PostConstruct
    void prepare() {
        work = new LongWork<>("Reports", new Left(), clock);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        work.watch(scheduler);
        deletions = scheduler.scheduleWithFixedDelay(this::forget, 1, MINUTES_BETWEEN_DELETIONS, TimeUnit.MINUTES);
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stop) {
        work.end();
        if (deletions != null) {
            deletions.cancel(false);
        }
    }

    /**
     * Begins to make the reports; where that is being done already, it goes on. Reports that were made before are made anew.
     *
     * @throws NotFoundException if there is no such edition
     */
    public ReportBatch make(User user, EditionId id) {
        Edition edition = edition(user, id);
        steps.begin(user, edition, LongWork.newRun()).ifPresent(this::start);
        return steps.of(id).orElseThrow(() -> none(id));
    }

    /** The batch of the edition; empty where none has been wanted. */
    public Optional<ReportBatch> of(User user, EditionId id) {
        return steps.of(edition(user, id).id());
    }

    /** @throws NotFoundException if there is no such batch of the edition */
    public ReportBatch get(User user, EditionId id, long batch) {
        return of(user, id).filter(found -> found.id() == batch).orElseThrow(() -> none(id));
    }

    /** Deletes the batch with all that was made of it. */
    public void cancel(User user, EditionId id, long batch) {
        steps.cancel(user, edition(user, id), get(user, id, batch));
    }

    /**
     * A batch that can be fetched.
     *
     * @throws NotFoundException if it is not, or not yet, there
     */
    public ReportBatch finished(User user, EditionId id, long batch) {
        ReportBatch found = get(user, id, batch);
        if (!found.isDone()) {
            throw new NotFoundException("The reports are not ready");
        }
        return found;
    }

    /** Writes one that {@link #finished} has given as a ZIP file, report by report; the stream stays open. */
    public void write(ReportBatch batch, OutputStream out) throws IOException {
        new BatchZip(steps, ReportTexts.in(ReportTexts.DANISH)).write(batch.id(), out);
    }

    private Edition edition(User user, EditionId id) {
        ReadingEditions.checkIsKl(user);
        return reading.get(Optional.of(user), id);
    }

    private void start(BatchSteps.Begun begun) {
        BatchRun run = new BatchRun(
                steps,
                begun.batch().id(),
                begun.run(),
                (organisation, out) -> draw(begun, organisation, out),
                (organisation, fault) ->
                        LOG.log(Level.WARNING, "The report of municipality " + organisation + " could not be made", fault),
                clock);
        work.begun(new AtWork(run));
        executor.execute(() -> run(run));
    }

    private void run(BatchRun run) {
        try {
            run.toTheEnd();
        } catch (RuntimeException | Error fault) {
            LOG.log(Level.WARNING, "Reports " + run.id() + " could not be finished", fault);
            run.giveUp();
            throw fault;
        } finally {
            work.over(new AtWork(run));
        }
    }

    private void draw(BatchSteps.Begun begun, OrganisationCode organisation, OutputStream out)
            throws IOException, NothingToReportException {
        try {
            Edition edition = edition(begun.user(), begun.batch().edition());
            switch (begun.kind()) {
                case GROUP_REPORTS -> reports.groupReport(begun.user(), edition, organisation, out);
                case KEY_FIGURE_REPORTS -> keyFigureReports.write(begun.user(), edition, organisation, out);
                case SCORE_REPORTS -> reports.scoreReport(begun.user(), edition, organisation, GroupKey.REGION, out);
            }
        } catch (NotFoundException nothing) {
            throw new NothingToReportException(nothing.getMessage());
        }
    }

    private void forget() {
        LongWork.attempt("Old reports could not be deleted", () -> steps.forget(clock.instant().minus(KEPT)));
    }

    private static NotFoundException none(EditionId id) {
        return new NotFoundException("There are no such reports of edition " + id);
    }
}
