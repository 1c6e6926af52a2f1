package dk.styringsportal.surveys;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/** How contents are written as YAML: texts of several lines as a block, as one would by hand; numbers without exponent. */
final class ContentNodes extends StandardRepresenter {

    /** What some readers take for the end of a line. */
    private static final Pattern UNUSUAL_BREAK = Pattern.compile("[\r\u0085\u2028\u2029]");

    ContentNodes(DumpSettings settings) {
        super(settings);
        representers.put(String.class, text -> text((String) text));
        representers.put(BigDecimal.class, number -> representScalar(
                Tag.FLOAT, ((BigDecimal) number).toPlainString(), ScalarStyle.PLAIN));
    }

    private Node text(String text) {
        if (UNUSUAL_BREAK.matcher(text).find()) {
            return representScalar(Tag.STR, text, ScalarStyle.DOUBLE_QUOTED);
        }
        return representScalar(Tag.STR, text, isBlock(text) ? ScalarStyle.LITERAL : ScalarStyle.PLAIN);
    }

    /** A block keeps every character where no line begins or ends with a blank. */
    private static boolean isBlock(String text) {
        return text.contains("\n") && !text.startsWith("\n") && text.lines().allMatch(line -> line.equals(line.strip()));
    }
}
