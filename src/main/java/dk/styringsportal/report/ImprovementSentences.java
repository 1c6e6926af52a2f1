package dk.styringsportal.report;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.questionnaire.type.MultipleChoice;
import dk.styringsportal.scoring.ItemScore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what would earn an item more points. Rows in which the same change gives the same share one sentence. */
final class ImprovementSentences {

    private final ReportTexts texts;
    private final Numbers numbers;

    ImprovementSentences(ReportTexts texts, Numbers numbers) {
        this.texts = texts;
        this.numbers = numbers;
    }

    /** In the order of the rows; none when nothing earns more. */
    List<String> of(Item item, ItemScore score) {
        boolean ticks = item.rule() instanceof ScoringRule.ShareOfTicks || item.type() instanceof MultipleChoice;
        Map<Change, List<ItemScore.Improvement>> alike = score.improvements().stream()
                .collect(Collectors.groupingBy(
                        improvement -> new Change(improvement.better(), improvement.pointsThen()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        String now = numbers.points(score.points());
        return alike.entrySet().stream()
                .map(entry -> sentence(entry.getKey(), rows(entry.getValue()), ticks, now))
                .toList();
    }

    /** A change that several rows may have in common. */
    private record Change(List<AnswerOption> better, Points pointsThen) {}

    private List<String> rows(List<ItemScore.Improvement> improvements) {
        return improvements.stream()
                .flatMap(improvement -> improvement.row().stream())
                .map(Row::label)
                .map(texts::quoted)
                .toList();
    }

    private String sentence(Change change, List<String> rows, boolean ticks, String now) {
        List<String> options = change.better().stream().map(AnswerOption::label).map(texts::quoted).toList();
        String then = numbers.points(change.pointsThen());
        if (ticks && rows.isEmpty()) {
            return texts.text("more.ticks.one", texts.all(options), then, now);
        }
        if (ticks) {
            return rows.size() == 1
                    ? texts.text("more.ticks", texts.all(options), rows.get(0), then, now)
                    : texts.text("more.ticks.rows", texts.all(options), texts.any(rows), then, now);
        }
        return switch (rows.size()) {
            case 0 -> texts.text("more.option", texts.any(options), then, now);
            case 1 -> texts.text("more.row", texts.any(options), rows.get(0), then, now);
            default -> texts.text("more.rows", texts.any(options), texts.any(rows), then, now);
        };
    }
}
