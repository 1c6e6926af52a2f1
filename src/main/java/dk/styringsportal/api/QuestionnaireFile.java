package dk.styringsportal.api;

import dk.styringsportal.application.Exchange;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.ContentFormat;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;

/** A questionnaire sent as a file. */
final class QuestionnaireFile {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Map<ContentFormat.Kind, String> TYPES = Map.of(
            ContentFormat.Kind.YAML, "application/yaml; charset=utf-8",
            ContentFormat.Kind.SPREADSHEET, WORKBOOK,
            ContentFormat.Kind.XLSFORM, WORKBOOK);

    private static final Map<ContentFormat.Kind, String> ENDINGS = Map.of(
            ContentFormat.Kind.YAML, ".yaml", ContentFormat.Kind.SPREADSHEET, ".xlsx", ContentFormat.Kind.XLSFORM, "-xlsform.xlsx");

    private QuestionnaireFile() {}

    /** @throws NotFoundException for a kind that there is not */
    static ContentFormat.Kind kind(String text) {
        for (ContentFormat.Kind kind : ContentFormat.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(text)) {
                return kind;
            }
        }
        throw new NotFoundException("There is no such kind of file");
    }

    /** @param name the questionnaire's, as id/version */
    static Response of(Exchange exchange, ContentFormat.Kind kind, String name, Content content) {
        return sent(exchange.write(kind, content).file(), TYPES.get(kind), "attachment", name + ENDINGS.get(kind));
    }

    /** A name holds nothing that means something in a header or a folder. */
    static Response sent(byte[] file, String type, String disposition, String name) {
        return Response.ok(file, type)
                .header("Content-Disposition", disposition + "; filename=\"" + name.replaceAll("[^A-Za-z0-9.-]", "-") + "\"")
                .build();
    }
}
