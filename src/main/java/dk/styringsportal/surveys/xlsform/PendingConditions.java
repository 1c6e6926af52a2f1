package dk.styringsportal.surveys.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Conditions that wait until all questions are known, since they may point further down. */
final class PendingConditions {

    private final Losses losses;
    private final Map<String, Asked> questions = new LinkedHashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Filter> filters = new ArrayList<>();
    private final Map<Source, Optional<Expression>> read = new HashMap<>();
    private final Set<Source> told = new HashSet<>();

    PendingConditions(Losses losses) {
        this.losses = losses;
    }

    /** An expression and the cell that it stands in. */
    record Source(String expression, String place) {

        static List<Source> of(FormTable.Line line) {
            String expression = line.text("relevant");
            return expression.isEmpty() ? List.of() : List.of(new Source(expression, line.place("relevant")));
        }
    }

    private record Waiting(Map<String, Object> part, List<Source> sources) {}

    private record Filter(List<Map<String, Object>> options, Map<String, String> keys, Source source) {}

    /** @param name in the form */
    void ask(String name, Asked asked) {
        questions.put(name, asked);
    }

    /** @param part an item or a row, to which the conditions are written in the end; all sources must hold */
    void wait(Map<String, Object> part, List<Source> sources) {
        if (!sources.isEmpty()) {
            waiting.add(new Waiting(part, sources));
        }
    }

    /** @param keys our keys of the options by the form's names */
    void filter(List<Map<String, Object>> options, Map<String, String> keys, FormTable.Line line) {
        if (!line.text("choice_filter").isEmpty()) {
            filters.add(new Filter(options, keys, new Source(line.text("choice_filter"), line.place("choice_filter"))));
        }
    }

    /** Writes all conditions; tells what cannot be said, and is therefore always asked. */
    void resolve() {
        ConditionReader reader = new ConditionReader(questions);
        waiting.forEach(part -> resolve(part, reader));
        filters.forEach(filter -> resolve(filter, reader));
    }

    private void resolve(Waiting part, ConditionReader reader) {
        List<Expression> readable = new ArrayList<>();
        for (Source source : part.sources()) {
            Optional<Expression> expression = read.computeIfAbsent(source, each ->
                    ExpressionParser.parse(each.expression()).filter(parsed -> reader.read(parsed).isPresent()));
            expression.ifPresentOrElse(readable::add, () -> tell(source, "import.relevant"));
        }
        if (readable.isEmpty()) {
            return;
        }
        Source last = part.sources().get(part.sources().size() - 1);
        Optional<ConditionReader.Conditions> conditions = reader.read(readable.stream().reduce(Expression::and).orElseThrow());
        conditions.ifPresentOrElse(all -> write(all, part.part(), last), () -> tell(last, "import.relevantTogether"));
    }

    private void write(ConditionReader.Conditions conditions, Map<String, Object> part, Source source) {
        conditions.writeTo(part);
        if (conditions.narrowed()) {
            tell(source, "import.narrowed");
        }
    }

    private void tell(Source source, String key) {
        if (told.add(source)) {
            losses.add(source.place(), key, source.expression());
        }
    }

    /** "(name != 'a' or (…)) and (name != 'b' or (…))": when each of these can be chosen. */
    private void resolve(Filter filter, ConditionReader reader) {
        Map<String, ConditionReader.Conditions> byOption = new LinkedHashMap<>();
        Optional<Expression> expression = ExpressionParser.parse(filter.source().expression());
        for (Expression part : expression.map(Expression::conjuncts).orElse(List.of())) {
            Optional<String> option = part.disjuncts().size() < 2 ? Optional.empty() : excepted(part.disjuncts().get(0), filter);
            Optional<ConditionReader.Conditions> conditions = option.flatMap(key -> reader.read(rest(part.disjuncts())));
            if (conditions.isEmpty() || byOption.put(option.get(), conditions.get()) != null) {
                tell(filter.source(), "import.filter");
                return;
            }
        }
        if (byOption.isEmpty()) {
            tell(filter.source(), "import.filter");
        }
        filter.options().stream()
                .filter(option -> byOption.containsKey((String) option.get("key")))
                .forEach(option -> write(byOption.get((String) option.get("key")), option, filter.source()));
    }

    /** The option in "name != 'a'". */
    private static Optional<String> excepted(Expression expression, Filter filter) {
        return expression instanceof Expression.Comparison comparison
                        && comparison.left().equals(new Expression.Name("name"))
                        && comparison.operator().equals("!=")
                        && comparison.right() instanceof Expression.Literal literal
                ? Optional.ofNullable(filter.keys().get(literal.text()))
                : Optional.empty();
    }

    private static Expression rest(List<Expression> ways) {
        return ways.size() == 2 ? ways.get(1) : new Expression.Or(ways.subList(1, ways.size()));
    }
}
