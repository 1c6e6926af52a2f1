package dk.styringsportal.report;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.ItemFigures;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.scoring.ItemScore;
import dk.styringsportal.scoring.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One question: points beside the nation's, every answer, the reason, what would earn more, and the recommendation. */
final class QuestionSection {

    private final MunicipalityResult result;
    private final Words words;
    private final AnswerTables tables;

    QuestionSection(MunicipalityResult result, Words words) {
        this.result = result;
        this.words = words;
        this.tables = new AnswerTables(words);
    }

    List<Block> blocks(Item item) {
        ItemScore score = result.scorecard().item(item.code());
        if (!item.type().asks()) {
            return List.of();
        }
        Reason reason = words.reasons().of(item, score);
        Optional<Comparison.ItemLine> line = result.comparison().map(comparison -> comparison.item(item.code()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, words.question(item)));
        if (score.standing() == Standing.NOT_ASKED) {
            blocks.add(new Block.Paragraph(Optional.empty(), reason.calculation()));
            return blocks;
        }
        if (item.givesPoints()) {
            blocks.add(figures(score, line));
        }
        answers(item, score, reason, line, blocks);
        if (!reason.rule().isBlank()) {
            blocks.add(lead("rule", reason.rule()));
        }
        improvements(reason, blocks);
        if (score.neutral()) {
            neutral(item, blocks);
        }
        if (!reason.recommendation().isBlank()) {
            blocks.add(lead("recommendation", reason.recommendation()));
        }
        line.map(Comparison.ItemLine::figures)
                .filter(figures -> figures.neutral() > 0)
                .ifPresent(figures -> blocks.add(new Block.SmallPrint(
                        words.text("neutral.left.out", String.valueOf(figures.neutral())))));
        if (!reason.sources().isEmpty()) {
            blocks.add(new Block.SmallPrint(words.text("sources.line", String.join(" ", reason.sources()))));
        }
        return blocks;
    }

    private Block figures(ItemScore score, Optional<Comparison.ItemLine> line) {
        BesideFigures beside = new BesideFigures(result, words);
        return line.map(compared -> beside.of(score.points(), compared))
                .orElseGet(() -> beside.of(score.points(), Optional.empty()));
    }

    private void improvements(Reason reason, List<Block> blocks) {
        if (reason.improvements().size() == 1) {
            blocks.add(lead("more", reason.improvements().get(0)));
        } else if (!reason.improvements().isEmpty()) {
            blocks.add(new Block.BulletList(Optional.of(words.text("more")), reason.improvements()));
        }
    }

    private void answers(
            Item item, ItemScore score, Reason reason, Optional<Comparison.ItemLine> line, List<Block> blocks) {
        Optional<ItemFigures> nation = line.map(Comparison.ItemLine::figures);
        if (item.rows().isEmpty()) {
            blocks.add(lead("your.answer", item.givesPoints() ? singleAnswer(reason) : reason.answers().get(0).answer()));
            nation.flatMap(figures -> bars(item, score, figures)).map(Block.Drawing::new).ifPresent(blocks::add);
            return;
        }
        blocks.add(tables.answers(item, score, reason, nation));
        nation.flatMap(figures -> tables.shares(item, score, figures)).ifPresent(blocks::add);
        if (item.givesPoints()) {
            blocks.add(lead("reason", reason.calculation()));
        }
    }

    private String singleAnswer(Reason reason) {
        Reason.AnswerLine line = reason.answers().get(0);
        return line.points()
                .map(points -> words.text("answer.with.points", line.answer(), words.numbers().points(points)))
                .orElseGet(() -> words.text("answer.with.reason", line.answer(), reason.calculation()));
    }

    /** How the nation answered; empty when nobody did. */
    private Optional<Figure> bars(Item item, ItemScore score, ItemFigures nation) {
        ItemFigures.FieldCounts counts = nation.answers().get(0);
        if (counts.n() == 0 || counts.options().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Figure.AnswerBars(
                words.text("bars.title", String.valueOf(item.number())),
                counts.n(),
                Optional.of(result.municipality().name()),
                counts.options().stream()
                        .map(option -> new Figure.AnswerBars.Bar(
                                option.option().label(),
                                option.count(),
                                score.fields().get(0).chosen().stream()
                                        .anyMatch(chosen -> chosen.contains(option.option()))))
                        .toList()));
    }

    /** What the neutral answer does not mend (decision S6). */
    private void neutral(Item item, List<Block> blocks) {
        List<String> lost = NeutralConsequences.of(result.questionnaire(), item, result.scorecard()).stream()
                .map(other -> String.valueOf(other.number()))
                .toList();
        if (!lost.isEmpty()) {
            String key = lost.size() == 1 ? "neutral.lost.one" : "neutral.lost";
            blocks.add(new Block.Note(
                    words.text("neutral.lost.title"), List.of(words.text(key, words.texts().all(lost)))));
        }
    }

    private Block lead(String key, String text) {
        return new Block.Paragraph(Optional.of(words.text(key)), text);
    }
}
