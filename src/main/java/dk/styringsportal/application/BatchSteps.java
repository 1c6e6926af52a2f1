package dk.styringsportal.application;

import dk.styringsportal.access.Account;
import dk.styringsportal.access.AccountRepository;
import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionRepository;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.report.batch.BatchPart;
import dk.styringsportal.report.batch.BatchParts;
import dk.styringsportal.report.batch.ReportBatch;
import dk.styringsportal.report.batch.ReportBatchRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The steps of making a batch of reports, each a transaction of its own. */
@ApplicationScoped
@Transactional
class BatchSteps implements BatchParts {

    private static final Logger LOG = Logger.getLogger(BatchSteps.class.getName());

    /** So often a batch is taken up when nodes end in the middle: it may be the batch that ends them. */
    private static final int ATTEMPTS = 3;

    @Inject
    private ReportBatchRepository batches;

    @Inject
    private EditionRepository editions;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ScoredEditions scored;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private GroupSurveys groupSurveys;

    @Inject
    private KeyFigures keyFigures;

    @Inject
    private AccountRepository accounts;

    @Inject
    private DemoAccounts demoAccounts;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** What a batch is made of, by what was asked. */
    enum Kind {
        /** Municipalities answered. */
        SCORE_REPORTS,
        /** Persons did. */
        GROUP_REPORTS,
        /** Municipalities reported numbers, of which the edition has key figures. */
        KEY_FIGURE_REPORTS
    }

    /**
     * A batch that one run is to make.
     *
     * @param user by whose right
     */
    record Begun(ReportBatch batch, String run, User user, CampaignId campaign, Kind kind) {}

    /** A new batch of the edition, which takes the place of a former one; empty where one is being made already. */
    Optional<Begun> begin(User user, Edition edition, String run) {
        Campaign campaign = campaigns.held(edition.campaign()).orElseThrow();
        Optional<ReportBatch> former = batches.of(edition.id());
        if (former.filter(ReportBatch::isRunning).isPresent()) {
            return Optional.empty();
        }
        former.ifPresent(old -> batches.discard(old.id()));
        ReportBatch batch = batches.begin(edition.id(), user.name(), run, members(edition, campaign), clock.instant());
        audit.record(user, "edition.reports", edition);
        return Optional.of(new Begun(batch, run, user, campaign.id(), kind(edition, campaign)));
    }

    /** Empty where somebody is at work, it has been taken up often enough, or whoever wanted it may not have it any more. */
    Optional<Begun> takeOver(long id, String run, Instant unseenSince) {
        if (!batches.takeOver(id, run, unseenSince, clock.instant())) {
            return Optional.empty();
        }
        ReportBatch batch = batches.withId(id).orElseThrow();
        Optional<User> user = demoAccounts.named(batch.by())
                .or(() -> accounts.named(batch.by()))
                .filter(Account::isActive)
                .map(Account::user)
                .filter(User::isKl);
        if (batch.attempts() > ATTEMPTS || user.isEmpty()) {
            LOG.log(Level.WARNING, "Reports {0} are not gone on with: {1}", new Object[] {
                id, user.isEmpty() ? "whoever wanted them may not have them any more" : "they have been taken up often enough"
            });
            batches.end(id, run, ReportBatch.State.FAILED);
            return Optional.empty();
        }
        Edition edition = editions.withId(batch.edition()).orElseThrow();
        Campaign campaign = campaigns.withId(edition.campaign()).orElseThrow();
        return Optional.of(new Begun(batch, run, user.get(), campaign.id(), kind(edition, campaign)));
    }

    private Kind kind(Edition edition, Campaign campaign) {
        if (isOfGroups(campaign)) {
            return Kind.GROUP_REPORTS;
        }
        return keyFigures.areIn(edition) ? Kind.KEY_FIGURE_REPORTS : Kind.SCORE_REPORTS;
    }

    private boolean isOfGroups(Campaign campaign) {
        return !questionnaires.of(campaign).groups().isEmpty();
    }

    /** Those whose answers are in the edition, or those of whose persons. Who has answered since is in none of its reports. */
    private List<OrganisationCode> members(Edition edition, Campaign campaign) {
        return isOfGroups(campaign) ? groupSurveys.members(edition, campaign) : scored.of(edition).members();
    }

    Optional<ReportBatch> of(EditionId edition) {
        return batches.of(edition);
    }

    /** Deletes it with all that was made; its run ends at the next report. */
    void cancel(User user, Edition edition, ReportBatch batch) {
        batches.discard(batch.id());
        audit.record(user, "edition.reports.cancel", edition);
    }

    void forget(Instant then) {
        batches.forget(then);
    }

    List<Long> unseenSince(Instant then) {
        return batches.unseenSince(then);
    }

    @Override
    public List<OrganisationCode> missing(long id) {
        return batches.missing(id);
    }

    @Override
    public boolean keep(long id, String run, OrganisationCode organisation, byte[] report, Instant now) {
        return batches.keep(id, run, organisation, report, now);
    }

    @Override
    public boolean fail(long id, String run, OrganisationCode organisation, BatchPart.Fault fault, Instant now) {
        return batches.fail(id, run, organisation, fault, now);
    }

    @Override
    public boolean seen(long id, String run, Instant now) {
        return batches.seen(id, run, now);
    }

    @Override
    public void end(long id, String run, ReportBatch.State state) {
        batches.end(id, run, state);
    }

    @Override
    public List<BatchPart> parts(long id) {
        return batches.parts(id);
    }

    @Override
    public Optional<byte[]> report(long id, OrganisationCode organisation) {
        return batches.report(id, organisation);
    }
}
