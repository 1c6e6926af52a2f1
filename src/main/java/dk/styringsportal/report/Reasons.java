package dk.styringsportal.report;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Citation;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Reference;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.scoring.ItemScore;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts a score's reason into sentences. */
public final class Reasons {

    private final ReportTexts texts;
    private final Numbers numbers;
    private final ImprovementSentences improvements;

    private Reasons(Locale language) {
        this.texts = ReportTexts.in(language);
        this.numbers = Numbers.in(language);
        this.improvements = new ImprovementSentences(texts, numbers);
    }

    /** Danish for every language but English. */
    public static Reasons in(Locale language) {
        return new Reasons(language);
    }

    /** Why the item has the points of this score. */
    public Reason of(Item item, ItemScore score) {
        return new Reason(
                calculation(item, score),
                score.fields().stream().map(this::answerLine).toList(),
                item.wording().ruleText(),
                improvements.of(item, score),
                item.wording().recommendation(),
                item.wording().sources().stream().map(this::source).toList());
    }

    /** How the points come from the answers: "Svaret ”Ja” giver 100 point." */
    public String calculation(Item item, ItemScore score) {
        if (score.neutral()) {
            return score.points()
                    .map(points -> texts.text("reason.neutral", numbers.points(points)))
                    .orElseGet(() -> texts.text("reason.neutral.waiting"));
        }
        if (score.points().isEmpty()) {
            return texts.text("reason.unanswered");
        }
        String points = numbers.points(score.points());
        ScoringRule rule = item.rule();
        if (rule instanceof ScoringRule.CountThreshold threshold) {
            return texts.text("reason.count", countingRows(threshold, score), rows(item), points);
        }
        if (rule instanceof ScoringRule.ShareOfTicks) {
            String boxes = String.valueOf(item.rows().size() * item.options().size());
            return texts.text("reason.ticks", String.valueOf(ticks(score)), boxes, points);
        }
        if (rule instanceof ScoringRule.MeanOfRows) {
            return texts.text("reason.mean", texts.all(pointsOfRows(score)), points);
        }
        return texts.text("reason.option", texts.quoted(answer(score.fields().get(0))), points);
    }

    private List<String> pointsOfRows(ItemScore score) {
        return score.fields().stream().map(field -> numbers.points(field.points())).toList();
    }

    private static String rows(Item item) {
        return String.valueOf(item.rows().size());
    }

    private static String countingRows(ScoringRule.CountThreshold rule, ItemScore score) {
        return String.valueOf(score.fields().stream()
                .flatMap(field -> field.chosen().stream().flatMap(List::stream))
                .filter(option -> rule.counting().contains(option.key()))
                .count());
    }

    private static int ticks(ItemScore score) {
        return score.fields().stream()
                .mapToInt(field -> field.chosen().map(List::size).orElse(0))
                .sum();
    }

    private Reason.AnswerLine answerLine(ItemScore.FieldScore field) {
        return new Reason.AnswerLine(field.row().map(Row::label), answer(field), field.points());
    }

    private String answer(ItemScore.FieldScore field) {
        Optional<List<AnswerOption>> chosen = field.chosen();
        if (chosen.isEmpty()) {
            return texts.text("answer.none");
        }
        return chosen.get().isEmpty()
                ? texts.text("answer.no.ticks")
                : chosen.get().stream().map(AnswerOption::label).collect(Collectors.joining("; "));
    }

    private String source(Citation citation) {
        List<String> works = citation.references().stream().map(Reference::text).toList();
        return switch (works.size()) {
            case 0 -> citation.cited() + ".";
            case 1 -> works.get(0);
            default -> texts.text("source.either", citation.cited(), String.join(" / ", works));
        };
    }
}
