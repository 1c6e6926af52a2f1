package dk.styringsportal.web.tools;

import dk.styringsportal.application.Tool;
import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.response.evidence.Evidence;
import dk.styringsportal.response.evidence.Sharing;
import dk.styringsportal.response.evidence.ToolType;
import dk.styringsportal.web.results.PageWords;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file as the pages show it.
 *
 * @param title as it is shared; the file's name where it is not
 * @param file its name and size: "plan.docx, 2 MB"
 * @param type what kind of tool it is; empty while nobody has said so
 * @param typeKey the same, as a form sends it
 * @param state "none", "waiting", "released" or "refused"
 * @param reason why it was refused; else empty
 * @param types those that fit its theme, and the one it has
 */
public record ToolView(
        String id,
        String response,
        String title,
        String file,
        String type,
        String typeKey,
        String theme,
        String municipality,
        String round,
        String state,
        String reason,
        List<ToolType> types) {

    static ToolView of(Tool tool, PageWords words) {
        EvidenceFile file = tool.file().evidence().file();
        return new ToolView(
                file.id().toString(),
                tool.file().response().toString(),
                tool.file().sharing().map(Sharing::title).orElse(file.name()),
                words.say("tools.file", file.name(), Evidence.megabytes(file.size())),
                tool.file().type().map(ToolType::label).orElse(""),
                tool.file().type().map(ToolType::key).orElse(""),
                tool.theme(),
                tool.municipality().name(),
                tool.round(),
                tool.file().sharing().map(ToolView::state).orElse("none"),
                tool.file().sharing().flatMap(Sharing::decision).map(Sharing.Decision::reason).orElse(""),
                types(tool));
    }

    private static String state(Sharing sharing) {
        return sharing.isWaiting() ? "waiting" : sharing.isReleased() ? "released" : "refused";
    }

    /** Those of its theme and what is none of them; of a theme that the list does not know, all. */
    static List<ToolType> types(Tool tool) {
        boolean isKnown = ToolType.all().stream().anyMatch(type -> type.theme().equals(tool.theme()));
        Stream<ToolType> fitting = ToolType.all().stream()
                .filter(type -> !isKnown || type.theme().equals(tool.theme()) || type.theme().isEmpty());
        return Stream.concat(tool.file().type().stream(), fitting).distinct().toList();
    }
}
