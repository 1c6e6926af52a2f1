package dk.styringsportal.surveys.spreadsheet;

import dk.styringsportal.questionnaire.draft.Loss;
import dk.styringsportal.surveys.workbook.WorkbookFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of a questionnaire has no place on the other sheets: unknown names, values of another kind, lists that are empty. Each
 * stands with its path, "/items/q04/colour", and as JSON.
 */
final class Leftovers {

    /** Of one cell; a longer value goes on in the next line of the same path. */
    private static final int PIECE = 4_000;

    private final List<List<String>> lines = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();

    void put(String path, Object value) {
        Optional<String> json = Json.written(value).filter(text -> WorkbookFile.fits(path));
        if (json.isEmpty()) {
            losses.add(new Loss(path, SheetFaults.SENTENCES.of("loss.value")));
            return;
        }
        String text = json.get();
        for (int start = 0; start < text.length(); ) {
            int end = Math.min(text.length(), start + PIECE);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            lines.add(List.of(path, text.substring(start, end)));
            start = end;
        }
    }

    void putAll(String path, Map<String, Object> members) {
        members.forEach((name, value) -> put(path + "/" + segment(name), value));
    }

    /** A name as part of a path; "#" at its beginning would count entries, so it is written out like "/". */
    static String segment(String name) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return escaped.startsWith("#") ? "~2" + escaped.substring(1) : escaped;
    }

    /** The name that a part of a path stands for. */
    static String name(String segment) {
        return segment.replace("~2", "#").replace("~1", "/").replace("~0", "~");
    }

    List<List<String>> lines() {
        return lines;
    }

    List<Loss> losses() {
        return losses;
    }
}
