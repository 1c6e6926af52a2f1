package dk.styringsportal.export;

import dk.styringsportal.benchmark.survey.BackgroundCorrelation;
import dk.styringsportal.benchmark.survey.BackgroundCorrelation.Variable;
import dk.styringsportal.questionnaire.GroupId;
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

    static CsvTable of(List<List<BackgroundCorrelation>> families) {
        CsvTable table = new CsvTable(
                "kode", "spørgsmål", "gruppe", "baggrund", "kommuner", "Spearmans rho", "p", "p (Holm)", "Pearsons r", "p (Pearson)",
                "robust");
        families.forEach(family -> family.forEach(found -> add(table, found)));
        return table;
    }

    private static void add(CsvTable table, BackgroundCorrelation found) {
        table.line()
                .text(found.field().name())
                .text(SurveyNames.text(found.field(), found.group()))
                .text(found.group().map(GroupId::value).orElse(SurveyNames.SELF_EVALUATION))
                .text(VARIABLES.get(found.background()))
                .count(found.pairs().size())
                .number(number(found.spearman().map(Correlation::coefficient)))
                .number(number(found.spearman().map(Correlation::p)))
                .number(found.pHolm())
                .number(number(found.pearson().map(Correlation::coefficient)))
                .number(number(found.pearson().map(Correlation::p)))
                .text(found.isRobust() ? "ja" : "nej");
    }

    private static OptionalDouble number(Optional<Double> number) {
        return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
