package dk.styringsportal.export;

import dk.styringsportal.benchmark.disclosure.DataCode;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.LargestGaps;
import java.util.List;
import java.util.Optional;

/**
 * The differences between a municipality's respondent groups that its score report shows, as lines of {@link CsvScoreTable}: with the
 * numbers of answers behind them, and ":" for what the nation's edition withholds. Empty is what provisional figures have not.
 */
final class CsvGapLines {

    /** After those of points. */
    static final List<String> HEADINGS = List.of(
            "undersøgelse", "respondentgruppe", "anden respondentgruppe", "svar", "svar i den anden", "forskel i procentpoint",
            "landets svar", "landets svar i den anden", "landets forskel i procentpoint", "landets interval fra", "landets interval til");

    private CsvGapLines() {}

    /** @param points how many cells a line of points has between its title and its end */
    static void add(OwnSurvey survey, CsvTable table, int points) {
        LargestGaps.withoutRoles(survey).forEach(gap -> add(survey, gap, table, points));
    }

    private static void add(OwnSurvey survey, OwnSurvey.GapLine gap, CsvTable table, int points) {
        Field field = gap.field();
        CsvTable.Line line = table.line()
                .text(survey.edition().map(edition -> edition.version().toString()).orElse("foreløbig"))
                .text(survey.municipality().name())
                .text("gruppeforskel")
                .written(String.valueOf(field.item().number()))
                .text(field.name())
                .text(SurveyNames.text(field, Optional.empty()))
                .nothing(points)
                .text(survey.title())
                .text(gap.one().title())
                .text(gap.other().title())
                .written(own(survey, field, gap.one()))
                .written(own(survey, field, gap.other()))
                .written(SurveyCells.percent(gap.own().orElseThrow(), "difference"));
        if (survey.isProvisional()) {
            line.nothing(HEADINGS.size() - 6);
            return;
        }
        line.written(nation(survey, field, gap.one())).written(nation(survey, field, gap.other()));
        List.of("difference", "low", "high").forEach(value -> line.written(nation(gap.nation(), value)));
    }

    private static String own(OwnSurvey survey, Field field, RespondentGroup group) {
        return survey.answers(field, group)
                .map(answers -> SurveyCells.number(answers.own(), "n"))
                .orElse(DataCode.SUPPRESSED.sign());
    }

    private static String nation(OwnSurvey survey, Field field, RespondentGroup group) {
        return survey.answers(field, group)
                .flatMap(OwnSurvey.GroupLine::nation)
                .map(nation -> SurveyCells.number(nation, "n"))
                .orElse(DataCode.SUPPRESSED.sign());
    }

    private static String nation(Optional<EditionFigure> gap, String value) {
        return gap.map(nation -> SurveyCells.percent(nation, value)).orElse(DataCode.SUPPRESSED.sign());
    }
}
