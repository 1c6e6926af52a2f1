package dk.styringsportal.export;

import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.OptionCounts;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.benchmark.survey.WeightedAnswers;
import dk.styringsportal.benchmark.survey.WeightedSurvey;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How often each answer was given, a line for each; what holds for the question and group as a whole stands on each of its lines. */
final class FrequencyLines {

    private static final int WEIGHTED_CELLS = 3;

    private final Optional<WeightedSurvey> weighted;
    private final CsvTable table;

    /** @param weighted to stand beside in columns of their own; empty for none */
    FrequencyLines(Optional<WeightedSurvey> weighted) {
        this.weighted = weighted;
        List<String> headings = new ArrayList<>(List.of(
                "tema", "kode", "spørgsmål", "gruppe", "svarmulighed", "antal", "svar i alt", "procent", "positive i pct.",
                "ved ikke i pct.", "gennemsnit"));
        if (weighted.isPresent()) {
            headings.addAll(List.of("positive i pct., vægtet", "gennemsnit, vægtet", "effektivt antal svar"));
        }
        table = new CsvTable(headings.toArray(String[]::new));
    }

    void add(SurveyCounts counts) {
        SurveyNames names = new SurveyNames(counts.questionnaire());
        for (Field field : Field.of(counts.questionnaire())) {
            Theme theme = counts.questionnaire().themeOf(field.item().code());
            counts.groups().stream()
                    .filter(group -> counts.fields(group).contains(field))
                    .forEach(group -> add(theme, names, group, counts.counts(field, group)));
        }
    }

    private void add(Theme theme, SurveyNames names, Optional<GroupId> group, OptionCounts counts) {
        for (AnswerOption option : counts.field().item().options()) {
            CsvTable.Line line = table.line()
                    .text(theme.title())
                    .text(counts.field().name())
                    .text(SurveyNames.text(counts.field(), group))
                    .text(names.group(group))
                    .text(option.label())
                    .count(counts.count(option))
                    .count(counts.n())
                    .exact(counts.share(option).flatMap(SurveyNames::percent))
                    .exact(counts.positive().flatMap(SurveyNames::percent))
                    .exact(counts.dontKnow().flatMap(SurveyNames::percent))
                    .exact(counts.mean());
            weighted.ifPresent(survey -> add(line, survey.of(counts.field(), group)));
        }
    }

    private static void add(CsvTable.Line line, Optional<WeightedAnswers> found) {
        found.ifPresentOrElse(
                answers -> line.exact(answers.positiveShare().map(share -> share.multiply(SurveyNames.HUNDRED)))
                        .exact(answers.mean())
                        .exact(Optional.of(answers.effectiveN())),
                () -> line.nothing(WEIGHTED_CELLS));
    }

    CsvTable table() {
        return table;
    }
}
