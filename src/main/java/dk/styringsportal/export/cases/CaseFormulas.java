package dk.styringsportal.export.cases;

import dk.styringsportal.questionnaire.cases.CaseCell;
import dk.styringsportal.questionnaire.cases.CaseColumn;
import dk.styringsportal.questionnaire.cases.CaseCondition;
import dk.styringsportal.questionnaire.cases.CaseOption;
import dk.styringsportal.questionnaire.cases.CaseSheet;
import dk.styringsportal.questionnaire.cases.CaseSum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sums as the formulas that workbooks store: English names, commas, decimal points; Excel and LibreOffice show them in
 * their user's language. A comparison within a criterion is put together by {@code &}, since its decimal sign is the
 * user's: {@code "<"&3.5}.
 */
final class CaseFormulas {

    static final String NOT_APPLICABLE = "ikke relevant";

    private final CaseRanges ranges;

    CaseFormulas(CaseSheet sheet) {
        this.ranges = new CaseRanges(sheet);
    }

    String of(CaseCell cell) {
        String sum = of(cell.sum());
        if (cell.needs().isEmpty()) {
            return sum;
        }
        String used = cell.needs().stream().map(column -> "COUNTA(" + ranges.of(column) + ")").collect(Collectors.joining("+"));
        return "IF(" + used + "=0,\"\"," + sum + ")";
    }

    private String of(CaseSum sum) {
        if (sum instanceof CaseSum.Count count) {
            return count.terms().stream().map(this::count).collect(Collectors.joining("+"));
        }
        if (sum instanceof CaseSum.Extreme extreme) {
            String range = ranges.of(extreme.column());
            return "IF(COUNT(" + range + ")=0,\"\"," + (extreme.largest() ? "MAX(" : "MIN(") + range + "))";
        }
        return mean((CaseSum.Mean) sum);
    }

    private String mean(CaseSum.Mean mean) {
        String cases = mean.terms().stream()
                .map(term -> "COUNTIFS(" + averaged(term) + ")")
                .collect(Collectors.joining("+"));
        String average = mean.terms().size() == 1
                ? "AVERAGEIFS(" + summed(mean.terms().get(0)) + ")"
                : "(" + mean.terms().stream().map(term -> "SUMIFS(" + summed(term) + ")").collect(Collectors.joining("+"))
                        + ")/(" + cases + ")";
        return "IF(" + cases + "<" + mean.fewest() + ",\"" + NOT_APPLICABLE + "\",ROUND(" + average + "," + mean.decimals() + "))";
    }

    private String summed(CaseSum.Mean.Term term) {
        return ranges.of(term.column()) + "," + averaged(term);
    }

    /** The cases that are averaged have a number there. */
    private String averaged(CaseSum.Mean.Term term) {
        String known = criterion(new CaseCondition.Known(term.column()));
        return term.conditions().isEmpty() ? known : known + "," + criteria(term.conditions());
    }

    /** COUNTIFS compares with what is written in it; two columns are compared case by case. */
    private String count(List<CaseCondition> term) {
        return term.stream().anyMatch(CaseCondition.Beside.class::isInstance)
                ? "SUMPRODUCT(" + term.stream().map(this::factor).collect(Collectors.joining("*")) + ")"
                : "COUNTIFS(" + criteria(term) + ")";
    }

    private String criteria(List<CaseCondition> term) {
        return term.stream().map(this::criterion).collect(Collectors.joining(","));
    }

    private String criterion(CaseCondition condition) {
        String range = ranges.of(condition.column());
        if (condition instanceof CaseCondition.Chosen chosen) {
            return range + "," + text(chosen.option().label());
        }
        if (condition instanceof CaseCondition.Against against) {
            return range + "," + switch (against.operator()) {
                case EQUAL -> number(against.number());
                default -> "\"" + against.operator().sign() + "\"&" + number(against.number());
            };
        }
        if (condition instanceof CaseCondition.Known known) {
            return range + "," + (known.column().holdsNumbers() ? "\">=\"&" + number(least(known.column())) : "\"?*\"");
        }
        return range + ",\"=\"";
    }

    private String factor(CaseCondition condition) {
        String range = ranges.of(condition.column());
        if (condition instanceof CaseCondition.Chosen chosen) {
            return "(" + range + "=" + text(chosen.option().label()) + ")";
        }
        if (condition instanceof CaseCondition.Against against) {
            return "ISNUMBER(" + range + ")*(" + range + against.operator().sign() + number(against.number()) + ")";
        }
        if (condition instanceof CaseCondition.Beside beside) {
            String other = ranges.of(beside.other());
            return "ISNUMBER(" + range + ")*ISNUMBER(" + other + ")*(" + range + beside.operator().sign() + other + ")";
        }
        if (condition instanceof CaseCondition.Known known) {
            return known.column().holdsNumbers() ? "ISNUMBER(" + range + ")" : "(" + range + "<>\"\")";
        }
        return "(" + range + "=\"\")";
    }

    /** How many cells of a column hold what may stand there. */
    String fit(CaseColumn column) {
        String range = ranges.of(column);
        if (column instanceof CaseColumn.Choice choice) {
            return choice.options().stream()
                    .map(option -> "COUNTIFS(" + range + "," + option.value().map(CaseFormulas::number).orElseGet(() -> text(option.label())) + ")")
                    .collect(Collectors.joining("+"));
        }
        var format = ((CaseColumn.Measure) column).format();
        return "COUNTIFS(" + range + ",\">=\"&" + number(format.minimum().orElseThrow())
                + "," + range + ",\"<=\"&" + number(format.maximum().orElseThrow()) + ")";
    }

    private static BigDecimal least(CaseColumn column) {
        return column instanceof CaseColumn.Choice choice
                ? choice.options().stream().map(CaseOption::value).flatMap(Optional::stream).min(BigDecimal::compareTo).orElseThrow()
                : ((CaseColumn.Measure) column).format().minimum().orElseThrow();
    }

    /** A formula as the library must be given it, which writes it into the file as it stands. */
    static String inXml(String formula) {
        return formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String text(String label) {
        return "\"" + label.replace("\"", "\"\"") + "\"";
    }
}
