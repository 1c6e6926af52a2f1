package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.edition.PublishedMirrors;
import dk.styringsportal.benchmark.mirror.MirrorFigure;
import dk.styringsportal.benchmark.mirror.MirrorLine;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.ReportTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes out the mirror gaps of an edition. */
record MirrorViews(FigureTexts texts, GroupNames names, PublishedMirrors mirrors, NotShown notShown) {

    MirrorPart part() {
        Map<Item, List<MirrorLine>> byItem = mirrors.lines().stream()
                .collect(Collectors.groupingBy(MirrorLine::item, LinkedHashMap::new, Collectors.toList()));
        return new MirrorPart(
                byItem.entrySet().stream().map(entry -> item(entry.getKey(), entry.getValue())).toList());
    }

    private MirrorPart.ItemView item(Item item, List<MirrorLine> lines) {
        ScoringRule.MirrorGap rule = (ScoringRule.MirrorGap) item.rule();
        String text = item.wording().withStem();
        return new MirrorPart.ItemView(
                "s-" + item.code().value(),
                text,
                texts.say("mirror.sides", titles(rule.of()), titles(rule.minus())),
                figure(item, texts.say("mirror.figure", text, titles(rule.of()), titles(rule.minus())), lines),
                lines.stream().map(this::line).toList());
    }

    private String titles(Set<GroupId> groups) {
        return ReportTexts.in(texts.language()).all(mirrors.questionnaire().groups().stream()
                .map(RespondentGroup::id)
                .filter(groups::contains)
                .map(names::of)
                .toList());
    }

    private String figure(Item item, String title, List<MirrorLine> lines) {
        List<Figure.Differences.Line> drawn = lines.stream()
                .map(line -> new Figure.Differences.Line(label(line), steps(line.nation()), Optional.empty()))
                .toList();
        return drawn.stream().allMatch(line -> line.nation().isEmpty())
                ? ""
                : texts.draw(
                        new Figure.Differences(
                                title, texts.say("mirror.axis"), texts.say("mirror.nation"), Optional.empty(), drawn),
                        "figur-" + item.code().value());
    }

    private static Optional<Double> steps(MirrorFigure figure) {
        return figure instanceof MirrorFigure.Shown shown ? Optional.of(shown.gap().difference().doubleValue()) : Optional.empty();
    }

    private String label(MirrorLine line) {
        return line.row().map(Row::label).orElse(texts.say("mirror.whole"));
    }

    private MirrorPart.LineView line(MirrorLine line) {
        if (line.nation() instanceof MirrorFigure.Shown shown) {
            return new MirrorPart.LineView(
                    label(line),
                    true,
                    texts.numbers().difference(shown.gap().difference().doubleValue()),
                    texts.numbers().count(shown.gap().of()),
                    texts.numbers().count(shown.gap().minus()));
        }
        return new MirrorPart.LineView(label(line), false, why(((MirrorFigure.Withheld) line.nation()).reason()), "", "");
    }

    private String why(MirrorFigure.Reason reason) {
        return notShown.why(switch (reason) {
            case ONE_SIDED, TOO_FEW -> Reason.TOO_FEW;
            case DOMINATED -> Reason.DOMINATED;
            case DERIVABLE -> Reason.DERIVABLE;
        });
    }
}
