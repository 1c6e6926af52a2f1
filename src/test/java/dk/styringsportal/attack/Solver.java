package dk.styringsportal.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * Counts that nobody tells, none under 0, and what is known of sums of them. Says by linear programming which sums can have but one
 * value.
 */
public final class Solver {

    static {
        // Those of ojAlgo 55.2 call some sums impossible that the counts they were made of fulfil
        ExpressionsBasedModel.clearPresolvers();
    }

    private static final double SAME = 1e-6;
    private static final int GUESSES = 6;

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final int size;
    private final List<double[]> possible = new ArrayList<>();

    public Solver(int size) {
        this.size = size;
        for (int place = 0; place < size; place++) {
            model.newVariable("x" + place).lower(0);
        }
    }

    /** @param most none is larger */
    public Solver(int size, double most) {
        this(size);
        // A number in no sum at all is not looked at otherwise
        model.getVariables().forEach(variable ->
                model.newExpression("limit of " + variable.getName()).set(variable, 1).lower(0).upper(most));
    }

    /** How many counts there are. */
    public int size() {
        return size;
    }

    public void equal(double[] sum, double value) {
        between(sum, value, value);
    }

    /** @param low may be negative infinity, and high infinity: there is no limit then */
    public void between(double[] sum, double low, double high) {
        possible.clear();
        Expression expression = model.newExpression("line " + model.countExpressions());
        for (int place = 0; place < size; place++) {
            if (sum[place] != 0) {
                expression.set(model.getVariable(place), sum[place]);
            }
        }
        if (Arrays.stream(sum).anyMatch(one -> one != 0)) {
            if (!Double.isInfinite(low)) {
                expression.lower(low);
            }
            if (!Double.isInfinite(high)) {
                expression.upper(high);
            }
        }
    }

    public void atMost(double[] sum, double high) {
        between(sum, Double.NEGATIVE_INFINITY, high);
    }

    public void atLeast(double[] sum, double low) {
        between(sum, low, Double.POSITIVE_INFINITY);
    }

    public boolean hasOneValue(double[] sum) {
        if (possible.isEmpty()) {
            Random random = new Random(1);
            for (int time = 0; time < GUESSES; time++) {
                possible.add(best(random.doubles(size, -1, 1).toArray(), true));
            }
        }
        double first = value(sum, possible.get(0));
        if (possible.stream().anyMatch(point -> Math.abs(value(sum, point) - first) > SAME)) {
            return false;
        }
        for (boolean most : new boolean[] {true, false}) {
            double[] point = best(sum, most);
            possible.add(point);
            if (Math.abs(value(sum, point) - first) > SAME) {
                return false;
            }
        }
        return true;
    }

    private double[] best(double[] weights, boolean most) {
        for (int place = 0; place < size; place++) {
            model.getVariable(place).weight(weights[place]);
        }
        Optimisation.Result result = most ? model.maximise() : model.minimise();
        if (!result.getState().isOptimal()) {
            throw new AssertionError("What is published cannot be: " + result.getState());
        }
        return result.toRawCopy1D();
    }

    private static double value(double[] weights, double[] point) {
        double value = 0;
        for (int place = 0; place < weights.length; place++) {
            value += weights[place] * point[place];
        }
        return value;
    }
}
