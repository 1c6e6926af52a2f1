package dk.styringsportal.report.slides;

import dk.styringsportal.benchmark.edition.PublishedMirrors;
import dk.styringsportal.benchmark.mirror.MirrorLine;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.MirrorWords;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SurveyWords;
import dk.styringsportal.report.Unshown;
import dk.styringsportal.report.UnshownQuestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How differently two sides see the same: for each question a bar for each row, and the numbers. */
final class MirrorSlides {

    private final PublishedMirrors mirrors;
    private final MirrorWords words;
    private final SlidePages pages;

    MirrorSlides(PublishedMirrors mirrors, SlidePages pages) {
        this.mirrors = mirrors;
        this.words = MirrorWords.in(ReportTexts.DANISH, mirrors.content().facts().minimumGroup());
        this.pages = pages;
    }

    /** Nothing of an edition without mirror gaps. */
    void addAll() {
        UnshownQuestions unshown = new UnshownQuestions(ReportTexts.in(ReportTexts.DANISH));
        mirrors.byItem().forEach((item, lines) -> {
            if (lines.stream().anyMatch(line -> words.cells(line.nation()).shown())) {
                add(item, lines);
            } else {
                lines.forEach(line -> unshown.add(item, line.row(), why(line)));
            }
        });
        pages.unshown(SlideWords.say("mirror.all"), unshown);
    }

    private Unshown why(MirrorLine line) {
        Unshown why = new Unshown(ReportTexts.in(ReportTexts.DANISH));
        why.add("", words.cells(line.nation()).gap());
        return why;
    }

    private void add(Item item, List<MirrorLine> lines) {
        String number = String.valueOf(item.number());
        String of = names(mirrors.sides().of(item));
        String minus = names(mirrors.sides().minus(item));
        StepsChart chart = new StepsChart(SlideWords.say("series.mirror"));
        lines.forEach(line -> chart.add(label(line), MirrorWords.steps(line.nation()), words.cells(line.nation()).gap()));
        List<String> notes = new ArrayList<>(List.of(
                SlideWords.say("note.question", number, item.wording().withStem()), SlideWords.say("note.mirror", of, minus)));
        chart.draw(SlideWords.say("mirror", number), notes, pages);
        if (lines.stream().anyMatch(mirrors::isKept)) {
            notes.add(words.kept());
        }
        pages.tables(SlideWords.say("mirror.table", number), table(lines), notes.subList(1, notes.size()));
    }

    private Block.Table table(List<MirrorLine> lines) {
        return new Block.Table(
                Optional.empty(),
                List.of(
                        new Block.Column(SlideWords.say("column.what"), 5, false),
                        new Block.Column(SlideWords.say("column.difference"), 2.4, true),
                        new Block.Column(SlideWords.say("column.n.of"), 2, true),
                        new Block.Column(SlideWords.say("column.n.minus"), 2, true)),
                lines.stream().map(this::row).toList());
    }

    private Block.TableRow row(MirrorLine line) {
        MirrorWords.Cells cells = words.cells(line.nation());
        return new Block.TableRow(label(line), List.of(cell(cells.gap()), cell(cells.of()), cell(cells.minus())));
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(text.isEmpty() ? "–" : text, false);
    }

    private static String label(MirrorLine line) {
        return line.row().map(Row::label).orElseGet(() -> SlideWords.say("mirror.whole"));
    }

    private static String names(List<RespondentGroup> groups) {
        return ReportTexts.in(ReportTexts.DANISH).all(groups.stream().map(SurveyWords::brief).toList());
    }
}
