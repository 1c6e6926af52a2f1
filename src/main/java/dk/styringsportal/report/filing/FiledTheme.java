package dk.styringsportal.report.filing;

import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Words;
import java.util.ArrayList;
import java.util.List;

/** The questions of one theme with their answers. */
final class FiledTheme {

    private FiledTheme() {}

    /** The heading stays on one page with the first question and its answer in full, or the head of the table that has it. */
    static List<Block> blocks(Theme theme, FiledItem item, Words words) {
        List<Block> answers = new ArrayList<>();
        theme.items().stream().filter(asks -> asks.type().asks()).forEach(asks -> answers.addAll(item.blocks(asks)));
        int first = first(answers);
        List<Block> beginning = new ArrayList<>(List.of(
                new Block.Heading(2, words.text("theme.heading", String.valueOf(theme.number()), theme.title()))));
        beginning.addAll(answers.subList(0, first));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Together(beginning)));
        blocks.addAll(answers.subList(first, answers.size()));
        return blocks;
    }

    /** How many blocks that is. */
    private static int first(List<Block> answers) {
        if (answers.size() < 2 || !(answers.get(1) instanceof Block.Paragraph)) {
            return Math.min(1, answers.size());
        }
        int end = 2;
        while (end < answers.size() && answers.get(end) instanceof Block.SmallPrint) {
            end++;
        }
        return end;
    }
}
