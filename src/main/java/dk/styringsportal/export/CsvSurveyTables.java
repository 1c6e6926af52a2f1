package dk.styringsportal.export;

import dk.styringsportal.benchmark.survey.CrossTable;
import dk.styringsportal.benchmark.survey.Fact;
import dk.styringsportal.benchmark.survey.GroupGap;
import dk.styringsportal.benchmark.survey.Nonresponse;
import dk.styringsportal.benchmark.survey.Ranking;
import dk.styringsportal.benchmark.survey.SourceFit;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.benchmark.survey.SurveyTables;
import dk.styringsportal.benchmark.survey.WeightedSurvey;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of group surveys as CSV files. Shares and differences of shares are in percent and percentage points. */
@ApplicationScoped
public class CsvSurveyTables implements SurveyTables {

    @Override
    public void frequencies(List<SurveyCounts> surveys, Optional<WeightedSurvey> weighted, OutputStream out) throws IOException {
        FrequencyLines lines = new FrequencyLines(weighted);
        surveys.forEach(lines::add);
        lines.table().write(out);
    }

    @Override
    public void rankings(SurveyCounts counts, OutputStream out) throws IOException {
        CsvTable table = new CsvTable("gruppe", "ende", "plads", "kode", "spørgsmål", "svar", "positive i pct.", "gennemsnit");
        SurveyNames names = new SurveyNames(counts.questionnaire());
        counts.groups().forEach(group -> {
            Ranking ranking = Ranking.of(counts, group);
            places(table, names, "top", ranking, ranking.top());
            places(table, names, "bund", ranking, ranking.bottom());
        });
        table.write(out);
    }

    private static void places(CsvTable table, SurveyNames names, String end, Ranking ranking, List<Ranking.Place> places) {
        for (int i = 0; i < places.size(); i++) {
            Ranking.Place place = places.get(i);
            table.line()
                    .text(names.group(ranking.group()))
                    .text(end)
                    .count(i + 1)
                    .text(place.counts().field().name())
                    .text(SurveyNames.text(place.counts().field(), ranking.group()))
                    .count(place.counts().n())
                    .exact(SurveyNames.percent(place.positive()))
                    .exact(Optional.of(place.mean()));
        }
    }

    @Override
    public void themes(SurveyCounts counts, OutputStream out) throws IOException {
        ThemeLines.of(counts).write(out);
    }

    @Override
    public void gaps(SurveyCounts counts, OutputStream out) throws IOException {
        GapLines.of(counts.questionnaire(), GroupGap.all(counts)).write(out);
    }

    @Override
    public void nonresponse(List<Nonresponse> ofInvited, List<SourceFit> asInSource, OutputStream out) throws IOException {
        NonresponseLines lines = new NonresponseLines();
        ofInvited.forEach(lines::add);
        asInSource.forEach(lines::add);
        lines.table().write(out);
    }

    @Override
    public void correlations(List<SurveyCounts> surveys, OutputStream out) throws IOException {
        CorrelationLines.of(surveys).write(out);
    }

    @Override
    public void crossTables(Fact fact, Map<SurveyCounts, List<CrossTable>> surveys, OutputStream out) throws IOException {
        CrossTableLines lines = new CrossTableLines(fact);
        surveys.forEach((counts, tables) -> lines.add(new SurveyNames(counts.questionnaire()), tables));
        lines.table().write(out);
    }
}
