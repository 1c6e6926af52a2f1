package dk.styringsportal.export;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.response.pilot.CommentTable;
import dk.styringsportal.response.pilot.PilotComment;
import dk.styringsportal.response.pilot.PilotInvitation;
import dk.styringsportal.response.pilot.PilotResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A pilot's comments as a table that a Danish Excel opens: UTF-8 with its mark, cells parted by semicolons. A line for each
 * comment; on the questionnaire as a whole theme, number, code and question are empty. Texts that a spreadsheet would take
 * for a formula have an apostrophe before them.
 */
@ApplicationScoped
public class CsvCommentTable implements CommentTable {

    static final List<String> HEADINGS = List.of(
            "tema", "nummer", "kode", "spørgsmål", "person", "gruppe", "kommentar", "tidspunkt", "behandlet");

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.RFC4180).setDelimiter(';').get();

    /** In Danish time, to the minute: "2026-11-25 14:03". */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Europe/Copenhagen"));

    @Override
    public void write(QuestionnaireVersion questionnaire, List<PilotResponse> responses, OutputStream out)
            throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        CSVPrinter lines = new CSVPrinter(text, FORMAT);
        lines.printRecord(HEADINGS);
        for (PilotResponse response : responses) {
            for (PilotComment comment : response.said(questionnaire)) {
                lines.printRecord(line(questionnaire, response.invitation(), comment));
            }
        }
        text.flush();
    }

    private static List<String> line(QuestionnaireVersion questionnaire, PilotInvitation by, PilotComment comment) {
        Optional<Item> item = comment.place().item().flatMap(questionnaire::item);
        return List.of(
                item.map(found -> SpreadsheetText.of(questionnaire.themeOf(found.code()).title())).orElse(""),
                item.map(found -> String.valueOf(found.number())).orElse(""),
                item.map(found -> found.code().value()).orElse(""),
                item.map(found -> SpreadsheetText.of(found.wording().text(by.group()))).orElse(""),
                SpreadsheetText.of(by.label()),
                by.group()
                        .flatMap(group -> questionnaire.group(group.value()))
                        .map(RespondentGroup::title)
                        .map(SpreadsheetText::of)
                        .orElse(""),
                SpreadsheetText.of(comment.text()),
                MOMENT.format(comment.at()),
                comment.handled() ? "ja" : "nej");
    }
}
