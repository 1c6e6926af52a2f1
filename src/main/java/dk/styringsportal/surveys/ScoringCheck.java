package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.OptionPoints;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.ScoringRule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Makes sure that an item's rule can score every answer the item accepts. */
final class ScoringCheck {

    private final Section place;
    private final Item item;

    private ScoringCheck(Section place, Item item) {
        this.place = place;
        this.item = item;
    }

    /** @throws QuestionnaireFileException if some answer would have no points */
    static void check(Section place, Item item) {
        new ScoringCheck(place, item).check();
    }

    private void check() {
        item.options().forEach(this::needsKnownRows);
        ScoringRule rule = item.rule();
        if (rule instanceof ScoringRule.PointsPerOption) {
            isFor("single-choice", "scale");
            item.options().forEach(this::needsPoints);
        } else if (rule instanceof ScoringRule.MeanOfRows) {
            isFor("single-choice-matrix");
            item.rows().forEach(row -> item.options().forEach(option -> needsPoints(row, option)));
        } else if (rule instanceof ScoringRule.CountThreshold threshold) {
            isFor("single-choice-matrix", "multiple-choice");
            threshold.counting().forEach(this::needsOption);
        } else if (rule instanceof ScoringRule.ShareOfTicks) {
            isFor("multiple-choice-matrix", "multiple-choice");
            needsBoxes();
        } else if (rule instanceof ScoringRule.MeanOfScaleValues || rule instanceof ScoringRule.MirrorGap) {
            isFor("scale", "single-choice-matrix");
            needsValues();
        } else if (rule instanceof ScoringRule.NeedMinusUse) {
            isFor("single-choice-matrix");
            needsValues();
        }
    }

    private void isFor(String... types) {
        List<String> fitting = Arrays.asList(types);
        if (!fitting.contains(item.kind())) {
            throw place.fault("rule", "rule.type", place.text("rule"), item.kind(), String.join(", ", fitting));
        }
    }

    /** Points belong to rows that are there. */
    private void needsKnownRows(AnswerOption option) {
        if (option.points().orElse(null) instanceof OptionPoints.PerRow perRow) {
            for (RowKey row : perRow.points().keySet()) {
                if (item.row(row).isEmpty()) {
                    throw place.fault(options(), "points.row", row, Known.rows(item));
                }
            }
        }
    }

    private void needsPoints(AnswerOption option) {
        if (option.points().isEmpty() || option.points().get() instanceof OptionPoints.PerRow) {
            throw place.fault(options(), "rule.points", option.key());
        }
    }

    private void needsPoints(Row row, AnswerOption option) {
        if (option.pointsIn(row.key()).isEmpty()) {
            throw place.fault(options(), "rule.pointsInRow", option.key(), row.key());
        }
    }

    private void needsOption(OptionKey option) {
        if (item.option(option).isEmpty()) {
            throw place.fault("counting", "rule.counting", option, Known.names(item.options().stream().map(AnswerOption::key).toList()));
        }
    }

    private void needsValues() {
        long values = item.options().stream()
                .flatMap(option -> option.value().stream())
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .count();
        boolean all = item.options().stream().allMatch(option -> option.value().isPresent() || option.means().isPresent());
        if (values < 2 || !all) {
            throw place.fault(options(), "rule.value");
        }
    }

    private void needsBoxes() {
        if (item.options().stream().allMatch(AnswerOption::exclusive)) {
            throw place.fault(options(), "rule.boxes");
        }
    }

    private String options() {
        return place.has("scale") ? "scale" : "options";
    }
}
