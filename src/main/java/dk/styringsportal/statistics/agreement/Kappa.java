package dk.styringsportal.statistics.agreement;

import dk.styringsportal.statistics.interval.Confidence;
import dk.styringsportal.statistics.interval.Interval;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Cohen's kappa: how much of the agreement that chance does not give two coders reached.
 *
 * @param value at most 1 (full agreement); 0 is what chance gives, below it is worse than chance
 * @param interval around the value, for many units; without width at full agreement, which then says nothing of certainty
 * @param observedAgreement in [0, 1], weighted as the value is
 * @param n units, at least 1
 */
public record Kappa(double value, Interval interval, double observedAgreement, int n) {

    /** Of how many units an interval is shown to readers: its standard error is one for many. */
    public static final int FEWEST_FOR_INTERVAL = 10;

    /** The interval where it tells readers how certain the value is: of {@link #FEWEST_FOR_INTERVAL} units or more, and with a width. */
    public Optional<Interval> tellingInterval() {
        return Optional.of(interval).filter(ends -> n >= FEWEST_FOR_INTERVAL && ends.low() < ends.high());
    }

    /** With {@link Confidence#USUAL}. */
    public static Optional<Kappa> of(AgreementTable table, KappaWeights weights) {
        return of(table, weights, Confidence.USUAL);
    }

    /**
     * Kappa with the interval from its large-sample standard error. Empty where nothing was coded, and where both put
     * everything in one and the same category, which chance would also have done.
     *
     * <p>J. L. Fleiss, J. Cohen and B. S. Everitt, "Large Sample Standard Errors of Kappa and Weighted Kappa", Psychological
     * Bulletin 72 (1969), 323–327; R's {@code vcd::Kappa(table, weights = "Fleiss-Cohen")}.
     */
    public static Optional<Kappa> of(AgreementTable table, KappaWeights weights, Confidence confidence) {
        int n = table.n();
        if (n == 0) {
            return Optional.empty();
        }
        Shares shares = Shares.of(table, weights);
        double chance = shares.chance();
        if (shares.isOneCategory()) {
            return Optional.empty();
        }
        double kappa = (shares.observed() - chance) / (1 - chance);
        double error = Math.sqrt(Math.max(0, shares.spread(kappa))) / ((1 - chance) * Math.sqrt(n));
        return Optional.of(new Kappa(kappa, around(kappa, error, confidence), shares.observed(), n));
    }

    private static Interval around(double kappa, double error, Confidence confidence) {
        double half = confidence.standardErrors() * error;
        return new Interval(Math.max(-1, kappa - half), Math.min(1, kappa + half));
    }

    /** The table as shares of all units, with its margins and weights. */
    private record Shares(double[][] cells, double[] rows, double[] columns, double[][] weights) {

        static Shares of(AgreementTable table, KappaWeights weights) {
            int size = table.size();
            double[][] cells = new double[size][size];
            double[] rows = new double[size];
            double[] columns = new double[size];
            double[][] weight = new double[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    cells[i][j] = (double) table.counts().get(i).get(j) / table.n();
                    rows[i] += cells[i][j];
                    columns[j] += cells[i][j];
                    weight[i][j] = weights.of(i, j, size);
                }
            }
            return new Shares(cells, rows, columns, weight);
        }

        boolean isOneCategory() {
            return IntStream.range(0, cells.length).anyMatch(i -> cells[i][i] == 1);
        }

        double observed() {
            return sum((i, j) -> cells[i][j] * weights[i][j]);
        }

        double chance() {
            return sum((i, j) -> rows[i] * columns[j] * weights[i][j]);
        }

        /** n · (1 − chance)² · the variance of kappa, as Fleiss, Cohen and Everitt have it. */
        double spread(double kappa) {
            double chance = chance();
            double square = kappa - chance * (1 - kappa);
            return sum((i, j) -> {
                        double off = weights[i][j] - (meanOfRow(i) + meanOfColumn(j)) * (1 - kappa);
                        return cells[i][j] * off * off;
                    })
                    - square * square;
        }

        private double meanOfRow(int i) {
            return IntStream.range(0, columns.length).mapToDouble(j -> columns[j] * weights[i][j]).sum();
        }

        private double meanOfColumn(int j) {
            return IntStream.range(0, rows.length).mapToDouble(i -> rows[i] * weights[i][j]).sum();
        }

        private double sum(Term term) {
            double sum = 0;
            for (int i = 0; i < cells.length; i++) {
                for (int j = 0; j < cells.length; j++) {
                    sum += term.at(i, j);
                }
            }
            return sum;
        }
    }

    private interface Term {
        double at(int row, int column);
    }
}
