package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Citation;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.MultipleChoiceMatrix;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.questionnaire.SingleChoice;
import dk.styringsportal.questionnaire.SingleChoiceMatrix;
import dk.styringsportal.questionnaire.Wording;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads one item. */
final class ItemReader {

    private static final Set<String> NAMES = Set.of(
            "code", "number", "type", "text", "help", "scale", "options", "rowSet", "rows", "rule", "counting",
            "thresholds", "ruleText", "recommendation", "sources", "lines");

    private final OptionReader parts;
    private final Map<String, Citation> citations;

    ItemReader(OptionReader parts, Map<String, Citation> citations) {
        this.parts = parts;
        this.citations = citations;
    }

    /** @throws QuestionnaireFileException naming the place of the fault */
    Item read(Section item) {
        try {
            return build(item.allowOnly(NAMES));
        } catch (IllegalArgumentException fault) {
            throw new QuestionnaireFileException(item.place(), fault);
        }
    }

    private Item build(Section item) {
        ItemCode code = new ItemCode(item.text("code"));
        int number = item.wholeNumber("number");
        List<AnswerOption> options = parts.options(item);
        List<Row> rows = parts.rows(item);
        ScoringRule rule = rule(item);
        String type = item.text("type");
        Item read =
                switch (type) {
                    case "single-choice" -> new SingleChoice(code, number, wording(item), options, rule);
                    case "single-choice-matrix" ->
                        new SingleChoiceMatrix(code, number, wording(item), rows, options, rule);
                    case "multiple-choice-matrix" ->
                        new MultipleChoiceMatrix(code, number, wording(item), rows, options, rule);
                    default ->
                        throw item.fault(
                                "type",
                                "\"" + type
                                        + "\" is not a type; the types are single-choice, single-choice-matrix and"
                                        + " multiple-choice-matrix");
                };
        ScoringCheck.check(item, read);
        return read;
    }

    private Wording wording(Section item) {
        return new Wording(
                item.text("text"),
                item.optionalText("help"),
                item.text("ruleText"),
                item.text("recommendation"),
                item.texts("sources").stream().map(cited -> citation(item, cited)).toList(),
                item.text("lines"));
    }

    private Citation citation(Section item, String cited) {
        if (!citations.containsKey(cited)) {
            throw item.fault("sources", "\"" + cited + "\" is not listed under sources");
        }
        return citations.get(cited);
    }

    private static ScoringRule rule(Section item) {
        String rule = item.text("rule");
        return switch (rule) {
            case "points-per-option" -> new ScoringRule.PointsPerOption();
            case "mean-of-rows" -> new ScoringRule.MeanOfRows();
            case "share-of-ticks" -> new ScoringRule.ShareOfTicks();
            case "count-threshold" -> countThreshold(item);
            default ->
                throw item.fault(
                        "rule",
                        "\"" + rule
                                + "\" is not a rule; the rules are points-per-option, mean-of-rows, count-threshold"
                                + " and share-of-ticks");
        };
    }

    private static ScoringRule countThreshold(Section item) {
        Set<OptionKey> counting =
                item.texts("counting").stream().map(OptionKey::new).collect(Collectors.toSet());
        SortedMap<Integer, Points> thresholds = new TreeMap<>();
        for (Section threshold : item.sections("thresholds")) {
            threshold.allowOnly(Set.of("atLeast", "points"));
            thresholds.put(threshold.wholeNumber("atLeast"), Points.parse(threshold.text("points")));
        }
        return new ScoringRule.CountThreshold(counting, thresholds);
    }
}
