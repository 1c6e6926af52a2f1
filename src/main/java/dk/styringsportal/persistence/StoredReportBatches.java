package dk.styringsportal.persistence;

import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.report.batch.BatchPart;
import dk.styringsportal.report.batch.ReportBatch;
import dk.styringsportal.report.batch.ReportBatchRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The batches of reports in the database. They change by statements, so that what two nodes do comes one after the other. */
@ApplicationScoped
class StoredReportBatches implements ReportBatchRepository {

    private static final String BATCH = "batch";

    /** In one statement, so that they belong together also while another node discards the batch. */
    private static final String COUNTS = "select count(p), sum(case when p.fault is not null then 1 else 0 end),"
            + " sum(case when p.content is not null then 1 else 0 end) from ReportBatchPartEntity p where p.batchId = :batch";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public ReportBatch begin(EditionId edition, String by, String run, List<OrganisationCode> organisations, Instant now) {
        ReportBatchEntity batch = new ReportBatchEntity(edition, by, run, now);
        entities.persist(batch);
        entities.flush();
        organisations.forEach(organisation -> entities.persist(new ReportBatchPartEntity(batch.id(), organisation)));
        entities.flush();
        return batch(batch);
    }

    @Override
    public Optional<ReportBatch> withId(long id) {
        return Optional.ofNullable(entities.find(ReportBatchEntity.class, id)).map(this::batch);
    }

    @Override
    public Optional<ReportBatch> of(EditionId edition) {
        return entities.createQuery("select b from ReportBatchEntity b where b.editionId = :edition", ReportBatchEntity.class)
                .setParameter("edition", edition.value())
                .getResultStream()
                .findFirst()
                .map(this::batch);
    }

    private ReportBatch batch(ReportBatchEntity found) {
        Object[] counts = entities.createQuery(COUNTS, Object[].class).setParameter(BATCH, found.id()).getSingleResult();
        int faults = number(counts[1]);
        return found.toBatch(faults + number(counts[2]), number(counts[0]), faults);
    }

    /** A sum over nothing is null. */
    private static int number(Object count) {
        return count == null ? 0 : ((Number) count).intValue();
    }

    @Override
    public List<OrganisationCode> missing(long id) {
        return entities.createQuery(
                        "select p.organisation from ReportBatchPartEntity p where p.batchId = :batch and p.content is null"
                                + " and p.fault is null order by p.organisation",
                        String.class)
                .setParameter(BATCH, id)
                .getResultStream()
                .map(OrganisationCode::new)
                .toList();
    }

    @Override
    public boolean keep(long id, String run, OrganisationCode organisation, byte[] report, Instant now) {
        return set(id, run, organisation, "content", report, now);
    }

    @Override
    public boolean fail(long id, String run, OrganisationCode organisation, BatchPart.Fault fault, Instant now) {
        return set(id, run, organisation, "fault", fault, now);
    }

    private boolean set(long id, String run, OrganisationCode organisation, String column, Object value, Instant now) {
        return seen(id, run, now)
                && entities.createQuery("update ReportBatchPartEntity p set p." + column
                                        + " = :value where p.batchId = :batch and p.organisation = :organisation")
                                .setParameter("value", value)
                                .setParameter(BATCH, id)
                                .setParameter("organisation", organisation.value())
                                .executeUpdate()
                        == 1;
    }

    @Override
    public boolean seen(long id, String run, Instant now) {
        return ofRun("set b.seenAt = :now", id, run).setParameter("now", UtcTime.of(now)).executeUpdate() == 1;
    }

    @Override
    public List<Long> unseenSince(Instant then) {
        return entities.createQuery(
                        "select b.id from ReportBatchEntity b where b.state = :running and b.seenAt < :then order by b.id", Long.class)
                .setParameter("running", ReportBatch.State.RUNNING)
                .setParameter("then", UtcTime.of(then))
                .getResultList();
    }

    @Override
    public boolean takeOver(long id, String run, Instant unseenSince, Instant now) {
        return entities.createQuery("update ReportBatchEntity b set b.run = :run, b.seenAt = :now, b.attempts = b.attempts + 1"
                                + " where b.id = :batch and b.state = :running and b.seenAt < :then")
                        .setParameter("run", run)
                        .setParameter("now", UtcTime.of(now))
                        .setParameter(BATCH, id)
                        .setParameter("running", ReportBatch.State.RUNNING)
                        .setParameter("then", UtcTime.of(unseenSince))
                        .executeUpdate()
                == 1;
    }

    @Override
    public void end(long id, String run, ReportBatch.State state) {
        ofRun("set b.state = :state", id, run).setParameter("state", state).executeUpdate();
    }

    private Query ofRun(String change, long id, String run) {
        return entities.createQuery(
                        "update ReportBatchEntity b " + change + " where b.id = :batch and b.run = :run and b.state = :running")
                .setParameter(BATCH, id)
                .setParameter("run", run)
                .setParameter("running", ReportBatch.State.RUNNING);
    }

    @Override
    public void forget(Instant then) {
        entities.createQuery("delete from ReportBatchEntity b where b.state <> :running and b.seenAt < :then")
                .setParameter("running", ReportBatch.State.RUNNING)
                .setParameter("then", UtcTime.of(then))
                .executeUpdate();
    }

    @Override
    public void discard(long id) {
        entities.createQuery("delete from ReportBatchEntity b where b.id = :batch").setParameter(BATCH, id).executeUpdate();
    }

    @Override
    public List<BatchPart> parts(long id) {
        return entities.createQuery(
                        "select p.organisation, p.fault from ReportBatchPartEntity p where p.batchId = :batch and (p.content is not null"
                                + " or p.fault is not null) order by p.organisation",
                        Object[].class)
                .setParameter(BATCH, id)
                .getResultStream()
                .map(row -> new BatchPart(new OrganisationCode((String) row[0]), Optional.ofNullable((BatchPart.Fault) row[1])))
                .toList();
    }

    @Override
    public Optional<byte[]> report(long id, OrganisationCode organisation) {
        return entities.createQuery(
                        "select p.content from ReportBatchPartEntity p where p.batchId = :batch and p.organisation = :organisation"
                                + " and p.content is not null",
                        byte[].class)
                .setParameter(BATCH, id)
                .setParameter("organisation", organisation.value())
                .getResultStream()
                .findFirst();
    }
}
