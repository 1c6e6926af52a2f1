package dk.styringsportal.report.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.report.ReportTexts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Many reports made together: one that fails, a run that is stopped, a run that goes on. */
class BatchRunTest {

    private static final String RUN = "a run";

    private final Kept kept = new Kept("0101", "0147", "0151");
    private final List<String> drawn = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @Test
    void one_report_that_fails_is_named_and_the_others_are_delivered() throws IOException {
        run((organisation, out) -> {
            if (organisation.value().equals("0147")) {
                throw new IllegalStateException("secret of the machine");
            }
            draw(organisation, out);
        });

        Map<String, String> files = zip();
        assertEquals(List.of("rapport-0101-København.pdf", "rapport-0151-Ballerup.pdf", "fejl.txt"), List.copyOf(files.keySet()));
        assertEquals("report of 0151", files.get("rapport-0151-Ballerup.pdf"));
        assertEquals(
                "0147 Frederiksberg: Rapporten kunne ikke laves. Prøv igen, eller hent den på kommunens side.\r\n", files.get("fejl.txt"));
        assertEquals(List.of("0147"), told);
        assertEquals(ReportBatch.State.DONE, kept.state);
    }

    @Test
    void a_municipality_that_has_nothing_to_report_is_named_and_nobody_is_alarmed() throws IOException {
        run((organisation, out) -> {
            if (organisation.value().equals("0101")) {
                throw new NothingToReportException("gone");
            }
            draw(organisation, out);
        });

        assertEquals("0101 København: Der er ingen besvarelse at lave rapporten af.\r\n", zip().get("fejl.txt"));
        assertEquals(List.of(), told);
    }

    @Test
    void half_a_report_is_never_kept() throws IOException {
        run((organisation, out) -> {
            draw(organisation, out);
            if (organisation.value().equals("0101")) {
                throw new IOException("in the middle");
            }
        });

        assertEquals(2, kept.reports.size());
        assertTrue(zip().get("fejl.txt").startsWith("0101 "));
    }

    @Test
    void a_run_ends_after_the_report_at_hand_when_the_batch_is_cancelled() {
        run((organisation, out) -> {
            draw(organisation, out);
            kept.owner = "nobody";
        });

        assertEquals(List.of("0101"), drawn);
        assertEquals(ReportBatch.State.RUNNING, kept.state);
        assertEquals(Map.of(), kept.reports);
    }

    @Test
    void a_run_that_takes_over_makes_what_is_missing_alone() throws IOException {
        kept.keep(1, RUN, new OrganisationCode("0101"), "before".getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
        kept.fail(1, RUN, new OrganisationCode("0151"), BatchPart.Fault.MISSING, Instant.EPOCH);
        run(this::draw);

        assertEquals(List.of("0147"), drawn);
        assertEquals("before", zip().get("rapport-0101-København.pdf"));
    }

    @Test
    void reports_are_read_one_at_a_time() throws IOException {
        run(this::draw);
        List<Long> sizes = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        kept.beforeRead = () -> sizes.add((long) out.size());
        new BatchZip(kept, ReportTexts.in(ReportTexts.DANISH)).write(1, out);

        assertEquals(3, sizes.size());
        assertTrue(sizes.get(1) > sizes.get(0) && sizes.get(2) > sizes.get(1), "each is written before the next is read: " + sizes);
    }

    @Test
    void nobody_in_the_survey_is_said_too() throws IOException {
        assertEquals(
                Map.of("fejl.txt", "Ingen kommuner har noget at vise i undersøgelsen.\r\n"), zip(new Kept()));
    }

    private void run(BatchRun.Drawing drawing) {
        new BatchRun(kept, 1, RUN, drawing, (organisation, fault) -> told.add(organisation.value()), Clock.systemUTC()).toTheEnd();
    }

    private void draw(OrganisationCode organisation, OutputStream out) throws IOException {
        drawn.add(organisation.value());
        out.write(("report of " + organisation).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> zip() throws IOException {
        return zip(kept);
    }

    private static Map<String, String> zip(Kept batch) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BatchZip(batch, ReportTexts.in(ReportTexts.DANISH)).write(1, out);
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** One batch in memory. */
    private static final class Kept implements BatchParts {

        private final List<OrganisationCode> all;
        private final Map<String, byte[]> reports = new TreeMap<>();
        private final Map<String, BatchPart.Fault> faults = new TreeMap<>();
        private String owner = RUN;
        private ReportBatch.State state = ReportBatch.State.RUNNING;
        private Runnable beforeRead = () -> {};

        Kept(String... codes) {
            this.all = List.of(codes).stream().map(OrganisationCode::new).toList();
        }

        @Override
        public List<OrganisationCode> missing(long id) {
            return all.stream()
                    .filter(code -> !reports.containsKey(code.value()) && !faults.containsKey(code.value()))
                    .toList();
        }

        @Override
        public boolean keep(long id, String run, OrganisationCode organisation, byte[] report, Instant now) {
            return seen(id, run, now) && reports.put(organisation.value(), report) == null;
        }

        @Override
        public boolean fail(long id, String run, OrganisationCode organisation, BatchPart.Fault fault, Instant now) {
            return seen(id, run, now) && faults.put(organisation.value(), fault) == null;
        }

        @Override
        public boolean seen(long id, String run, Instant now) {
            return run.equals(owner);
        }

        @Override
        public void end(long id, String run, ReportBatch.State reached) {
            state = reached;
        }

        @Override
        public List<BatchPart> parts(long id) {
            return all.stream()
                    .filter(code -> !missing(id).contains(code))
                    .map(code -> new BatchPart(code, Optional.ofNullable(faults.get(code.value()))))
                    .toList();
        }

        @Override
        public Optional<byte[]> report(long id, OrganisationCode organisation) {
            beforeRead.run();
            return Optional.ofNullable(reports.get(organisation.value()));
        }
    }
}
