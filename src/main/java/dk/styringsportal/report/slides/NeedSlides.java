package dk.styringsportal.report.slides;

import dk.styringsportal.benchmark.edition.PublishedNeeds;
import dk.styringsportal.benchmark.need.NeedLine;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.NeedWords;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SurveyWords;
import dk.styringsportal.report.Unshown;
import dk.styringsportal.report.UnshownQuestions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far what a group needs to know exceeds what it uses: for each group and question a bar for each row, and the numbers. */
final class NeedSlides {

    private final PublishedNeeds needs;
    private final NeedWords words;
    private final SlidePages pages;
    /** Of groups of whom nothing of a question is shown. */
    private final Map<Item, Map<Row, Unshown>> unshown = new LinkedHashMap<>();

    NeedSlides(PublishedNeeds needs, SlidePages pages) {
        this.needs = needs;
        this.words = NeedWords.in(ReportTexts.DANISH, needs.content().facts().minimumGroup());
        this.pages = pages;
    }

    /** Nothing of an edition without need gaps. */
    void addAll() {
        for (RespondentGroup group : needs.questionnaire().groups()) {
            needs.byItem(group.id()).forEach((item, lines) -> {
                if (lines.stream().anyMatch(line -> cells(line).shown())) {
                    add(group, item, lines);
                } else {
                    lines.forEach(line -> unshown(item, line.row()).add(SurveyWords.brief(group), cells(line).mean()));
                }
            });
        }
        UnshownQuestions questions = new UnshownQuestions(ReportTexts.in(ReportTexts.DANISH));
        unshown.forEach((item, rows) -> rows.forEach((row, why) -> questions.add(item, Optional.of(row), why)));
        pages.unshown(SlideWords.say("need.all"), questions);
    }

    private Unshown unshown(Item item, Row row) {
        return unshown.computeIfAbsent(item, first -> new LinkedHashMap<>())
                .computeIfAbsent(row, first -> new Unshown(ReportTexts.in(ReportTexts.DANISH)));
    }

    private NeedWords.Cells cells(NeedLine line) {
        return words.cells(line.nation().orElseThrow());
    }

    private void add(RespondentGroup group, Item item, List<NeedLine> lines) {
        String number = String.valueOf(item.number());
        String question = SlideWords.say("note.question", number, item.wording().text(Optional.of(group.id())));
        StepsChart chart = new StepsChart(SlideWords.say("series.need"));
        lines.forEach(line -> chart.add(
                line.row().label(),
                NeedWords.steps(line.nation().orElseThrow()),
                cells(line).mean()));
        chart.draw(
                SlideWords.say("need", SurveyWords.brief(group), number), List.of(question, SlideWords.say("note.need")), pages);
        pages.tables(SlideWords.say("need.table", SurveyWords.brief(group), number), table(lines), notes(group, item, lines));
    }

    private List<String> notes(RespondentGroup group, Item item, List<NeedLine> lines) {
        return lines.stream().anyMatch(line -> needs.isKept(group.id(), item, line.row())) ? List.of(words.kept()) : List.of();
    }

    private Block.Table table(List<NeedLine> lines) {
        return new Block.Table(
                Optional.empty(),
                List.of(
                        new Block.Column(SlideWords.say("column.what"), 4, false),
                        new Block.Column(SlideWords.say("column.n"), 1, true),
                        new Block.Column(SlideWords.say("column.gap"), 2.4, true),
                        new Block.Column(SlideWords.say("column.less"), 1.5, true),
                        new Block.Column(SlideWords.say("column.alike"), 1.5, true),
                        new Block.Column(SlideWords.say("column.more"), 1.5, true)),
                lines.stream().map(this::row).toList());
    }

    private Block.TableRow row(NeedLine line) {
        NeedWords.Cells cells = cells(line);
        return new Block.TableRow(
                line.row().label(),
                List.of(cell(cells.n()), cell(cells.mean()), cell(cells.less()), cell(cells.alike()), cell(cells.more())));
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(text.isEmpty() ? "–" : text, false);
    }
}
