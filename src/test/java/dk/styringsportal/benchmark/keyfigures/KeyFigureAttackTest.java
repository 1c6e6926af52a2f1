package dk.styringsportal.benchmark.keyfigures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.questionnaire.figures.FigureCell;
import dk.styringsportal.testing.KeyFigureRounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * Whoever has the nation's report, and knows that goals, types of goals and registrations must add up, looks for cells of one to
 * four citizens by linear programming: none has only one value that all that is told allows.
 */
class KeyFigureAttackTest {

    private static final KeyFigureRounds ROUNDS = KeyFigureRounds.progression();
    private static final double SAME = 1e-6;

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, Integer> truth = new LinkedHashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_cell_of_few_citizens_follows_from_what_is_told(long seed) {
        List<Reporting> given = given(new Random(seed));
        KeyFigureReport report = ROUNDS.ofAll(given, Population.NONE);
        List<FigureNumbers.Counted> figures = List.of(counted(report, "2.1"), counted(report, "3.1"), counted(report, "3.2"));
        figures.forEach(figure -> figure.lines().forEach(line -> line.line().parts().forEach(part -> part.cells().forEach(cell -> know(cell, given)))));
        figures.forEach(this::told);
        equal(Map.of("maal-sat/ja/antal", 1, "maal-sat/nej/antal", 1, "maal-sat/ikke-oplyst/antal", 1,
                "sager-registreringer/mindst-1/antal", -1), 0);
        equal(Map.of("maaltype/forbedring/antal", 1, "maaltype/status-quo/antal", 1, "maaltype/begraenset-forvaerring/antal", 1,
                "maaltype/ikke-oplyst/antal", 1, "maal-sat/ja/antal", -1), 0);

        for (int at = 2; at <= 9; at++) {
            atMost("sager-registreringer/mindst-" + at + "/antal", "sager-registreringer/mindst-" + (at - 1) + "/antal");
        }

        List<List<String>> targets = new ArrayList<>(truth.keySet().stream().map(List::of).toList());
        figures.stream().flatMap(figure -> figure.lines().stream()).map(this::small).forEach(targets::add);
        int attacked = 0;
        for (List<String> target : targets) {
            int citizens = target.stream().mapToInt(truth::get).sum();
            if (citizens > 0 && citizens < 5) {
                attacked++;
                double least = end(target, true);
                assertTrue(end(target, false) - least > SAME, target + " must be " + least);
            }
        }
        assertTrue(attacked > 0, "there is something to be found");
    }

    /** The cells of a line in which there are fewer than five. */
    private List<String> small(FigureNumbers.CountedLine line) {
        return line.line().parts().stream()
                .map(part -> part.cells().get(0).value().toString())
                .filter(name -> truth.get(name) < 5)
                .toList();
    }

    /** Five to eight municipalities, one or two of which have a few cases without a goal. */
    private static List<Reporting> given(Random random) {
        List<Reporting> given = new ArrayList<>();
        for (int i = 0; i < 5 + random.nextInt(4); i++) {
            int none = i == 0 ? 1 + random.nextInt(2) : i == 1 ? random.nextInt(3) : 0;
            int unknown = 0;
            int goals = 40 + random.nextInt(20);
            int quo = 6 + random.nextInt(6);
            int worse = random.nextInt(3) == 0 ? random.nextInt(2) : 6;
            int cases = goals + none + unknown;
            Map<String, Object> registrations = new LinkedHashMap<>();
            int left = cases;
            for (int at = 1; at <= 9; at++) {
                registrations.put("mindst-" + at, Map.of("antal", left));
                left = random.nextInt(left + 1);
            }
            given.add(ROUNDS.municipality(i, "alt-udfyldt", 1, Map.of(
                    "sager-registreringer", registrations,
                    "maal-sat", Map.of("ja", Map.of("antal", goals), "nej", Map.of("antal", none), "ikke-oplyst", Map.of("antal", unknown)),
                    "maaltype", Map.of("forbedring", Map.of("antal", goals - quo - worse), "status-quo", Map.of("antal", quo),
                            "begraenset-forvaerring", Map.of("antal", worse), "ikke-oplyst", Map.of("antal", 0)))));
        }
        return given;
    }

    private void know(FigureCell cell, List<Reporting> given) {
        String name = cell.value().toString();
        if (places.putIfAbsent(name, places.size()) == null) {
            model.newVariable(name).lower(0);
            // A number in no sum at all is not looked at otherwise; nothing is larger than all cases of eight municipalities
            model.addExpression("u" + name).set(places.get(name).intValue(), 1.0).lower(0.0).upper(1000.0);
            truth.put(name, given.stream()
                    .mapToInt(response -> ReportedNumber.in(response.answers(), cell.value()).number().orElseThrow().intValue())
                    .sum());
        }
    }

    private void told(FigureNumbers.Counted figure) {
        for (FigureNumbers.CountedLine line : figure.lines()) {
            line.all().value().ifPresent(parts -> {
                for (int part = 0; part < parts.parts().size(); part++) {
                    String name = line.line().parts().get(part).cells().get(0).value().toString();
                    parts.parts().get(part).value().map(BigFraction::intValue).ifPresent(count -> {
                        assertEquals(truth.get(name), count);
                        equal(Map.of(name, 1), count);
                    });
                }
            });
        }
    }

    private void equal(Map<String, Integer> cells, int sum) {
        Expression expression = model.addExpression("e" + model.countExpressions());
        cells.forEach((name, times) -> expression.set(places.get(name).intValue(), times.doubleValue()));
        expression.level((double) sum);
    }

    private void atMost(String one, String other) {
        model.addExpression("e" + model.countExpressions())
                .set(places.get(one).intValue(), 1.0)
                .set(places.get(other).intValue(), -1.0)
                .upper(0.0);
    }

    private double end(List<String> cells, boolean least) {
        model.getVariables().forEach(variable -> variable.weight(0));
        cells.forEach(cell -> model.getVariable(places.get(cell).intValue()).weight(1));
        Optimisation.Result result = least ? model.minimise() : model.maximise();
        assertTrue(result.getState().isOptimal(), () -> result.getState().toString());
        return cells.stream().mapToDouble(cell -> result.doubleValue(places.get(cell))).sum();
    }

    private static FigureNumbers.Counted counted(KeyFigureReport report, String number) {
        return (FigureNumbers.Counted) report.figure(number).orElseThrow();
    }
}
