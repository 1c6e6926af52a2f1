package dk.styringsportal.surveys.xlsform;

import dk.styringsportal.questionnaire.Amount;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.OptionKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers of ours as a survey tool holds them: a text for each question of the form, empty for none. */
final class FormAnswers {

    private final Map<String, String> texts = new HashMap<>();

    /** The answer to one item, under the names that the item, its rows and its cells have in the form. */
    void put(NamedItem item, AnswerValue answer) {
        if (answer instanceof AnswerValue.ChosenPerRow perRow) {
            perRow.options().forEach((row, option) -> put(item, row.value(), choices(List.of(option))));
        } else if (answer instanceof AnswerValue.TickedPerRow perRow) {
            perRow.ticks().forEach((row, options) -> put(item, row.value(), choices(options)));
        } else if (answer instanceof AnswerValue.AmountPerRow perRow) {
            perRow.amounts().forEach((row, amount) -> put(item, row.value(), number(amount)));
        } else if (answer instanceof AnswerValue.AmountPerCell perCell) {
            perCell.amounts().forEach((row, cells) -> cells.forEach((column, amount) ->
                    texts.put(item.cellNames().get(row.value()).get(column.value()), number(amount))));
        } else {
            texts.put(item.name(), text(answer));
        }
    }

    private void put(NamedItem item, String row, String text) {
        texts.put(item.rowNames().get(row), text);
    }

    private static String text(AnswerValue answer) {
        if (answer instanceof AnswerValue.Chosen chosen) {
            return choices(List.of(chosen.option()));
        }
        if (answer instanceof AnswerValue.Ticked ticked) {
            return choices(ticked.options());
        }
        if (answer instanceof AnswerValue.Ranked ranked) {
            return choices(ranked.options());
        }
        if (answer instanceof AnswerValue.Quantity quantity) {
            return quantity.number().toPlainString();
        }
        return answer instanceof AnswerValue.Day day ? day.date().toString()
                : answer instanceof AnswerValue.Text text ? text.text()
                : answer instanceof AnswerValue.Files files && !files.files().isEmpty() ? "file.pdf" : "";
    }

    private static String choices(Collection<OptionKey> options) {
        return options.stream().map(option -> FormNames.ofChoice(option.value())).collect(Collectors.joining(" "));
    }

    private static String number(Amount amount) {
        return amount.value().map(number -> number.toPlainString()).orElse("");
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** What an expression says of these answers, as XPath 1.0 has it (3.4, 4.2 and 4.4) with OpenRosa's functions. */
    boolean hold(Expression expression) {
        if (expression instanceof Expression.And and) {
            return and.parts().stream().allMatch(this::hold);
        }
        if (expression instanceof Expression.Or or) {
            return or.parts().stream().anyMatch(this::hold);
        }
        if (expression instanceof Expression.Comparison comparison) {
            return compared(comparison);
        }
        Expression.Call selected = (Expression.Call) expression;
        String ticked = (String) value(selected.arguments().get(0));
        return selected.function().equals("selected") && List.of(ticked.split(" ")).contains(value(selected.arguments().get(1)));
    }

    private boolean compared(Expression.Comparison comparison) {
        Object left = value(comparison.left());
        Object right = value(comparison.right());
        if (left instanceof String && right instanceof String && comparison.operator().matches("!?=")) {
            return left.equals(right) == comparison.operator().equals("=");
        }
        double one = number(left);
        double other = number(right);
        return switch (comparison.operator()) {
            case "=" -> one == other;
            case "!=" -> one != other;
            case "<" -> one < other;
            case ">" -> one > other;
            case "<=" -> one <= other;
            default -> one >= other;
        };
    }

    /** A text or a number; a day is the number of days since 1970. */
    private Object value(Expression expression) {
        if (expression instanceof Expression.Reference reference) {
            return text(reference.name());
        }
        if (expression instanceof Expression.Number number) {
            return number.number().doubleValue();
        }
        return expression instanceof Expression.Literal literal
                ? literal.text()
                : Double.valueOf(FormDate.of(expression).orElseThrow().toEpochDay());
    }

    private static double number(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        String text = (String) value;
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return FormDate.of(new Expression.Literal(text)).orElseThrow().toEpochDay();
        }
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
