package dk.styringsportal.web.drafts;

import dk.styringsportal.questionnaire.draft.Content;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a draft says as one writes it in a field. */
final class Written {

    private Written() {}

    /** A text, a number; a list as a line for each; points by row as "row: points", a line for each. */
    static String text(Content content, String path) {
        Object there = content.at(path).orElse("");
        if (there instanceof List<?> lines) {
            return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        }
        if (there instanceof Map<?, ?> members && !members.containsKey("da") && !members.containsKey("en")) {
            return members.entrySet().stream()
                    .map(member -> member.getKey() + ": " + member.getValue())
                    .collect(Collectors.joining("\n"));
        }
        return content.text(path);
    }

    /** Each entry of a list, or the one value; none where there is nothing. */
    static List<String> all(Content content, String path) {
        Object there = content.at(path).orElse(null);
        if (there instanceof List<?> entries) {
            return entries.stream().map(String::valueOf).distinct().toList();
        }
        String text = content.text(path);
        return text.isEmpty() ? List.of() : List.of(text);
    }
}
