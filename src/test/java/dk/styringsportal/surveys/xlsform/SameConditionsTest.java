package dk.styringsportal.surveys.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.condition.Condition;
import dk.styringsportal.questionnaire.condition.EnableWhen;
import dk.styringsportal.questionnaire.condition.Operator;
import dk.styringsportal.response.InventedAnswers;
import dk.styringsportal.surveys.QuestionnaireFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a form's expression says of answers is what our condition says of them, also of questions left open: held against each
 * other over invented answers, for conditions of the files and for invented ones.
 */
class SameConditionsTest {

    static Stream<QuestionnaireVersion> questionnaires() {
        return Stream.of(Path.of("surveys"), Path.of("src", "test", "resources", "surveys"))
                .flatMap(folder -> new QuestionnaireFiles(folder).versions().stream());
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void the_form_asks_when_we_ask(QuestionnaireVersion version) {
        SplittableRandom random = new SplittableRandom(7);
        NamedItems named = named(version);
        ConditionReader reader = reader(version, named);
        List<EnableWhen> conditions = new ArrayList<>(version.items().stream()
                .flatMap(item -> Stream.concat(
                        item.routing().enableWhen().stream(),
                        item.rows().stream().flatMap(row -> row.routing().enableWhen().stream())))
                .toList());
        for (int i = 0; i < 200; i++) {
            invented(version, random).ifPresent(conditions::add);
        }
        int held = 0;
        for (int seed = 0; seed < 8; seed++) {
            Map<ItemCode, AnswerValue> answers = answers(version, seed, random);
            FormAnswers form = new FormAnswers();
            answers.forEach((code, answer) -> form.put(named.item(code.value()).orElseThrow(), answer));
            for (EnableWhen condition : conditions) {
                Optional<String> expression = new Relevance(named).of(new Part(written(condition)));
                if (expression.isPresent()) {
                    boolean ours = condition.holds(code -> Optional.ofNullable(answers.get(code)));
                    assertEquals(ours, form.hold(ExpressionParser.parse(expression.get()).orElseThrow()), condition + "\n" + expression);
                    assertEquals(ours, readBack(expression.get(), named, reader, ours, form), "read back: " + expression);
                    held += ours ? 1 : 0;
                }
            }
        }
        assertTrue(held > 0, "some conditions hold");
    }

    /** What the expression's conditions say once they are read and written again; a nested one may be no condition of ours. */
    private static boolean readBack(String expression, NamedItems named, ConditionReader reader, boolean otherwise, FormAnswers form) {
        Optional<ConditionReader.Conditions> read = reader.read(ExpressionParser.parse(expression).orElseThrow());
        Map<String, Object> part = new HashMap<>();
        read.ifPresent(conditions -> conditions.writeTo(part));
        return read.isEmpty()
                ? otherwise
                : form.hold(ExpressionParser.parse(new Relevance(named).of(new Part(part)).orElseThrow()).orElseThrow());
    }

    private static ConditionReader reader(QuestionnaireVersion version, NamedItems named) {
        Map<String, Asked> questions = new HashMap<>();
        for (Item item : version.items()) {
            NamedItem name = named.item(item.code().value()).orElseThrow();
            Map<String, String> options = new HashMap<>();
            item.options().forEach(option -> options.put(FormNames.ofChoice(option.key().value()), option.key().value()));
            questions.put(name.name(), new Asked(item.code().value(), "", "", item.kind(), options));
            name.rowNames().forEach((row, rowName) ->
                    questions.put(rowName, new Asked(item.code().value(), row, "", item.kind(), options)));
            name.cellNames().forEach((row, cells) -> cells.forEach((column, cell) ->
                    questions.put(cell, new Asked(item.code().value(), row, column, item.kind(), options))));
        }
        return new ConditionReader(questions);
    }

    /** Complete answers less a third; "ved ikke" without an option and "none of these" are no answers of a form's. */
    private static Map<ItemCode, AnswerValue> answers(QuestionnaireVersion version, int seed, SplittableRandom random) {
        Map<ItemCode, AnswerValue> answers = new HashMap<>(InventedAnswers.of(version, seed).values());
        answers.values().removeIf(answer -> answer instanceof AnswerValue.Without
                || answer instanceof AnswerValue.Ticked ticked && ticked.options().isEmpty()
                || answer instanceof AnswerValue.TickedPerRow rows && rows.ticks().values().stream().anyMatch(row -> row.isEmpty())
                || answer instanceof AnswerValue.AmountPerRow rows && rows.amounts().values().stream().anyMatch(each -> each.value().isEmpty())
                || answer instanceof AnswerValue.AmountPerCell rows && rows.amounts().values().stream()
                        .anyMatch(row -> row.values().stream().anyMatch(cell -> cell.value().isEmpty()))
                || random.nextInt(3) == 0);
        return answers;
    }

    private static NamedItems named(QuestionnaireVersion version) {
        List<Map<String, Object>> items = version.items().stream().map(SameConditionsTest::written).toList();
        return new NamedItems(new Part(Map.of("themes", List.of(Map.of("items", items)))), new FormNames());
    }

    private static Map<String, Object> written(Item item) {
        Map<String, Object> written = new HashMap<>(Map.of("code", item.code().value(), "type", item.kind()));
        written.put("options", item.options().stream().map(option -> Map.of("key", option.key().value())).toList());
        written.put("rows", item.rows().stream().map(row -> Map.of("key", row.key().value())).toList());
        written.put("columns", item.columns().stream().map(column -> Map.of("key", column.key().value())).toList());
        return written;
    }

    private static Map<String, Object> written(EnableWhen when) {
        return Map.of(
                "enableWhen", when.conditions().stream().map(SameConditionsTest::written).toList(),
                "enableBehavior", when.any() ? "any" : "all");
    }

    private static Map<String, Object> written(Condition condition) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("item", condition.item().value());
        condition.row().ifPresent(row -> written.put("row", row.value()));
        condition.column().ifPresent(column -> written.put("column", column.value()));
        written.put("operator", condition.operator().sign());
        Condition.Expected expected = condition.expected();
        written.put("answer", expected instanceof Condition.Expected.There there ? there.there()
                : expected instanceof Condition.Expected.Option option ? option.key().value()
                : expected instanceof Condition.Expected.Number number ? number.number()
                : expected instanceof Condition.Expected.Day day ? day.date().toString()
                : ((Condition.Expected.Words) expected).text());
        return written;
    }

    /** One to three conditions on items with options, in one row or any, joined either way. */
    private static Optional<EnableWhen> invented(QuestionnaireVersion version, SplittableRandom random) {
        List<Item> chosen = version.items().stream()
                .filter(item -> !item.options().isEmpty() && !item.kind().equals("ranking"))
                .toList();
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        List<Condition> conditions = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Item item = chosen.get(random.nextInt(chosen.size()));
            boolean oneRow = !item.rows().isEmpty() && random.nextBoolean();
            Operator operator = List.of(Operator.EXISTS, Operator.EQUAL, Operator.NOT_EQUAL).get(random.nextInt(3));
            conditions.add(new Condition(
                    item.code(),
                    oneRow ? Optional.of(item.rows().get(random.nextInt(item.rows().size())).key()) : Optional.empty(),
                    Optional.empty(),
                    operator,
                    operator == Operator.EXISTS
                            ? new Condition.Expected.There(random.nextBoolean())
                            : new Condition.Expected.Option(item.options().get(random.nextInt(item.options().size())).key())));
        }
        return Optional.of(new EnableWhen(conditions, random.nextBoolean()));
    }
}
