package dk.styringsportal.report.national;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Across the themes: where the nation or each group is most, and where it is least positive. */
final class CrossThemes {

    private static final int MOST = 5;

    private final Material material;

    CrossThemes(Material material) {
        this.material = material;
    }

    /** A question with its mean, in points. */
    private record Scored(Item item, EditionFigure figure) {

        double mean() {
            return figure.number("mean").orElseThrow().doubleValue();
        }
    }

    /** None where use is held against need. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (material.questionnaire().holdsUseAgainstNeed()) {
            return blocks;
        }
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, material.text("nationwide.across")));
        if (material.hasGroups()) {
            blocks.add(material.plain("nationwide.across.groups"));
            material.questionnaire().groups().forEach(group -> group(group, blocks));
        } else {
            municipalities(blocks);
        }
        return blocks;
    }

    private void municipalities(List<Block> blocks) {
        List<Scored> scored = new ArrayList<>();
        for (Item item : material.questionnaire().counting()) {
            material.content().figure("item", Map.of("item", item.code().value()))
                    .filter(figure -> !figure.isSuppressed())
                    .ifPresent(figure -> scored.add(new Scored(item, figure)));
        }
        if (scored.isEmpty()) {
            blocks.add(material.plain("nationwide.across.none"));
            return;
        }
        blocks.add(material.plain("nationwide.across.municipalities"));
        blocks.add(points("nationwide.across.most", scored.stream().sorted(Comparator.comparing(Scored::mean).reversed()).limit(MOST).toList()));
        blocks.add(points("nationwide.across.least", scored.stream().sorted(Comparator.comparing(Scored::mean)).limit(MOST).toList()));
        blocks.add(new Block.SmallPrint(material.source()));
    }

    private Block points(String caption, List<Scored> scored) {
        return new Block.Table(
                Optional.of(material.text(caption)),
                PointsCells.columns(material.text("nationwide.question"), material),
                scored.stream()
                        .map(one -> new Block.TableRow(Material.question(one.item()), PointsCells.of(one.figure(), material)))
                        .toList());
    }

    private void group(RespondentGroup group, List<Block> blocks) {
        blocks.add(new Block.Heading(3, group.title()));
        Optional<EditionFigure> ranking = material.content().figure("ranking", Map.of("group", group.id().value()));
        if (ranking.filter(figure -> !figure.isSuppressed()).isEmpty()) {
            blocks.add(Material.paragraph(ranking.flatMap(material.figures()::withheld).orElse(material.text("nationwide.across.none"))));
            return;
        }
        blocks.add(ranked("nationwide.across.top", "top", group, ranking.get()));
        blocks.add(ranked("nationwide.across.bottom", "bottom", group, ranking.get()));
        blocks.add(new Block.SmallPrint(material.source()));
    }

    private Block ranked(String caption, String measure, RespondentGroup group, EditionFigure ranking) {
        List<String> names = Arrays.asList(String.valueOf(ranking.values().get(measure)).split(" "));
        List<Field> fields = Field.of(material.questionnaire());
        List<Block.TableRow> rows = names.stream()
                .flatMap(name -> fields.stream().filter(field -> field.name().equals(name)))
                .map(field -> row(field, group))
                .toList();
        return new Block.Table(
                Optional.of(material.text(caption)),
                List.of(
                        new Block.Column(material.text("nationwide.question"), 6, false),
                        new Block.Column(material.text("nationwide.positive"), 1.4, true),
                        new Block.Column(material.text("nationwide.mean.scale"), 1.5, true),
                        new Block.Column(material.text("nationwide.answers"), 1, true)),
                rows);
    }

    private Block.TableRow row(Field field, RespondentGroup group) {
        Optional<EditionFigure> figure = material.options(field.item(), field.row(), Optional.of(group));
        String question = Material.question(field.item());
        return new Block.TableRow(
                field.row().map(row -> question + " – " + row.label()).orElse(question),
                List.of(
                        Material.cell(figure.map(material.figures()::positive).orElse("–")),
                        Material.cell(figure.flatMap(found -> found.number("mean"))
                                .map(mean -> material.numbers().figure(mean.doubleValue(), 2))
                                .orElse("–")),
                        Material.cell(figure.map(material.figures()::answers).orElse("–"))));
    }
}
