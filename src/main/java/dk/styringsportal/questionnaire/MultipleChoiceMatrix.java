package dk.styringsportal.questionnaire;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An item in which any number of options is ticked in each row; no tick is an answer too, when the row is there. */
public record MultipleChoiceMatrix(
        ItemCode code, int number, Wording wording, List<Row> rows, List<AnswerOption> options, ScoringRule rule)
        implements Item {

    public MultipleChoiceMatrix {
        rows = List.copyOf(rows);
        options = List.copyOf(options);
        ItemParts.checkRows(code, rows);
        ItemParts.checkOptions(code, options);
    }

    @Override
    public String kind() {
        return "multiple-choice-matrix";
    }

    @Override
    public AnswerValue read(Object plain) {
        Map<RowKey, Set<OptionKey>> ticks = new LinkedHashMap<>();
        ItemParts.readRows(this, plain).forEach((row, value) -> ticks.put(row, readTicks(code + "/" + row, value)));
        return new AnswerValue.TickedPerRow(ticks);
    }

    private Set<OptionKey> readTicks(String place, Object plain) {
        if (!(plain instanceof List<?> list)) {
            throw new MalformedAnswerException(
                    place, "a list of option keys is wanted (an empty list says that none applies), not "
                            + ItemParts.describe(plain));
        }
        Set<OptionKey> ticked = new LinkedHashSet<>();
        for (int i = 0; i < list.size(); i++) {
            OptionKey option = ItemParts.readOption(this, place + "/" + i, list.get(i));
            if (!ticked.add(option)) {
                throw new MalformedAnswerException(place + "/" + i, "option " + option + " is ticked twice");
            }
        }
        return inPrintedOrder(ticked);
    }

    private Set<OptionKey> inPrintedOrder(Set<OptionKey> ticked) {
        Set<OptionKey> ordered = new LinkedHashSet<>();
        options.stream().map(AnswerOption::key).filter(ticked::contains).forEach(ordered::add);
        return ordered;
    }

    @Override
    public boolean isComplete(AnswerValue value) {
        return value instanceof AnswerValue.TickedPerRow perRow && perRow.ticks().size() == rows.size();
    }
}
