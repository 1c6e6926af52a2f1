package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.edition.PublishedMirrors;
import dk.styringsportal.benchmark.mirror.MirrorLine;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.report.Differences;
import dk.styringsportal.report.MirrorWords;
import dk.styringsportal.report.ReportTexts;
import java.util.List;
import java.util.Optional;

/** Writes out the mirror gaps of an edition. */
record MirrorViews(FigureTexts texts, GroupNames names, PublishedMirrors mirrors, MirrorWords words) {

    MirrorPart part() {
        return new MirrorPart(
                mirrors.byItem().entrySet().stream().map(entry -> item(entry.getKey(), entry.getValue())).toList(), words.kept());
    }

    private MirrorPart.ItemView item(Item item, List<MirrorLine> lines) {
        String of = names(mirrors.sides().of(item));
        String minus = names(mirrors.sides().minus(item));
        String text = item.wording().withStem();
        return new MirrorPart.ItemView(
                "s-" + item.code().value(),
                text,
                texts.say("mirror.sides", of, minus),
                figure(item, texts.say("mirror.figure", text, of, minus), lines),
                lines.stream().map(this::line).toList());
    }

    private String names(List<RespondentGroup> groups) {
        return ReportTexts.in(texts.language()).all(groups.stream().map(group -> names.of(group.id())).toList());
    }

    private String figure(Item item, String title, List<MirrorLine> lines) {
        List<Differences.Line> rows = lines.stream()
                .map(line -> new Differences.Line(label(line), MirrorWords.steps(line.nation()), Optional.empty()))
                .toList();
        return Differences.shown(title, texts.say("mirror.axis"), texts.say("mirror.nation"), Optional.empty(), rows)
                .map(drawn -> texts.draw(drawn, "figur-" + item.code().value()))
                .orElse("");
    }

    private String label(MirrorLine line) {
        return line.row().map(Row::label).orElse(texts.say("mirror.whole"));
    }

    private MirrorPart.LineView line(MirrorLine line) {
        return new MirrorPart.LineView(label(line), words.cells(line.nation()), mirrors.isKept(line));
    }
}
