package dk.styringsportal.report.microdata;

import dk.styringsportal.benchmark.disclosure.DataCode;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.questionnaire.GroupId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The published table that the package's script works out again: how many chose each option of each question, and how many answered.
 * Where the edition withholds a number its code stands, and where it tells a bound, the bound.
 */
public final class FrequencyTable {

    /** group is empty where there are none; value is the number that says that the option was given. */
    public static final List<String> COLUMNS = List.of("figure", "option", "variable", "kind", "code", "group", "count", "n");

    private FrequencyTable() {}

    /** Lines in the order of the edition's figures. */
    public static List<List<String>> of(Microdata microdata) {
        List<List<String>> lines = new ArrayList<>();
        for (EditionFigure figure : microdata.published().content().figures()) {
            if (figure.kind().equals("options")) {
                microdata.variables().stream()
                        .filter(variable -> isOf(variable, figure))
                        .forEach(variable -> lines.addAll(lines(microdata, variable, figure)));
            }
        }
        return lines;
    }

    private static boolean isOf(MicrodataVariable variable, EditionFigure figure) {
        return variable.kind() != MicrodataVariable.Kind.NUMBER
                && variable.of().item().code().value().equals(figure.keys().get("item"))
                && Objects.equals(
                        variable.of().field().row().map(row -> row.key().value()).orElse(null), figure.keys().get("row"));
    }

    private static List<List<String>> lines(Microdata microdata, MicrodataVariable variable, EditionFigure figure) {
        if (variable.option().isPresent()) {
            return List.of(line(microdata, variable, figure, variable.option().get().key().value(), 1));
        }
        List<List<String>> lines = new ArrayList<>();
        variable.of().item().options().forEach(option ->
                lines.add(line(microdata, variable, figure, option.key().value(), lines.size() + 1)));
        return lines;
    }

    private static List<String> line(
            Microdata microdata, MicrodataVariable variable, EditionFigure figure, String option, int code) {
        Object count = figure.values().get("counts") instanceof Map<?, ?> counts ? counts.get(option) : null;
        return List.of(
                variable.of().name(),
                option,
                variable.name(),
                variable.kind().name().toLowerCase(Locale.ROOT),
                String.valueOf(code),
                Optional.ofNullable(figure.keys().get("group"))
                        .map(group -> String.valueOf(microdata.code(new GroupId(group.toString()))))
                        .orElse(""),
                count == null ? DataCode.SUPPRESSED.sign() : written(count),
                figure.number("n").map(FrequencyTable::written).orElse(DataCode.SUPPRESSED.sign()));
    }

    private static String written(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
