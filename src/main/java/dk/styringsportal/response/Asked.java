package dk.styringsportal.response;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Routing;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.condition.EnableWhen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one respondent is asked: the items, rows and options for the respondent's group whose conditions hold for the
 * answers so far. An answer to what is no longer asked is kept, but counts neither in conditions nor anywhere else.
 */
public final class Asked {

    private final QuestionnaireVersion questionnaire;
    private final Optional<GroupId> group;
    private final Answers answers;
    private final Map<ItemCode, Optional<AnswerValue>> counting = new HashMap<>();
    private final Map<ItemCode, List<Row>> rows = new HashMap<>();
    private final Map<ItemCode, Boolean> items = new HashMap<>();

    private Asked(QuestionnaireVersion questionnaire, Optional<GroupId> group, Answers answers) {
        this.questionnaire = questionnaire;
        this.group = group;
        this.answers = answers;
    }

    /** @param group empty in a questionnaire without groups */
    public static Asked of(QuestionnaireVersion questionnaire, Optional<GroupId> group, Answers answers) {
        return new Asked(questionnaire, group, answers);
    }

    /** What is asked in a questionnaire without groups. */
    public static Asked of(QuestionnaireVersion questionnaire, Answers answers) {
        return of(questionnaire, Optional.empty(), answers);
    }

    /** In the questionnaire's order, texts between the questions among them. */
    public List<Item> items() {
        return questionnaire.items().stream().filter(this::isAsked).toList();
    }

    /** Whether the item is asked; a matrix is when any of its rows is, a choice when any of its options can be chosen. */
    public boolean isAsked(Item item) {
        Boolean known = items.get(item.code());
        if (known == null) {
            known = holds(item.routing())
                    && (item.rows().isEmpty() || !rowsIfAsked(item).isEmpty())
                    && (item.options().isEmpty() || item.options().stream().anyMatch(this::isOffered));
            items.put(item.code(), known);
        }
        return known;
    }

    /** The rows that are asked, in the questionnaire's order; none if the item is not. */
    public List<Row> rows(Item item) {
        return isAsked(item) ? rowsIfAsked(item) : List.of();
    }

    /** The options that can be chosen, in the questionnaire's order. */
    public List<AnswerOption> options(Item item) {
        return item.options().stream().filter(this::isOffered).toList();
    }

    private boolean isOffered(AnswerOption option) {
        return option.enableWhen().map(this::holds).orElse(true);
    }

    /** The answer as far as it is still asked for; empty if nothing of it is. */
    public Optional<AnswerValue> answerTo(Item item) {
        Optional<AnswerValue> known = counting.get(item.code());
        if (known == null) {
            known = answers.to(item.code()).filter(value -> isAsked(item)).flatMap(value -> stillAsked(item, value));
            counting.put(item.code(), known);
        }
        return known;
    }

    /** The answers as far as they are still asked for. */
    public Answers answers() {
        Map<ItemCode, AnswerValue> asked = new HashMap<>();
        questionnaire.items().forEach(item -> answerTo(item).ifPresent(value -> asked.put(item.code(), value)));
        return new Answers(asked);
    }

    /** Whether every field that is asked has an answer. */
    public boolean isComplete(Item item) {
        return answerTo(item).filter(value -> item.type().isComplete(value, rows(item), options(item).size())).isPresent();
    }

    /** Whether the response cannot be submitted for this item's sake. */
    public boolean isMissing(Item item) {
        if (!isAsked(item) || !item.type().asks()) {
            return false;
        }
        return item.isOptional()
                ? answerTo(item).filter(value -> !item.type().isSound(value, rows(item))).isPresent()
                : !isComplete(item);
    }

    /** The items for whose sake the response cannot be submitted, in the questionnaire's order. */
    public List<Item> missing() {
        return questionnaire.items().stream().filter(this::isMissing).toList();
    }

    /** How far the whole is. */
    public Progress progress() {
        return progress(questionnaire.items());
    }

    /** How far these items are. */
    public Progress progress(List<Item> some) {
        List<Item> asked = some.stream().filter(item -> item.type().asks()).filter(this::isAsked).toList();
        return new Progress(
                (int) asked.stream().filter(this::isComplete).count(),
                asked.size(),
                (int) asked.stream().filter(this::isMissing).count());
    }

    private List<Row> rowsIfAsked(Item item) {
        List<Row> known = rows.get(item.code());
        if (known == null) {
            known = item.rows().stream().filter(row -> holds(row.routing())).toList();
            rows.put(item.code(), known);
        }
        return known;
    }

    private boolean holds(Routing routing) {
        return routing.isFor(group) && routing.enableWhen().map(this::holds).orElse(true);
    }

    /** Conditions go round in no circle: the questionnaire's reader sees to that. */
    private boolean holds(EnableWhen condition) {
        return condition.holds(code -> questionnaire.item(code).flatMap(this::answerTo));
    }

    /** Whether everybody who is asked the item is asked all of it; that is most, and quickly told. */
    private static boolean isWhole(Item item) {
        for (Row row : item.rows()) {
            if (!row.routing().equals(Routing.EVERYBODY)) {
                return false;
            }
        }
        for (AnswerOption option : item.options()) {
            if (option.enableWhen().isPresent()) {
                return false;
            }
        }
        return true;
    }

    private Optional<AnswerValue> stillAsked(Item item, AnswerValue value) {
        if (isWhole(item)) {
            return value.isEmpty() ? Optional.empty() : Optional.of(value);
        }
        Set<RowKey> askedRows = rows(item).stream().map(Row::key).collect(Collectors.toSet());
        Set<OptionKey> offered = options(item).stream().map(AnswerOption::key).collect(Collectors.toSet());
        return value.keeping(askedRows::contains, offered::contains);
    }
}
