package dk.styringsportal.testing;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.type.MultipleChoiceMatrix;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.response.Answers;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Answers for tests: drawn evenly over all that can be answered, or written out, and changed one at a time. */
public final class AnswerSet {

    private AnswerSet() {}

    /** Complete answers, every option as likely as the next. */
    public static Answers random(QuestionnaireVersion questionnaire, SplittableRandom random) {
        Map<ItemCode, AnswerValue> values = new TreeMap<>();
        questionnaire.items().forEach(item -> values.put(item.code(), random(item, random)));
        return new Answers(values);
    }

    /** A complete answer to the item, every option as likely as the next. */
    public static AnswerValue random(Item item, SplittableRandom random) {
        if (item.rows().isEmpty()) {
            return new AnswerValue.Chosen(oneOf(item, random));
        }
        if (item.type() instanceof MultipleChoiceMatrix) {
            Map<RowKey, Set<OptionKey>> ticks = new LinkedHashMap<>();
            for (Row row : item.rows()) {
                Set<OptionKey> ticked = new LinkedHashSet<>();
                item.options().stream().filter(option -> random.nextBoolean()).forEach(option -> ticked.add(option.key()));
                ticks.put(row.key(), ticked);
            }
            return new AnswerValue.TickedPerRow(ticks);
        }
        Map<RowKey, OptionKey> options = new LinkedHashMap<>();
        item.rows().forEach(row -> options.put(row.key(), oneOf(item, random)));
        return new AnswerValue.ChosenPerRow(options);
    }

    private static OptionKey oneOf(Item item, SplittableRandom random) {
        return item.options().get(random.nextInt(item.options().size())).key();
    }

    /** The same answers with another one to that item. */
    public static Answers with(Answers answers, ItemCode item, AnswerValue value) {
        Map<ItemCode, AnswerValue> values = new TreeMap<>(answers.values());
        values.put(item, value);
        return new Answers(values);
    }

    /** The same answers with another one to that item, in the form that files and the API use. */
    public static Answers with(Answers answers, Item item, Object plain) {
        return with(answers, item.code(), item.read(plain));
    }

    /** The same answers without one to that item. */
    public static Answers without(Answers answers, ItemCode item) {
        Map<ItemCode, AnswerValue> values = new TreeMap<>(answers.values());
        values.remove(item);
        return new Answers(values);
    }

    /** The answer with that option in that row instead; for an item without rows, that option. */
    public static AnswerValue changed(AnswerValue value, RowKey row, OptionKey option) {
        if (value instanceof AnswerValue.ChosenPerRow perRow) {
            Map<RowKey, OptionKey> options = new LinkedHashMap<>(perRow.options());
            options.put(row, option);
            return new AnswerValue.ChosenPerRow(options);
        }
        return new AnswerValue.Chosen(option);
    }

    /** The answer with all these boxes of the row ticked as well. */
    public static AnswerValue ticked(AnswerValue.TickedPerRow value, RowKey row, List<OptionKey> more) {
        Map<RowKey, Set<OptionKey>> ticks = new LinkedHashMap<>(value.ticks());
        Set<OptionKey> ticked = new LinkedHashSet<>(ticks.get(row));
        ticked.addAll(more);
        ticks.put(row, ticked);
        return new AnswerValue.TickedPerRow(ticks);
    }

    /** The answers with one field taken away: an item without rows whole, or one row of a matrix. */
    public static Answers withoutField(Answers answers, Item item, int field) {
        if (item.rows().isEmpty()) {
            return without(answers, item.code());
        }
        RowKey row = item.rows().get(field).key();
        AnswerValue value = answers.to(item.code()).orElseThrow();
        if (value instanceof AnswerValue.TickedPerRow perRow) {
            Map<RowKey, Set<OptionKey>> ticks = new LinkedHashMap<>(perRow.ticks());
            ticks.remove(row);
            return with(answers, item.code(), new AnswerValue.TickedPerRow(ticks));
        }
        Map<RowKey, OptionKey> options = new LinkedHashMap<>(((AnswerValue.ChosenPerRow) value).options());
        options.remove(row);
        return with(answers, item.code(), new AnswerValue.ChosenPerRow(options));
    }
}
