package dk.styringsportal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.benchmark.keyfigures.KeyFigureReport;
import dk.styringsportal.benchmark.keyfigures.Reporting;
import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.export.CsvFigureLines;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.keyfigures.FigureLines;
import dk.styringsportal.report.keyfigures.KeyFiguresReport;
import dk.styringsportal.testing.KeyFigureRounds;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reports on key figures, read back from the pages. */
class KeyFiguresReportPdfTest {

    private static final Instant AT = Instant.parse("2026-03-03T12:05:00Z");

    @Test
    void draw() throws Exception {
        KeyFigureRounds rounds = KeyFigureRounds.progression();
        List<Reporting> ten = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ten.add(rounds.municipality(i, "alt-udfyldt", 1 + i % 3, Map.of()));
        }
        Files.write(Path.of("/tmp/kf-all.pdf"), pdf(rounds.ofAll(ten, Population.NONE), ReportTexts.DANISH));
        Files.write(Path.of("/tmp/kf-own.pdf"), pdf(rounds.ofFirst(ten, Population.NONE), ReportTexts.DANISH));
        KeyFigureRounds recipients = KeyFigureRounds.recipients();
        Files.write(Path.of("/tmp/kn-all.pdf"), pdf(recipients.ofAll(recipients.alike(12, "alt-udfyldt"), KeyFigureRounds.inhabitants(3000)), ReportTexts.DANISH));
        Files.write(Path.of("/tmp/kn-own.pdf"), pdf(recipients.ofFirst(recipients.alike(12, "alt-udfyldt"), KeyFigureRounds.inhabitants(3000)), ReportTexts.DANISH));
        Files.write(Path.of("/tmp/kf.csv"), new CsvFigureLines().write(FigureLines.of(rounds.ofFirst(ten, Population.NONE))));
        assertEquals(1, 1);
    }

    private static byte[] pdf(KeyFigureReport report, Locale language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] data = new CsvFigureLines().write(FigureLines.of(report));
        new PdfReportWriter().write(KeyFiguresReport.of(report, data, AT, language), out);
        return out.toByteArray();
    }
}
