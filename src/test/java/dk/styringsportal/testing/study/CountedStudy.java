package dk.styringsportal.testing.study;

import dk.styringsportal.benchmark.survey.Counting;
import dk.styringsportal.benchmark.survey.OptionCounts;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.statistics.Share;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A study as the portal counts it. */
final class CountedStudy {

    private final SurveyCounts survey;
    private final SurveyCounts selfEvaluation;

    CountedStudy(Study study) {
        this.survey = count(Study.SURVEY, study.respondents());
        this.selfEvaluation = count(Study.SELF_EVALUATION, study.selfEvaluations());
    }

    /** What persons answered. */
    SurveyCounts survey() {
        return survey;
    }

    /** What the figure is about, as it was counted. @throws AssertionError where its group is not asked its item */
    Share share(PublishedFigure figure) {
        boolean self = figure.group().equals(PublishedStudy.SELF_EVALUATION);
        OptionCounts counts = counts(figure, self ? selfEvaluation : survey, group(self, figure.group()));
        int part = figure.options().stream()
                .map(key -> counts.field().item().option(new OptionKey(key)).orElseThrow())
                .mapToInt(counts::count)
                .sum();
        return new Share(part, counts.n());
    }

    private static OptionCounts counts(PublishedFigure figure, SurveyCounts all, Optional<GroupId> group) {
        return all.fields(group).stream()
                .filter(field -> field.name().equals(figure.item()))
                .map(field -> all.counts(field, group))
                .findFirst()
                .orElseThrow(() -> new AssertionError(figure + " is not asked"));
    }

    private static Optional<GroupId> group(boolean self, String id) {
        return self ? Optional.empty() : Optional.of(new GroupId(id));
    }

    private static SurveyCounts count(QuestionnaireVersion questionnaire, List<Respondent> respondents) {
        Counting counting = new Counting(questionnaire);
        for (Respondent each : respondents) {
            counting.add(group(questionnaire.groups().isEmpty(), each.group()), each.about(), answers(questionnaire, each));
        }
        return counting.counts();
    }

    static Answers answers(QuestionnaireVersion questionnaire, Respondent respondent) {
        Map<ItemCode, AnswerValue> values = new HashMap<>();
        respondent.answers().forEach((code, options) -> {
            Item item = questionnaire.item(code).orElseThrow();
            values.put(item.code(), item.read(item.kind().equals("multiple-choice") ? options : options.get(0)));
        });
        return new Answers(values);
    }
}
