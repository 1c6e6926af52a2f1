package dk.styringsportal.report.national;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was asked, and how every question was answered. */
final class Appendices {

    private static final String BETWEEN = " · ";

    private final Material material;

    Appendices(Material material) {
        this.material = material;
    }

    List<Block> questionnaire() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, material.text("nationwide.appendix.questionnaire")));
        blocks.add(material.plain(
                "nationwide.appendix.questionnaire.text",
                material.questionnaire().title(),
                material.questionnaire().id().version()));
        for (Theme theme : material.questionnaire().themes()) {
            blocks.add(new Block.Heading(3, Material.theme(theme)));
            theme.items().stream().filter(item -> item.type().asks()).forEach(item -> question(item, blocks));
        }
        return blocks;
    }

    private void question(Item item, List<Block> blocks) {
        blocks.add(Material.paragraph(Material.question(item)));
        List<String> lines = new ArrayList<>();
        if (!item.rows().isEmpty()) {
            lines.add(material.text("nationwide.asked.rows", String.join(BETWEEN, item.rows().stream().map(Row::label).toList())));
        }
        lines.add(item.options().isEmpty()
                ? material.text("nationwide.asked.open")
                : material.text("nationwide.asked.options", String.join(BETWEEN, item.options().stream().map(AnswerOption::label).toList())));
        List<String> groups = material.questionnaire().groups().stream()
                .filter(group -> item.routing().isFor(Optional.of(group.id())))
                .map(RespondentGroup::title)
                .toList();
        if (!groups.isEmpty()) {
            lines.add(material.text("nationwide.asked.groups", material.texts().all(groups)));
        }
        blocks.add(new Block.SmallPrint(String.join("\n", lines)));
    }

    List<Block> frequencies() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, material.text("nationwide.appendix.frequencies")));
        blocks.add(material.plain("nationwide.appendix.frequencies.text"));
        for (Theme theme : material.questionnaire().themes()) {
            List<Asked> asked = theme.items().stream().flatMap(item -> Asked.of(item, material).stream()).toList();
            if (!asked.isEmpty()) {
                blocks.add(new Block.Heading(3, Material.theme(theme)));
                asked.stream()
                        .filter(one -> !one.shown().isEmpty())
                        .forEach(one -> blocks.addAll(new AnswerGrid(material, one).blocks(Optional.of(one.title()))));
                Asked.withoutFigures(asked, material).ifPresent(blocks::add);
            }
        }
        blocks.add(new Block.SmallPrint(material.source()));
        return blocks;
    }
}
