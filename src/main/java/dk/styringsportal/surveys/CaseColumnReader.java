package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.cases.CaseColumn;
import dk.styringsportal.questionnaire.cases.CaseOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the columns of a sheet of cases. */
final class CaseColumnReader {

    private final QuestionnaireVersion questionnaire;
    private final Section file;

    CaseColumnReader(QuestionnaireVersion questionnaire, Section file) {
        this.questionnaire = questionnaire;
        this.file = file;
    }

    CaseColumn read(Section column) {
        return column.text("type").equals("choice") ? choice(column) : measure(column);
    }

    private CaseColumn choice(Section column) {
        List<CaseOption> options = options(column);
        Set<Object> seen = new HashSet<>();
        for (CaseOption option : options) {
            Object inTheCell = option.value().<Object>map(value -> value.stripTrailingZeros()).orElse(option.label());
            if (!seen.add(option.key()) || !seen.add(inTheCell)) {
                throw column.fault("", "part.twice", option.key());
            }
            if (option.value().isPresent() != options.get(0).value().isPresent()) {
                throw column.fault("", "cases.values", option.key());
            }
        }
        return new CaseColumn.Choice(column.text("key"), column.text("label"), column.optional("help"), options);
    }

    private List<CaseOption> options(Section column) {
        if (column.has("optionsOf")) {
            return rowsOf(column);
        }
        if (column.has("options")) {
            return column.sections("options").stream().map(CaseColumnReader::option).toList();
        }
        Section sets = file.optionalSection("optionSets").orElseThrow(() -> column.fault("", "missing", "options"));
        if (!column.has("optionSet")) {
            throw column.fault("", "missing", "options");
        }
        if (!sets.has(column.text("optionSet"))) {
            throw column.fault("optionSet", "reference", column.text("optionSet"), "optionSets", String.join(", ", sets.names()));
        }
        return sets.sections(column.text("optionSet")).stream().map(CaseColumnReader::option).toList();
    }

    private List<CaseOption> rowsOf(Section column) {
        String code = column.text("optionsOf");
        Item item = questionnaire.item(code).orElseThrow(() -> column.fault("optionsOf", "condition.item", code, Known.items(questionnaire.items())));
        if (item.rows().isEmpty()) {
            throw column.fault("optionsOf", "cases.rows", code);
        }
        return item.rows().stream()
                .map(row -> countable(column, "optionsOf", row.key().value(), row.label()))
                .toList();
    }

    private static CaseOption option(Section option) {
        return option.number("value")
                .map(value -> new CaseOption(option.text("key"), option.text("label"), Optional.of(value)))
                .orElseGet(() -> countable(option, "label", option.text("key"), option.text("label")));
    }

    private static CaseOption countable(Section place, String name, String key, String label) {
        if (!CaseOption.mayBeCounted(label)) {
            throw place.fault(name, "cases.label", label);
        }
        return new CaseOption(key, label, Optional.empty());
    }

    private static CaseColumn measure(Section column) {
        for (String limit : List.of("minimum", "maximum")) {
            if (!column.has(limit)) {
                throw column.fault("", "missing", limit);
            }
        }
        if (column.number("minimum").orElseThrow().compareTo(column.number("maximum").orElseThrow()) > 0) {
            throw column.fault("minimum", "limits", column.text("minimum"), column.text("maximum"));
        }
        NumberFormat format = new NumberFormat(
                Optional.empty(), column.number("minimum"), column.number("maximum"), column.wholeNumber("decimals", 0));
        return new CaseColumn.Measure(column.text("key"), column.text("label"), column.optional("help"), format);
    }
}
