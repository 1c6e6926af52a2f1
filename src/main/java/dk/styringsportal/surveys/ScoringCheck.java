package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.MultipleChoiceMatrix;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.questionnaire.SingleChoice;
import dk.styringsportal.questionnaire.SingleChoiceMatrix;

/** Makes sure that an item's rule can score every answer the item accepts. */
final class ScoringCheck {

    private ScoringCheck() {}

    /** @throws QuestionnaireFileException if some answer would have no points */
    static void check(Section place, Item item) {
        ScoringRule rule = item.rule();
        if (rule instanceof ScoringRule.PointsPerOption) {
            wants(place, item instanceof SingleChoice);
            item.options().forEach(option -> needsPoints(place, option));
        } else if (rule instanceof ScoringRule.MeanOfRows) {
            wants(place, item instanceof SingleChoiceMatrix);
            item.rows().forEach(row -> item.options().forEach(option -> needsPoints(place, row, option)));
        } else if (rule instanceof ScoringRule.CountThreshold threshold) {
            wants(place, item instanceof SingleChoiceMatrix);
            threshold.counting().forEach(option -> needsOption(place, item, option));
        } else {
            wants(place, item instanceof MultipleChoiceMatrix);
        }
    }

    private static void wants(Section place, boolean fits) {
        if (!fits) {
            throw place.fault("rule", "the rule does not fit the item's type");
        }
    }

    private static void needsPoints(Section place, AnswerOption option) {
        if (option.points().isEmpty()) {
            throw place.fault("options", "option " + option.key() + " needs points");
        }
    }

    private static void needsPoints(Section place, Row row, AnswerOption option) {
        if (option.pointsIn(row.key()).isEmpty()) {
            throw place.fault("options", "option " + option.key() + " needs points in row " + row.key());
        }
    }

    private static void needsOption(Section place, Item item, OptionKey option) {
        if (item.option(option).isEmpty()) {
            throw place.fault("counting", "there is no option " + option);
        }
    }
}
