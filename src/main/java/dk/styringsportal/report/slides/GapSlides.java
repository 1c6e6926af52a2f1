package dk.styringsportal.report.slides;

import dk.styringsportal.benchmark.edition.PublishedSurvey;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.GroupGap;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Numbers;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SurveyWords;
import dk.styringsportal.statistics.Share;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Where two groups answered most differently: for every two groups a chart with two marks for each question, and its numbers. */
final class GapSlides {

    /** The largest differences of two groups; all of them are on the edition's page. */
    private static final int MOST = 8;

    private static final Comparator<GroupGap> LARGEST_FIRST =
            Comparator.<GroupGap, BigFraction>comparing(gap -> gap.difference().exact().abs()).reversed();

    private final PublishedSurvey survey;
    private final SlidePages pages;
    private final Numbers numbers = Numbers.in(ReportTexts.DANISH);

    GapSlides(PublishedSurvey survey, SlidePages pages) {
        this.survey = survey;
        this.pages = pages;
    }

    /** Nothing for groups of whom the edition shows no difference. */
    void addAll() {
        List<RespondentGroup> groups = survey.questionnaire().groups();
        List<GroupGap> gaps = survey.gaps();
        for (int i = 0; i < groups.size(); i++) {
            RespondentGroup one = groups.get(i);
            for (RespondentGroup other : groups.subList(i + 1, groups.size())) {
                add(one, other, gaps.stream().filter(gap -> gap.a().equals(one.id()) && gap.b().equals(other.id())).toList());
            }
        }
    }

    private void add(RespondentGroup one, RespondentGroup other, List<GroupGap> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        List<GroupGap> largest = gaps.stream().sorted(LARGEST_FIRST).limit(MOST).toList();
        String first = SurveyWords.brief(one);
        String second = SurveyWords.brief(other);
        List<String> notes =
                List.of(SlideWords.say("note.gaps", String.valueOf(largest.size()), String.valueOf(gaps.size())));
        Chart chart = new Chart(
                Chart.Kind.DUMBBELLS,
                Chart.Unit.SHARE,
                largest.stream().map(gap -> new Chart.Category(label(gap.field()))).toList(),
                List.of(
                        new Chart.Series(first, false, largest.stream().map(gap -> value(gap.difference().one())).toList()),
                        new Chart.Series(second, false, largest.stream().map(gap -> value(gap.difference().other())).toList())));
        pages.chart(SlideWords.say("gaps", first, second), chart, MOST, notes);
        table(first, second, largest);
    }

    /** The question's number, since there is no room for its words; they stand in the table. */
    private static String label(Field field) {
        String number = String.valueOf(field.item().number());
        return field.row()
                .map(row -> SlideWords.say("gaps.row", number, ChartLabels.brief(row.label())))
                .orElseGet(() -> SlideWords.say("gaps.question", number));
    }

    private Optional<Chart.Value> value(Share share) {
        return Optional.of(new Chart.Value(share.toDouble(), numbers.percent(share)));
    }

    private void table(String first, String second, List<GroupGap> gaps) {
        List<Block.Column> columns = List.of(
                new Block.Column(SlideWords.say("column.question"), 6, false),
                new Block.Column(first, 1.7, true),
                new Block.Column(second, 1.7, true),
                new Block.Column(SlideWords.say("column.difference"), 1.3, true));
        List<Block.TableRow> rows = gaps.stream()
                .map(gap -> new Block.TableRow(
                        SurveyWords.numbered(gap.field()),
                        List.of(
                                cell(numbers.percent(gap.difference().one())),
                                cell(numbers.percent(gap.difference().other())),
                                cell(numbers.percentagePoints(gap.difference().exact())))))
                .toList();
        pages.table(
                SlideWords.say("gaps.table", first, second),
                new Block.Table(Optional.empty(), columns, rows),
                List.of(SlideWords.say("note.gaps.points")));
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(text, false);
    }
}
