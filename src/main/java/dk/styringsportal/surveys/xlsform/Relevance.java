package dk.styringsportal.surveys.xlsform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says in XPath when something is asked. Without an answer only "exists false" holds with us, whereas in XPath an empty answer is
 * unequal to all others; so "!=" also says that there is an answer.
 */
final class Relevance {

    private final NamedItems items;

    Relevance(NamedItems items) {
        this.items = items;
    }

    /** Empty text where nothing is said; empty where XPath cannot say it. */
    Optional<String> of(Part part) {
        List<String> all = new ArrayList<>();
        List<Part> conditions = part.parts("enableWhen");
        for (Part condition : conditions) {
            Optional<String> expression = one(condition, conditions.size() > 1);
            if (expression.isEmpty()) {
                return Optional.empty();
            }
            all.add(expression.get());
        }
        return Optional.of(String.join(part.text("enableBehavior").equals("any") ? " or " : " and ", all));
    }

    private Optional<String> one(Part condition, boolean amongOthers) {
        Optional<NamedItem> item = items.item(condition.text("item")).filter(Relevance::isWhollyRanked);
        if (item.isEmpty()) {
            return Optional.empty();
        }
        return at(item.get(), condition, amongOthers);
    }

    private static Optional<String> at(NamedItem item, Part condition, boolean amongOthers) {
        List<String> names = item.places(condition.text("row"), condition.text("column"));
        boolean absent = isAbsence(condition);
        List<String> each = new ArrayList<>();
        for (String name : names) {
            Optional<String> expression =
                    comparison("${" + name + "}", item.part(), condition, amongOthers || names.size() > 1);
            if (expression.isEmpty()) {
                return Optional.empty();
            }
            each.add(expression.get());
        }
        if (each.isEmpty()) {
            return Optional.empty();
        }
        String expression = String.join(absent ? " and " : " or ", each);
        return Optional.of(each.size() > 1 && amongOthers ? "(" + expression + ")" : expression);
    }

    /** Where only the first places are asked for, the form asks for all, so that every option is among the answers. */
    private static boolean isWhollyRanked(NamedItem item) {
        int options = item.options().size();
        return !item.type().equals("ranking") || item.part().wholeNumber("places", options) >= options;
    }

    private static boolean isAbsence(Part condition) {
        return condition.text("operator").equals("exists") && !condition.flag("answer", true);
    }

    private static Optional<String> comparison(String reference, Part item, Part condition, boolean amongOthers) {
        String operator = condition.text("operator");
        if (operator.equals("exists")) {
            return Optional.of(reference + (isAbsence(condition) ? " = ''" : " != ''"));
        }
        Optional<String> value = value(item, condition);
        if (value.isEmpty() || !List.of("=", "!=", ">", "<", ">=", "<=").contains(operator)) {
            return Optional.empty();
        }
        boolean several = item.text("type").startsWith("multiple-choice") || item.text("type").equals("ranking");
        if (several && operator.equals("=")) {
            return Optional.of("selected(" + reference + ", " + value.get() + ")");
        }
        String comparison = reference + " " + operator + " " + value.get();
        if (!operator.equals("!=")) {
            return Optional.of(comparison);
        }
        String answered = reference + " != '' and " + comparison;
        return Optional.of(amongOthers ? "(" + answered + ")" : answered);
    }

    private static Optional<String> value(Part item, Part condition) {
        String answer = condition.text("answer");
        return switch (item.text("type")) {
            case "number", "number-matrix", "percentages" -> condition.number("answer").map(BigDecimal::toPlainString);
            case "date" -> quoted(answer).map(day -> "date(" + day + ")");
            case "short-text", "long-text" -> quoted(answer);
            case "file", "information" -> Optional.empty();
            default -> quoted(FormNames.ofChoice(answer));
        };
    }

    /** XPath 1.0 has no way to write a quotation mark inside its like. */
    private static Optional<String> quoted(String text) {
        if (!text.contains("'")) {
            return Optional.of("'" + text + "'");
        }
        return text.contains("\"") ? Optional.empty() : Optional.of("\"" + text + "\"");
    }
}
