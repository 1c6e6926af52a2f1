package dk.styringsportal.report.batch;

import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.report.ReportTexts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A finished batch as one ZIP file, written report by report; which are not there, and why, stands in a text file among them. */
public final class BatchZip {

    private final BatchParts batches;
    private final ReportTexts texts;

    /** @param texts in whose language the files are named */
    public BatchZip(BatchParts batches, ReportTexts texts) {
        this.batches = batches;
        this.texts = texts;
    }

    /** Writes the whole file; the stream stays open. */
    public void write(long id, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        List<String> faults = new ArrayList<>();
        List<BatchPart> parts = batches.parts(id);
        for (BatchPart part : parts) {
            Optional<byte[]> report = batches.report(id, part.organisation());
            if (report.isPresent()) {
                put(zip, texts.text("batch.name", part.organisation().value(), name(part.organisation())), report.get());
            } else {
                faults.add(fault(part));
            }
        }
        if (parts.isEmpty()) {
            faults.add(texts.text("batch.nobody"));
        }
        if (!faults.isEmpty()) {
            put(zip, texts.text("batch.faults"), (String.join("\r\n", faults) + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        zip.finish();
    }

    private String fault(BatchPart part) {
        return texts.text(
                "batch.fault." + part.fault().orElse(BatchPart.Fault.MISSING),
                part.organisation().value(),
                name(part.organisation()));
    }

    private static String name(OrganisationCode organisation) {
        return Municipalities.ofDenmark().withCode(organisation).map(Municipality::name).orElse("");
    }

    /** PDF files are small already. */
    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.setLevel(1);
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
