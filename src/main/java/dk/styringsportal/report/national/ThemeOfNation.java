package dk.styringsportal.report.national;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.SurveyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The chapter of a theme: points, what KL says, each question, then the overall rating with the municipalities' own beside it, what
 * to look at, and quotes.
 */
final class ThemeOfNation {

    private final Material material;
    private final Optional<Material> self;
    private final Theme theme;

    /** @param self what municipalities said of themselves; empty where there is no such edition */
    ThemeOfNation(Material material, Optional<Material> self, Theme theme) {
        this.material = material;
        this.self = self;
        this.theme = theme;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(
                2, material.texts().text("theme.heading", String.valueOf(theme.number()), theme.title())));
        theme.introduction().map(Material::paragraph).ifPresent(blocks::add);
        points(blocks);
        blocks.addAll(Commented.blocks(String.valueOf(theme.number()), material));
        questions(blocks);
        overall(blocks);
        blocks.addAll(new FocusPoints(material, theme).blocks());
        blocks.addAll(new QuotedWords(material, theme).blocks());
        return blocks;
    }

    private void points(List<Block> blocks) {
        if (material.hasGroups()) {
            groups(blocks);
            return;
        }
        material.content().figure("theme", Map.of("theme", theme.number())).ifPresent(figure -> {
            blocks.add(figure.isSuppressed() ? Material.paragraph(material.points(figure, "mean")) : keyFigures(figure));
            blocks.add(new Block.SmallPrint(material.source()));
        });
        List<Block.TableRow> rows = new ArrayList<>();
        for (Item item : theme.items()) {
            material.content().figure("item", Map.of("item", item.code().value()))
                    .ifPresent(figure -> rows.add(new Block.TableRow(Material.question(item), PointsCells.of(figure, material))));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    Optional.of(material.text("nationwide.points.items")), PointsCells.columns(material.text("nationwide.question"), material), rows));
        }
    }

    private Block keyFigures(EditionFigure figure) {
        return new Block.KeyFigures(List.of(
                new Block.KeyFigure(material.text("nationwide.mean"), material.points(figure, "mean"), material.text("nationwide.points.unit")),
                new Block.KeyFigure(material.text("nationwide.median"), material.points(figure, "median"), material.text("nationwide.points.unit")),
                new Block.KeyFigure(
                        material.text("nationwide.quartiles"),
                        material.numbers().range(
                                figure.number("q1").orElseThrow().doubleValue(), figure.number("q3").orElseThrow().doubleValue()),
                        material.text("nationwide.points.unit")),
                new Block.KeyFigure(material.text("nationwide.n"), material.figures().answers(figure), material.text("nationwide.municipalities.unit"))), false);
    }

    private void groups(List<Block> blocks) {
        List<RespondentGroup> asked = material.questionnaire().groups().stream()
                .filter(group -> GroupPoints.isAsked(theme, group, material))
                .toList();
        if (!asked.isEmpty()) {
            blocks.add(new Block.Table(
                    Optional.of(material.text("nationwide.points.groups.caption")),
                    List.of(
                            new Block.Column(material.text("nationwide.group"), 4, false),
                            new Block.Column(material.text("nationwide.points"), 1.4, true)),
                    asked.stream()
                            .map(group -> new Block.TableRow(
                                    group.title(), List.of(Material.cell(GroupPoints.of(theme, group, material)))))
                            .toList()));
        }
    }

    private void overall(List<Block> blocks) {
        List<Item> own = theme.items().stream().filter(Item::isOverall).toList();
        if (!own.isEmpty()) {
            blocks.add(new Block.Heading(3, material.text("nationwide.overall")));
            own.forEach(item -> answers(item, material, true, blocks));
        }
        self.ifPresent(beside -> {
            List<Item> rated = beside.questionnaire().theme(theme.number()).stream()
                    .filter(same -> same.title().equals(theme.title()))
                    .flatMap(same -> same.items().stream())
                    .filter(Item::isOverall)
                    .toList();
            if (!rated.isEmpty()) {
                blocks.add(new Block.Heading(3, material.text("nationwide.self")));
                rated.forEach(item -> answers(item, beside, false, blocks));
            }
        });
        blocks.addAll(new AssessedBlocks(material, theme).blocks());
    }

    private void questions(List<Block> blocks) {
        List<Asked> all = theme.items().stream()
                .filter(item -> !item.isOverall())
                .flatMap(item -> Asked.of(item, material).stream())
                .toList();
        for (Asked asked : all) {
            if (!asked.shown().isEmpty()) {
                blocks.add(new Block.Heading(3, asked.title(), Optional.of(asked.anchor())));
                shown(asked, material, blocks);
            }
        }
        Asked.withoutFigures(all, material).ifPresent(blocks::add);
    }

    /**
     * Under the heading that says what they are.
     *
     * @param own whether it is this edition's, whose figures texts can refer to
     */
    private static void answers(Item item, Material of, boolean own, List<Block> blocks) {
        for (Asked asked : Asked.of(item, of)) {
            blocks.add(new Block.Heading(4, asked.title(), Optional.of(asked.anchor()).filter(anchor -> own)));
            shown(asked, of, blocks);
        }
    }

    private static void shown(Asked asked, Material of, List<Block> blocks) {
        Optional<Figure> figure = new AnswerFigures(of).of(asked);
        AnswerGrid grid = new AnswerGrid(of, asked);
        if (figure.isPresent()) {
            blocks.add(new Block.Drawing(figure.get()));
            blocks.addAll(grid.withheld());
            bounded(asked, of).ifPresent(blocks::add);
        } else {
            blocks.addAll(grid.blocks(Optional.empty()));
        }
        blocks.add(new Block.SmallPrint(of.source() + basis(asked, of)));
    }

    /** Who is not drawn, since shares are told in bounds alone, although they are not withheld. */
    private static Optional<Block> bounded(Asked asked, Material of) {
        List<String> names = asked.shown().stream()
                .filter(line -> SurveyWords.n(line.figure()).isEmpty())
                .map(Asked.Line::name)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(of.plain("nationwide.bounded", of.texts().all(names)));
    }

    /** " N: Ledere 40, medarbejdere 120." */
    private static String basis(Asked asked, Material of) {
        List<String> basis = asked.shown().stream()
                .filter(line -> SurveyWords.n(line.figure()).isPresent())
                .map(line -> (line.name() + " " + of.figures().answers(line.figure())).strip())
                .toList();
        return basis.isEmpty() || !asked.ofGroups() && asked.lines().size() > 1
                ? ""
                : " " + of.text("nationwide.basis", String.join(", ", basis));
    }
}
