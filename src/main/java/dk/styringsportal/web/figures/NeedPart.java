package dk.styringsportal.web.figures;

import dk.styringsportal.report.NeedWords;
import java.util.List;

/**
 * How far what one group needs to know exceeds what it uses.
 *
 * @param groups to choose
 * @param group the chosen one's name
 * @param kept said beside gaps that stand as in the edition before
 */
public record NeedPart(List<Choice> groups, String group, List<ItemView> items, String kept) implements FigurePart {

    /** A group to choose. */
    public record Choice(String key, String title, boolean chosen) {}

    /**
     * The rows of one question.
     *
     * @param figure empty where no mean is shown
     * @param rule how need and use are reckoned, in the questionnaire's words
     */
    public record ItemView(String key, String text, String figure, List<LineView> lines, String rule) {}

    /** @param kept whether the gap stands as in the edition before */
    public record LineView(String label, NeedWords.Cells cells, boolean kept) {}
}
