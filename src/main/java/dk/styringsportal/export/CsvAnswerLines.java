package dk.styringsportal.export;

import dk.styringsportal.report.filing.AnswerLine;
import dk.styringsportal.report.filing.AnswerLineWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** One respondent's answers as a {@linkplain CsvTable table}, a line for each field. */
@ApplicationScoped
public class CsvAnswerLines implements AnswerLineWriter {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(,\\d+)?");

    @Override
    public byte[] write(List<AnswerLine> lines) {
        CsvTable table = new CsvTable("kode", "nummer", "spørgsmål", "række", "kolonne", "svar", "enhed", "status", "point");
        lines.forEach(line -> add(line, table.line()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            table.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void add(AnswerLine answer, CsvTable.Line line) {
        line.text(answer.code().value())
                .count(answer.number())
                .text(answer.question())
                .text(answer.row())
                .text(answer.column());
        // a number below nothing begins no formula
        if (NUMBER.matcher(answer.answer()).matches()) {
            line.written(answer.answer());
        } else {
            line.text(answer.answer());
        }
        line.text(answer.unit())
                .text(answer.state().danish())
                .exact(answer.points().map(points -> points.value()));
    }
}
