package dk.styringsportal.statistics.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What becomes of Spearman's ρ when any one municipality is left out. A relation that stands and falls with one of them is
 * none.
 *
 * @param all with everyone
 * @param weakest the smallest |ρ| among those with one left out, in [0, 1]; 0 when one had no ρ at all
 * @param signHolds whether ρ went the same way each time
 * @param largestP the largest p of theirs, each for itself; 1 when one had no ρ at all
 */
public record Robustness(Correlation all, double weakest, boolean signHolds, double largestP) {

    /** Below it a relation is too loose to steer by: J. Cohen's medium effect (1988, chapter 3). */
    private static final double LEAST_COEFFICIENT = 0.3;

    private static final double SIGNIFICANCE = 0.05;

    /** Empty where {@link Correlation#spearman} is. */
    public static Optional<Robustness> of(List<Pair> pairs) {
        return Correlation.spearman(pairs).map(all -> leavingOneOut(all, pairs));
    }

    private static Robustness leavingOneOut(Correlation all, List<Pair> pairs) {
        double weakest = 1;
        double largestP = 0;
        boolean signHolds = true;
        for (int left = 0; left < pairs.size(); left++) {
            List<Pair> others = new ArrayList<>(pairs);
            others.remove(left);
            Optional<Correlation> without = Correlation.spearman(others);
            double coefficient = without.map(Correlation::coefficient).orElse(0.0);
            weakest = Math.min(weakest, Math.abs(coefficient));
            largestP = Math.max(largestP, without.map(Correlation::p).orElse(1.0));
            signHolds &= coefficient * all.coefficient() > 0;
        }
        return new Robustness(all, weakest, signHolds, largestP);
    }

    /**
     * Whether the relation bears being told: corrected p below 0.05, |ρ| at least 0.3, and leaving any one municipality out
     * it still goes the same way with |ρ| at least 0.3 and p below 0.05. The p values with one left out are not corrected:
     * the family was corrected for once, and they ask of the same relation again, not of new ones.
     *
     * @param corrected p of all, corrected for the whole family of relations ({@code Holm})
     */
    public boolean isRobust(OptionalDouble corrected) {
        return isWorthwhile(all, corrected) && survives();
    }

    /** Whether a relation is sure and strong enough for it to matter if it survives. */
    public static boolean isWorthwhile(Correlation all, OptionalDouble corrected) {
        return corrected.isPresent()
                && corrected.getAsDouble() < SIGNIFICANCE
                && Math.abs(all.coefficient()) >= LEAST_COEFFICIENT;
    }

    /** Whether it still holds, with any one municipality left out. */
    public boolean survives() {
        return signHolds && weakest >= LEAST_COEFFICIENT && largestP < SIGNIFICANCE;
    }
}
