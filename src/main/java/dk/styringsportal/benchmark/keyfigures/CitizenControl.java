package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.keyfigures.CellValue.Known;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What others than KL and the municipality that gave it may see of figures that count citizens: nothing behind which stand one to
 * four citizens of a municipality, whether it is told by a median, a quartile, the lowest or the highest figure, or is left when
 * a municipality takes its own from the sum. Which figures count citizens, and by which number, says {@code persons} in {@code
 * figures.yaml}; where a municipality has not answered that number, it might be few.
 */
public final class CitizenControl {

    private static final int QUARTERS = 4;
    private static final List<Integer> INNER = List.of(1, 2, 3);
    private static final List<Integer> OUTER = List.of(0, QUARTERS);
    private static final List<Integer> ALL = List.of(0, 1, 2, 3, QUARTERS);
    private static final BigFraction HUNDRED = BigFraction.of(100);

    private final DisclosureRules rules;

    public CitizenControl(DisclosureRules rules) {
        this.rules = rules;
    }

    /**
     * Why median and quartiles of municipalities' figures are withheld; empty where they may be shown.
     *
     * @param figures of a figure that counts citizens
     */
    public Optional<Reason> ofQuartiles(Collection<Known> figures) {
        List<Integer> all = ofExtremes(figures).isPresent() ? INNER : ALL;
        return of(figures, INNER).or(() -> left(figures, all));
    }

    /**
     * Why the lowest and the highest figure are withheld; empty where they may be shown.
     *
     * @param figures of a figure that counts citizens
     */
    public Optional<Reason> ofExtremes(Collection<Known> figures) {
        return of(figures, OUTER).or(() -> left(figures, OUTER));
    }

    private Optional<Reason> of(Collection<Known> figures, List<Integer> quarters) {
        return told(ordered(figures), quarters).anyMatch(isFew()) ? Optional.of(Reason.TOO_FEW) : Optional.empty();
    }

    /** Whether few are left when what is told, and an own figure, is taken from the sum. */
    private Optional<Reason> left(Collection<Known> figures, List<Integer> quarters) {
        return new OrderedNumbers(ordered(figures), isFew()).leaveFew(quarters) ? Optional.of(Reason.DERIVABLE) : Optional.empty();
    }

    private static List<Known> ordered(Collection<Known> figures) {
        return figures.stream().sorted(Comparator.comparing(Known::value)).toList();
    }

    /** The municipalities' figures that quantiles by HF7 are made of. */
    private static Stream<Known> told(List<Known> ordered, List<Integer> quarters) {
        return quarters.stream()
                .flatMap(quarter -> {
                    int place = (ordered.size() - 1) * quarter;
                    return Stream.of(place / QUARTERS, (place + QUARTERS - 1) / QUARTERS);
                })
                .filter(place -> place < ordered.size())
                .flatMap(place -> ordered.stream()
                        .filter(figure -> figure.value().equals(ordered.get(place).value())));
    }

    /**
     * Why the sum over municipalities, or a rate or mean made of it, is withheld; empty where it may be shown.
     *
     * @param figures of a figure that counts citizens
     */
    public Optional<Reason> ofSum(Collection<Known> figures) {
        BigFraction all = citizens(figures);
        boolean unstated = figures.stream().anyMatch(figure -> figure.persons().isEmpty());
        if (isFew(all, unstated)) {
            return Optional.of(Reason.TOO_FEW);
        }
        BigFraction most = all.multiply(rules.dominancePercent()).divide(HUNDRED);
        if (figures.stream().flatMap(figure -> figure.persons().stream()).anyMatch(own -> own.compareTo(most) > 0)) {
            return Optional.of(Reason.DOMINATED);
        }
        return leavesFew(figures) ? Optional.of(Reason.DERIVABLE) : Optional.empty();
    }

    /**
     * Whether there are few of these citizens, or few are left when a municipality takes its own away.
     *
     * @param dominance whether that one municipality has too much of them counts as well
     */
    boolean tellsOfFew(Collection<Known> figures, boolean dominance) {
        Optional<Reason> reason = ofSum(figures);
        if (reason.equals(Optional.of(Reason.DOMINATED)) && !dominance) {
            return leavesFew(figures);
        }
        return reason.isPresent();
    }

    /** Whether there are few of them, whoever has them. */
    boolean areFew(Collection<Known> figures) {
        return isFew(citizens(figures), figures.stream().anyMatch(one -> one.persons().isEmpty()));
    }

    private boolean leavesFew(Collection<Known> figures) {
        BigFraction all = citizens(figures);
        boolean unstated = figures.stream().anyMatch(one -> one.persons().isEmpty());
        return figures.stream().flatMap(one -> one.persons().stream()).anyMatch(own -> isFew(all.subtract(own), unstated));
    }

    private static BigFraction citizens(Collection<Known> figures) {
        return figures.stream().flatMap(one -> one.persons().stream()).reduce(BigFraction.ZERO, BigFraction::add);
    }

    private Predicate<Known> isFew() {
        return figure -> figure.persons().map(this::isFew).orElse(true);
    }

    /** @param unstated whether there are others of whom it is not known how many they are: where they are alone, they might be few */
    private boolean isFew(BigFraction citizens, boolean unstated) {
        return isFew(citizens) || unstated && citizens.signum() == 0;
    }

    /** Nobody is not few: that a municipality has no citizen in a group tells of no citizen. */
    private boolean isFew(BigFraction citizens) {
        return citizens.getNumerator().compareTo(BigInteger.ZERO) > 0
                && citizens.compareTo(BigFraction.of(rules.minimum())) < 0;
    }
}
