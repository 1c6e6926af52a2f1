package dk.styringsportal.web.editions;

import dk.styringsportal.application.AllReports;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.report.batch.ReportBatch;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On KL's page of an edition: the reports of all municipalities, how far they are, and their file. */
@Named
@RequestScoped
public class AllReportsPage {

    @Inject
    private KlAccess access;

    @Inject
    private Address address;

    @Inject
    private AllReports all;

    @Inject
    private PageStatus status;

    private EditionId edition;
    private ReportBatch batch;

    @PostConstruct
    void read() {
        if (access.isAllowed()) {
            edition = new EditionId(address.number("id"));
            batch = all.of(access.user(), edition).orElse(null);
        }
    }

    public void make() {
        all.make(access.user(), edition);
        again();
    }

    /** Stops, and deletes what was made; nothing where there is nothing any more. */
    public void cancel() {
        if (batch != null) {
            all.cancel(access.user(), edition, batch.id());
        }
        again();
    }

    private void again() {
        status.goTo("/kl/udgave?id=" + edition);
    }

    /** Null as long as none has been wanted. */
    public ReportBatch getBatch() {
        return batch;
    }

    public boolean isAtWork() {
        return batch != null && batch.isRunning();
    }
}
