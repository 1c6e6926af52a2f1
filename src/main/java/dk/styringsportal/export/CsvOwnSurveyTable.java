package dk.styringsportal.export;

import dk.styringsportal.benchmark.disclosure.DataCode;
import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.benchmark.edition.OwnSurveyTable;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Theme;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * A municipality's figures of a group survey with the nation's beside them, as a CSV file. Numbers stand as they are; ":" is
 * withheld, ">90" and "<10" are percentages where nearly all answered alike, and empty is what does not apply. Shares and
 * differences are in percent and percentage points.
 */
@ApplicationScoped
public class CsvOwnSurveyTable implements OwnSurveyTable {

    private static final String GROUP_WIDE = "";

    @Override
    public void write(OwnSurvey survey, OutputStream out) throws IOException {
        CsvTable table = new CsvTable(
                "udgave", "kommune", "tema", "kode", "spørgsmål", "gruppe", "anden gruppe", "mål", "svarmulighed", "egen kommune", "hele landet");
        for (Theme theme : survey.questionnaire().themes()) {
            survey.fields(theme).forEach(line -> line.groups().forEach(group -> add(table, survey, theme, line.field(), group)));
        }
        for (Theme theme : survey.questionnaire().themes()) {
            survey.gaps(theme).forEach(gap -> add(table, survey, theme, gap));
        }
        table.write(out);
    }

    private static void add(
            CsvTable table, OwnSurvey survey, Theme theme, Field field, OwnSurvey.GroupLine group) {
        Line line = new Line(table, survey, theme, field, group.group().title(), GROUP_WIDE);
        line.add("svar", "", SurveyCells.number(group.own(), "n"), group.nation().map(nation -> SurveyCells.number(nation, "n")));
        for (AnswerOption option : field.item().options()) {
            line.add("antal", option.label(), SurveyCells.count(group.own(), option),
                    group.nation().map(nation -> SurveyCells.count(nation, option)));
        }
        if (field.hasValues()) {
            line.add("positive i pct.", "", SurveyCells.percent(group.own(), "positiveShare"),
                    group.nation().map(nation -> SurveyCells.percent(nation, "positiveShare")));
            line.add("gennemsnit", "", SurveyCells.number(group.own(), "mean"),
                    group.nation().map(nation -> SurveyCells.number(nation, "mean")));
        }
    }

    private static void add(CsvTable table, OwnSurvey survey, Theme theme, OwnSurvey.GapLine gap) {
        Line line = new Line(table, survey, theme, gap.field(), gap.one().title(), gap.other().title());
        String withheld = DataCode.SUPPRESSED.sign();
        line.add("forskel i procentpoint", "", gap.own().map(own -> SurveyCells.percent(own, "difference")).orElse(withheld),
                gap.nation().map(nation -> SurveyCells.percent(nation, "difference")));
        gap.nation().ifPresent(nation -> {
            line.add("interval fra", "", "", Optional.of(SurveyCells.percent(nation, "low")));
            line.add("interval til", "", "", Optional.of(SurveyCells.percent(nation, "high")));
        });
    }

    /** What stands first in each line of a question and group. */
    private record Line(CsvTable table, OwnSurvey survey, Theme theme, Field field, String group, String other) {

        void add(String measure, String option, String own, Optional<String> nation) {
            table.line()
                    .text(survey.edition().map(edition -> edition.version().toString()).orElse("foreløbig"))
                    .text(survey.municipality().name())
                    .text(theme.title())
                    .text(field.name())
                    .text(SurveyNames.text(field, Optional.empty()))
                    .text(group)
                    .text(other)
                    .text(measure)
                    .text(option)
                    .written(own)
                    .written(nation.orElse(""));
        }
    }
}
