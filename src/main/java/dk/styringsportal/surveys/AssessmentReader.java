package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AssessmentForm;
import dk.styringsportal.questionnaire.AssessmentForm.Criterion;
import dk.styringsportal.questionnaire.CriterionKey;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.OptionKey;
import java.util.List;
import java.util.Optional;

/** Reads what assessors rate, and on which scale. */
final class AssessmentReader {

    private AssessmentReader() {}

    static AssessmentForm read(Section assessment) {
        List<Criterion> criteria = OptionReader.each(assessment.sections("criteria"), criterion ->
                new Criterion(new CriterionKey(criterion.text("key")), criterion.words("label"), criterion.words("text")));
        List<AnswerOption> options = OptionReader.each(assessment.sections("options"), AssessmentReader::option);
        if (!AssessmentForm.isScale(options)) {
            throw assessment.fault("options", "rule.value");
        }
        return new AssessmentForm(assessment.optionalWords("introduction"), criteria, options);
    }

    private static AnswerOption option(Section option) {
        if (option.has("means") && option.has("value")) {
            throw option.fault("value", "option.valueBesideMeans", option.text("key"));
        }
        if (!option.has("means") && !option.has("value")) {
            throw option.fault("", "option.value", option.text("key"));
        }
        return new AnswerOption(
                new OptionKey(option.text("key")),
                option.words("label"),
                Optional.empty(),
                option.number("value"),
                option.optional("means").flatMap(Meaning::of),
                false,
                Optional.empty(),
                List.of());
    }
}
