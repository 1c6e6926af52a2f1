package dk.styringsportal.report;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.questionnaire.Citation;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Reference;
import dk.styringsportal.questionnaire.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to do next: the recommendations of the questions with most to gain, and where others show how. */
final class AdviceChapter {

    private final ScoreMaterial material;
    private final Words words;

    AdviceChapter(ScoreMaterial material, Words words) {
        this.material = material;
        this.words = words;
    }

    /** None where nothing is compared, or no question lies under the nation's mean. */
    List<Block> blocks() {
        List<Item> weakest = material.result().comparison().map(Comparison::weakest).orElse(List.of()).stream()
                .map(code -> material.result().questionnaire().item(code).orElseThrow())
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!weakest.isEmpty()) {
            blocks.add(new Block.Heading(2, words.text("advice")));
            recommendations(weakest, blocks);
            inspiration(weakest, blocks);
        }
        return blocks;
    }

    private void recommendations(List<Item> weakest, List<Block> blocks) {
        List<Block> found = new ArrayList<>();
        for (Item item : weakest) {
            String recommendation = item.wording().recommendation();
            if (!recommendation.isBlank()) {
                found.add(new Block.Paragraph(
                        Optional.of(words.text("advice.question", String.valueOf(item.number()))),
                        recommendation));
            }
        }
        blocks.add(plain(words.text(found.isEmpty() ? "advice.none" : "advice.text")));
        blocks.addAll(found);
    }

    private void inspiration(List<Item> weakest, List<Block> blocks) {
        List<String> tools = tools(weakest);
        List<String> works = weakest.stream()
                .flatMap(item -> item.wording().sources().stream())
                .map(Citation::references)
                .filter(references -> references.size() == 1)
                .map(references -> references.get(0))
                .map(Reference::text)
                .distinct()
                .toList();
        if (!tools.isEmpty() || !works.isEmpty()) {
            blocks.add(new Block.Heading(3, words.text("inspiration")));
        }
        if (!tools.isEmpty()) {
            blocks.add(new Block.BulletList(Optional.of(words.text("inspiration.tools")), tools));
            blocks.add(new Block.SmallPrint(words.text("inspiration.tools.where")));
        }
        if (!works.isEmpty()) {
            blocks.add(new Block.BulletList(Optional.of(words.text("inspiration.works")), works));
        }
    }

    /** Of the themes in which the questions stand. */
    private List<String> tools(List<Item> weakest) {
        List<String> themes = material.result().questionnaire().themes().stream()
                .filter(theme -> theme.items().stream().anyMatch(weakest::contains))
                .map(Theme::title)
                .toList();
        return material.tools().stream()
                .filter(tool -> themes.contains(tool.theme()))
                .map(tool -> words.text(
                        "inspiration.tool",
                        tool.title(),
                        tool.type().orElse(words.text("inspiration.tool.any")),
                        tool.municipality(),
                        tool.theme()))
                .toList();
    }

    private static Block plain(String text) {
        return new Block.Paragraph(Optional.empty(), text);
    }
}
