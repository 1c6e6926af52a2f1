package dk.styringsportal.report.national;

import dk.styringsportal.benchmark.edition.PublishedSurvey;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.GroupGap;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.SurveyWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where two groups see the same differently: for every two that are asked the same, the largest differences in their shares positive. */
final class GapsChapter {

    private static final int MOST = 8;

    private final Material material;

    GapsChapter(Material material) {
        this.material = material;
    }

    /** None where no groups are asked. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!material.hasGroups()) {
            return blocks;
        }
        List<GroupGap> gaps = new PublishedSurvey(material.questionnaire(), material.content()).gaps();
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, material.text("nationwide.gaps")));
        if (gaps.isEmpty()) {
            blocks.add(material.plain("nationwide.gaps.none"));
            return blocks;
        }
        blocks.add(material.plain("nationwide.gaps.text", String.valueOf(MOST)));
        List<RespondentGroup> groups = material.questionnaire().groups();
        for (int i = 0; i < groups.size(); i++) {
            for (RespondentGroup later : groups.subList(i + 1, groups.size())) {
                pair(groups.get(i), later, gaps, blocks);
            }
        }
        return blocks;
    }

    private void pair(RespondentGroup one, RespondentGroup other, List<GroupGap> gaps, List<Block> blocks) {
        List<GroupGap> largest = gaps.stream()
                .filter(gap -> gap.a().equals(one.id()) && gap.b().equals(other.id()))
                .sorted(Comparator.comparing((GroupGap gap) -> Math.abs(gap.difference().toDouble())).reversed())
                .limit(MOST)
                .toList();
        if (largest.isEmpty()) {
            return;
        }
        String title = material.texts().all(List.of(SurveyWords.brief(one), SurveyWords.brief(other)));
        blocks.add(new Block.Heading(3, title));
        blocks.add(new Block.Drawing(new Figure.Dumbbells(
                material.text("nationwide.gaps.figure", title),
                material.text("nationwide.gaps.axis"),
                SurveyWords.brief(one),
                SurveyWords.brief(other),
                largest.stream()
                        .map(gap -> new Figure.Dumbbells.Line(
                                question(gap.field(), gap.a()), gap.difference().one(), gap.difference().other()))
                        .toList())));
        blocks.add(table(one, other, largest));
        blocks.add(new Block.SmallPrint(material.source()));
    }

    private Block table(RespondentGroup one, RespondentGroup other, List<GroupGap> gaps) {
        return new Block.Table(
                Optional.of(material.text("nationwide.gaps.caption")),
                List.of(
                        new Block.Column(material.text("nationwide.question"), 5, false),
                        new Block.Column(SurveyWords.brief(one), 1.5, true),
                        new Block.Column(SurveyWords.brief(other), 1.5, true),
                        new Block.Column(material.text("nationwide.gaps.difference"), 1.5, true),
                        new Block.Column(material.text("nationwide.p"), 1.2, true)),
                gaps.stream().map(this::row).toList());
    }

    private Block.TableRow row(GroupGap gap) {
        return new Block.TableRow(
                question(gap.field(), gap.a()),
                List.of(
                        Material.cell(material.numbers().percent(gap.difference().one())),
                        Material.cell(material.numbers().percent(gap.difference().other())),
                        Material.cell(material.numbers().percentagePoints(gap.difference().toDouble())),
                        Material.cell(gap.pHolm().isPresent() ? material.numbers().p(gap.pHolm().getAsDouble()) : "–")));
    }

    /** In the words of the first group. */
    private static String question(Field field, GroupId group) {
        String text = field.item().number() + ". " + field.item().wording().inList(Optional.of(group));
        return field.row().map(row -> text + " – " + row.label()).orElse(text);
    }
}
