package dk.styringsportal.surveys.workingcopy;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.type.ItemType;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import dk.styringsportal.questionnaire.type.Percentages;
import dk.styringsportal.response.sheet.CellReader;
import dk.styringsportal.response.workingcopy.CopyAnswers;
import dk.styringsportal.response.workingcopy.CopyCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** Lets cells be answered from a list, and refuses there what is no answer. The lists stand on a hidden sheet. */
final class AnswerLists {

    private final Worksheet page;
    private final CellReader names;
    private final Map<List<String>, Range> lists = new HashMap<>();

    AnswerLists(Worksheet page, QuestionnaireVersion questionnaire) {
        this.page = page;
        this.names = new CellReader(questionnaire);
    }

    /** @param answer the cell on its sheet */
    void limit(CopyCell cell, Range answer) {
        Item item = cell.field().item();
        if (cell.part() instanceof CopyCell.Part.Tick || cell.part() instanceof CopyCell.Part.NoTick) {
            choose(answer, List.of(CopyAnswers.TICK), "wrong.tick", true);
        } else if (!item.options().isEmpty()) {
            List<String> options = new ArrayList<>(item.options().stream().map(option -> names.name(item, option.key())).toList());
            options.addAll(withoutValue(item.type()));
            choose(answer, options, "wrong.choice", true);
        } else if (!item.type().allow().isEmpty()) {
            // Offered beside what else may be written there
            choose(answer, withoutValue(item.type()), "wrong.choice", false);
        } else {
            format(cell).ifPresent(format -> limit(answer, format));
        }
    }

    private static List<String> withoutValue(ItemType type) {
        return type.allow().stream().sorted().map(CellReader::word).toList();
    }

    private static Optional<NumberFormat> format(CopyCell cell) {
        ItemType type = cell.field().item().type();
        if (type instanceof NumberQuestion question) {
            return Optional.of(question.format());
        }
        return type instanceof Percentages shares
                ? Optional.of(NumberFormat.percent(shares.decimals()))
                : cell.field().column().map(column -> column.format());
    }

    private void choose(Range answer, List<String> options, String wrong, boolean nothingElse) {
        answer.validateWithList(lists.computeIfAbsent(options, this::written))
                .allowBlank(true)
                .showErrorMessage(nothingElse)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(CopyTexts.say("wrong.title"))
                .error(CopyTexts.say(wrong));
    }

    private Range written(List<String> options) {
        int column = lists.size();
        for (int row = 0; row < options.size(); row++) {
            Cells.write(page, row, column, options.get(row));
        }
        return page.range(0, column, options.size() - 1, column);
    }

    private static void limit(Range answer, NumberFormat format) {
        String cell = answer.toString().split(":")[0];
        StringBuilder formula = new StringBuilder("AND(ISNUMBER(" + cell + ")");
        format.minimum().map(BigDecimal::toPlainString).ifPresent(least -> formula.append(",").append(cell).append("&gt;=").append(least));
        format.maximum().map(BigDecimal::toPlainString).ifPresent(most -> formula.append(",").append(cell).append("&lt;=").append(most));
        formula.append(",ROUND(").append(cell).append(",").append(format.decimals()).append(")=").append(cell).append(")");
        answer.validateWithFormula(formula.toString())
                .allowBlank(true)
                .showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(CopyTexts.say("wrong.title"))
                .error(CopyTexts.say("wrong.number"));
    }
}
