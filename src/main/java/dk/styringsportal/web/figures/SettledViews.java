package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.edition.PublishedAssessments;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AssessmentForm;
import dk.styringsportal.questionnaire.AssessmentForm.Criterion;
import dk.styringsportal.report.Figure;
import dk.styringsportal.statistics.Share;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes out which values assessors settled.
 *
 * @param minimum of fewer municipalities nothing is said
 */
record SettledViews(FigureTexts texts, AssessmentForm form, PublishedAssessments found, int minimum) {

    AssessedPart part() {
        return new AssessedPart(
                form.options().stream().map(AnswerOption::label).toList(),
                form.criteria().stream().map(this::criterion).toList());
    }

    private AssessedPart.CriterionView criterion(Criterion criterion) {
        List<PublishedAssessments.Settled> settled = found.settled(criterion);
        return new AssessedPart.CriterionView(
                criterion.key().value(),
                criterion.label(),
                criterion.text(),
                figure(criterion, settled),
                settled.stream().map(this::line).toList());
    }

    private AssessedPart.LineView line(PublishedAssessments.Settled settled) {
        String theme = settled.theme().title();
        return settled.counts()
                .map(counts -> new AssessedPart.LineView(theme, texts.numbers().count(n(counts)), shares(counts), ""))
                .orElseGet(() -> new AssessedPart.LineView(
                        theme, FigureTexts.NOTHING, List.of(), texts.say("assessed.few", texts.numbers().count(minimum))));
    }

    private List<String> shares(List<Integer> counts) {
        List<String> shares = new ArrayList<>();
        for (int count : counts) {
            shares.add(texts.say(
                    "frequencies.share",
                    texts.numbers().percent(new Share(count, n(counts))),
                    texts.numbers().count(count)));
        }
        return shares;
    }

    private String figure(Criterion criterion, List<PublishedAssessments.Settled> settled) {
        List<Figure.StackedShares.Line> lines = settled.stream()
                .flatMap(one -> one.counts().stream()
                        .map(counts -> new Figure.StackedShares.Line(one.theme().title(), n(counts), counts)))
                .toList();
        long degrees = form.options().stream().filter(option -> option.value().isPresent()).count();
        if (lines.isEmpty() || degrees > Figure.StackedShares.MOST_OPTIONS) {
            return "";
        }
        return texts.draw(
                new Figure.StackedShares(
                        texts.say("assessed.figure", criterion.label()),
                        form.options().stream()
                                .map(option -> new Figure.StackedShares.Option(option.label(), option.value().isEmpty()))
                                .toList(),
                        lines),
                "figur-vurdering-" + criterion.key());
    }

    private static int n(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
