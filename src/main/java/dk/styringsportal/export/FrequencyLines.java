package dk.styringsportal.export;

import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.OptionCounts;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Theme;
import java.util.Optional;

/** How often each answer was given, a line for each; what holds for the question and group as a whole stands on each of its lines. */
final class FrequencyLines {

    private final CsvTable table = new CsvTable(
            "tema", "kode", "spørgsmål", "gruppe", "svarmulighed", "antal", "svar i alt", "procent", "positive i pct.",
            "ved ikke i pct.", "gennemsnit");

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
            table.line()
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
        }
    }

    CsvTable table() {
        return table;
    }
}
