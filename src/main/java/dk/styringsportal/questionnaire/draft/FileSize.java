package dk.styringsportal.questionnaire.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** About how many bytes the file of a content has, reckoned without making it. */
final class FileSize {

    /** Blanks by which a line of a file stands further in than what it belongs to. */
    private static final int INDENT = 2;

    /** What stands between a name and its value, in bytes. */
    private static final int NAME_END = 2;

    private FileSize() {}

    /** @param indent blanks before each line */
    static long of(Object here, int indent) {
        long size = 0;
        if (here instanceof Map<?, ?> members) {
            for (Map.Entry<?, ?> member : members.entrySet()) {
                boolean isMap = member.getValue() instanceof Map;
                size += indent + bytes(member.getKey()) + NAME_END + of(member.getValue(), isMap ? indent + INDENT : indent);
            }
        } else if (here instanceof List<?> entries) {
            for (Object entry : entries) {
                boolean isMap = entry instanceof Map;
                size += (isMap ? 0 : indent + INDENT) + of(entry, indent + INDENT);
            }
        } else {
            String text = String.valueOf(here);
            size = bytes(text) + 1 + text.chars().filter(character -> character == '\n').count() * indent;
        }
        return size;
    }

    private static int bytes(Object scalar) {
        return String.valueOf(scalar).getBytes(StandardCharsets.UTF_8).length;
    }
}
