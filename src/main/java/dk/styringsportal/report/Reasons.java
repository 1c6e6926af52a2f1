package dk.styringsportal.report;

import dk.styringsportal.questionnaire.Citation;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Reference;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.scoring.ItemScore;
import java.util.List;
import java.util.Locale;

/** Puts a score's reason into sentences. */
public final class Reasons {

    private final ReportTexts texts;
    private final Numbers numbers;
    private final ImprovementSentences improvements;
    private final AnswerWords answers;

    private Reasons(Locale language) {
        this.texts = ReportTexts.in(language);
        this.numbers = Numbers.in(language);
        this.improvements = new ImprovementSentences(texts, numbers);
        this.answers = AnswerWords.in(language);
    }

    /** Danish for every language but English. */
    public static Reasons in(Locale language) {
        return new Reasons(language);
    }

    /** Why the item has the points of this score. */
    public Reason of(Item item, ItemScore score) {
        return new Reason(
                calculation(item, score),
                score.fields().stream().map(field -> answerLine(item, field)).toList(),
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
            return texts.text(switch (score.standing()) {
                case NOT_SCORED -> "reason.not.scored";
                case NOT_ASKED -> item.givesPoints() ? "reason.not.asked" : "reason.not.asked.unscored";
                case LEFT_OPEN -> "reason.left.open";
                case WITHOUT_VALUE -> "reason.without";
                default -> "reason.unanswered";
            });
        }
        String points = numbers.points(score.points());
        ScoringRule rule = item.rule();
        if (rule instanceof ScoringRule.MeanOfScaleValues) {
            return texts.text(item.rows().isEmpty() ? "reason.scale" : "reason.scale.rows", points);
        }
        if (rule instanceof ScoringRule.CountThreshold threshold && item.rows().isEmpty()) {
            return texts.text("reason.count.ticks", countingRows(threshold, score), points);
        }
        if (rule instanceof ScoringRule.CountThreshold threshold) {
            return texts.text("reason.count", countingRows(threshold, score), rows(item), points);
        }
        if (rule instanceof ScoringRule.ShareOfTicks) {
            long options = item.options().stream().filter(option -> !option.exclusive()).count();
            String boxes = String.valueOf(Math.max(1, score.fields().size()) * options);
            return texts.text("reason.ticks", String.valueOf(ticks(score)), boxes, points);
        }
        if (rule instanceof ScoringRule.MeanOfRows) {
            return texts.text("reason.mean", texts.all(pointsOfRows(score)), points);
        }
        return texts.text("reason.option", texts.quoted(answers.of(item, score.fields().get(0).value())), points);
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
        return (int) score.fields().stream()
                .flatMap(field -> field.chosen().stream().flatMap(List::stream))
                .filter(option -> !option.exclusive())
                .count();
    }

    private Reason.AnswerLine answerLine(Item item, ItemScore.FieldScore field) {
        return new Reason.AnswerLine(field.row().map(Row::label), answers.of(item, field.value()), field.points());
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
