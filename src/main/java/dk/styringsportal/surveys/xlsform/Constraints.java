package dk.styringsportal.surveys.xlsform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in XPath which answers an item takes. */
final class Constraints {

    /** Where an item says no maximumLength; in characters. */
    static final int LINE = 200;

    static final int PARAGRAPHS = 4000;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Constraints() {}

    /**
     * Of an item without rows, or of each row of a matrix with ticks.
     *
     * @param options of the item; none where it has none
     */
    static Constraint of(Part item, List<Part> options) {
        return switch (item.text("type")) {
            case "number" -> number(item);
            case "short-text" -> length(item.wholeNumber("maximumLength", LINE));
            case "long-text" -> length(item.wholeNumber("maximumLength", PARAGRAPHS));
            case "date" -> day(item.text("earliest"), item.text("latest"));
            case "multiple-choice", "multiple-choice-matrix" -> ticks(item, options);
            default -> Constraint.NONE;
        };
    }

    /** Of an item or a column with "minimum", "maximum" and "decimals". */
    static Constraint number(Part format) {
        return number(format.number("minimum"), format.number("maximum"), format.wholeNumber("decimals", 0)).all();
    }

    private static Constraint.Gathering number(Optional<BigDecimal> least, Optional<BigDecimal> most, int decimals) {
        Constraint.Gathering gathering = new Constraint.Gathering();
        least.ifPresent(limit -> gathering.with(". >= " + limit.toPlainString(), "constraint.least", limit));
        most.ifPresent(limit -> gathering.with(". <= " + limit.toPlainString(), "constraint.most", limit));
        if (decimals > 0) {
            gathering.with(". = round(., " + decimals + ")", "constraint.decimals", decimals);
        }
        return gathering;
    }

    /** @param others the rows beside this one, that it adds up to 100 with; none where this row does not say it */
    static Constraint percentage(int decimals, List<String> others) {
        Constraint.Gathering gathering = number(Optional.of(BigDecimal.ZERO), Optional.of(WHOLE), decimals);
        if (!others.isEmpty()) {
            String sum = others.stream().map(name -> "coalesce(${" + name + "}, 0)").collect(Collectors.joining(" + ", ". + ", ""));
            gathering.with("round(" + sum + ", " + decimals + ") = 100", "constraint.sum");
        }
        return gathering.all();
    }

    private static Constraint length(int longest) {
        return new Constraint.Gathering().with("string-length(.) <= " + longest, "constraint.length", longest).all();
    }

    private static Constraint day(String earliest, String latest) {
        Constraint.Gathering gathering = new Constraint.Gathering();
        if (!earliest.isEmpty()) {
            gathering.with(". >= date('" + earliest + "')", "constraint.earliest", earliest);
        }
        if (!latest.isEmpty()) {
            gathering.with(". <= date('" + latest + "')", "constraint.latest", latest);
        }
        return gathering.all();
    }

    private static Constraint ticks(Part item, List<Part> options) {
        List<Part> exclusive = options.stream().filter(option -> option.flag("exclusive", false)).toList();
        Constraint.Gathering gathering = new Constraint.Gathering();
        int least = item.wholeNumber("minimumTicks", 0);
        if (least > 1 || least == 1 && item.flag("optional", false)) {
            List<String> enough = new ArrayList<>(List.of("count-selected(.) >= " + least));
            exclusive.forEach(option -> enough.add(isTicked(option)));
            String expression = String.join(" or ", enough);
            gathering.with(enough.size() > 1 ? "(" + expression + ")" : expression, "constraint.leastTicks", least);
        }
        if (item.has("maximumTicks")) {
            int most = item.wholeNumber("maximumTicks", options.size());
            gathering.with("count-selected(.) <= " + most, "constraint.mostTicks", most);
        }
        for (Part option : exclusive) {
            gathering.with(
                    "not(" + isTicked(option) + " and count-selected(.) > 1)", "constraint.exclusive", label(option));
        }
        return gathering.all();
    }

    private static Words label(Part option) {
        return option.words("label").isEmpty() ? new Words(option.text("key"), "") : option.words("label");
    }

    private static String isTicked(Part option) {
        return "selected(., '" + FormNames.ofChoice(option.text("key")) + "')";
    }
}
