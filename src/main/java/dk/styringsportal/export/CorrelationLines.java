package dk.styringsportal.export;

import dk.styringsportal.benchmark.survey.BackgroundCorrelation;
import dk.styringsportal.benchmark.survey.BackgroundCorrelation.Variable;
import dk.styringsportal.benchmark.survey.Rated;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.organisation.Backgrounds;
import dk.styringsportal.statistics.correlation.Correlation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** How ratings go with what is known of the municipalities. Single municipalities are not told. */
final class CorrelationLines {

    private static final Map<Variable, String> VARIABLES =
            Map.of(Variable.POPULATION, "indbyggertal", Variable.INDEX, "socioøkonomisk indeks");

    private CorrelationLines() {}

    static CsvTable of(List<SurveyCounts> surveys) {
        CsvTable table = new CsvTable(
                "kode", "spørgsmål", "gruppe", "baggrund", "kommuner", "Spearmans rho", "p", "p (Holm)", "Pearsons r", "p (Pearson)",
                "robust");
        for (SurveyCounts counts : surveys) {
            SurveyNames names = new SurveyNames(counts.questionnaire());
            BackgroundCorrelation.ofOverall(counts, Backgrounds.ofDenmark()).forEach(found -> add(table, names, found));
        }
        return table;
    }

    private static void add(CsvTable table, SurveyNames names, BackgroundCorrelation found) {
        rated(table.line(), names, found.rated())
                .text(VARIABLES.get(found.background()))
                .count(found.pairs().size())
                .number(number(found.spearman().map(Correlation::coefficient)))
                .number(number(found.spearman().map(Correlation::p)))
                .number(found.pHolm())
                .number(number(found.pearson().map(Correlation::coefficient)))
                .number(number(found.pearson().map(Correlation::p)))
                .text(found.isRobust() ? "ja" : "nej");
    }

    private static CsvTable.Line rated(CsvTable.Line line, SurveyNames names, Rated rated) {
        if (rated instanceof Rated.Answered answered) {
            return line.text(answered.field().name())
                    .text(SurveyNames.text(answered.field(), answered.group()))
                    .text(names.group(answered.group()));
        }
        Rated.Assessed assessed = (Rated.Assessed) rated;
        return line.text(assessed.criterion().key() + "/" + assessed.theme().number())
                .text(assessed.theme().title())
                .text("Bedømmere: " + assessed.criterion().label());
    }

    private static OptionalDouble number(Optional<Double> number) {
        return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
