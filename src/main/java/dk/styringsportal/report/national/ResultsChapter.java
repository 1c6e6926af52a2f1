package dk.styringsportal.report.national;

import dk.styringsportal.benchmark.edition.Commentary;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.SurveyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first chapter: what KL says of the whole, and the points of all themes. */
final class ResultsChapter {

    private final Material material;

    ResultsChapter(Material material) {
        this.material = material;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, material.text("nationwide.results")));
        blocks.add(material.plain(
                material.hasGroups() ? "nationwide.results.groups" : "nationwide.results.municipalities",
                String.valueOf(material.questionnaire().questions().size()),
                String.valueOf(material.questionnaire().themes().size())));
        blocks.addAll(Commented.blocks(Commentary.WHOLE, material));
        if (material.hasGroups()) {
            groups(blocks);
        } else if (!material.questionnaire().counting().isEmpty()) {
            scores(blocks);
        }
        return blocks;
    }

    private void scores(List<Block> blocks) {
        blocks.add(new Block.Heading(3, material.text("nationwide.points.themes")));
        List<EditionFigure> themes = new ArrayList<>();
        List<Theme> scored = new ArrayList<>();
        for (Theme theme : material.questionnaire().themes()) {
            material.content().figure("theme", Map.of("theme", theme.number())).ifPresent(figure -> {
                themes.add(figure);
                scored.add(theme);
            });
        }
        if (themes.stream().anyMatch(figure -> !figure.isSuppressed())) {
            blocks.add(new Block.Drawing(profile(scored, themes)));
        }
        List<Block.TableRow> rows = new ArrayList<>();
        for (int i = 0; i < scored.size(); i++) {
            rows.add(new Block.TableRow(Material.theme(scored.get(i)), PointsCells.of(themes.get(i), material)));
        }
        material.content().figure("total", Map.of())
                .ifPresent(total -> rows.add(new Block.TableRow(material.text("nationwide.total"), PointsCells.of(total, material))));
        blocks.add(new Block.Table(
                Optional.of(material.text("nationwide.points.caption")), PointsCells.columns(material.text("nationwide.theme"), material), rows));
        blocks.add(new Block.SmallPrint(material.source()));
        blocks.add(new Block.Note(
                material.texts().text("reservation"), List.of(material.text("nationwide.reservation"))));
    }

    private Figure profile(List<Theme> scored, List<EditionFigure> themes) {
        List<Figure.ThemeProfile.Line> lines = new ArrayList<>();
        for (int i = 0; i < scored.size(); i++) {
            lines.add(new Figure.ThemeProfile.Line(
                    Material.theme(scored.get(i)), Optional.empty(), FiveNumbers.of(themes.get(i))));
        }
        return new Figure.ThemeProfile(material.text("nationwide.points.figure"), Optional.empty(), lines);
    }

    private void groups(List<Block> blocks) {
        List<Theme> scored = material.questionnaire().themes().stream().filter(this::isScored).toList();
        if (scored.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(3, material.text("nationwide.points.groups")));
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column(material.text("nationwide.theme"), 4, false)));
        material.questionnaire().groups().forEach(group -> columns.add(new Block.Column(SurveyWords.brief(group), 1.6, true)));
        blocks.add(new Block.Table(
                Optional.of(material.text("nationwide.points.groups.caption")),
                columns,
                scored.stream()
                        .map(theme -> new Block.TableRow(
                                Material.theme(theme),
                                material.questionnaire().groups().stream()
                                        .map(group -> Material.cell(GroupPoints.of(theme, group, material)))
                                        .toList()))
                        .toList()));
        blocks.add(new Block.SmallPrint(material.text("nationwide.points.groups.how") + " " + material.source()));
    }

    private boolean isScored(Theme theme) {
        return material.questionnaire().groups().stream().anyMatch(group -> GroupPoints.isAsked(theme, group, material));
    }
}
