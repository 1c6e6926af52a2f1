package dk.styringsportal.benchmark.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Withholds until the audit finds nothing, then shows again what turned out not to be needed. It ends, since each round
 * withholds more, and where nothing is shown nothing can be computed; or where only figures are shown that are kept.
 */
final class SecondarySuppression {

    private final Facts facts;
    private final List<Figure> figures;

    SecondarySuppression(Facts facts, List<Figure> figures) {
        this.facts = facts;
        this.figures = figures;
    }

    void apply() {
        List<Weakness> found = audit();
        while (!found.isEmpty()) {
            if (!revealedOneOf(found)) {
                Set<Figure> remedies = remedies(found, new Complements(new View(facts, figures)));
                if (remedies.isEmpty()) {
                    return;
                }
                remedies.forEach(Figure::withhold);
            }
            found = audit();
        }
        List<Figure> forOthers = figures.stream()
                .filter(figure -> figure.isWithheld() && !figure.isWithheldItself())
                .sorted(Comparator.comparingLong(figure -> -figure.cost()))
                .toList();
        forOthers.forEach(this::revealIfSafe);
        forOthers.stream().filter(figure -> figure.isWithheld() && !figure.isOfOneStratum()).forEach(this::revealIfSafe);
    }

    private List<Weakness> audit() {
        return Audit.of(new View(facts, figures));
    }

    /** What was withheld for others' sake and can be computed all the same is rather shown, once, where that mends it. */
    private boolean revealedOneOf(List<Weakness> found) {
        if (!found.stream().allMatch(Weakness.Computed.class::isInstance)) {
            return false;
        }
        for (Weakness weakness : found) {
            Figure figure = ((Weakness.Computed) weakness).figure();
            if (!figure.isWithheldItself() && !figure.wasRevealed()) {
                figure.reveal();
                List<Weakness> left = audit();
                if (left.size() < found.size() && found.containsAll(left)) {
                    return true;
                }
                figure.withhold();
            }
        }
        return false;
    }

    /** Cheap remedies all at once; one that reaches farther by itself, since it may do for others too. */
    private static Set<Figure> remedies(List<Weakness> found, Complements complements) {
        Set<Figure> cheap = new LinkedHashSet<>();
        List<Weakness.Thin> rest = new ArrayList<>();
        for (Weakness weakness : found) {
            if (weakness instanceof Weakness.Telling telling) {
                if (!telling.figure().isKept()) {
                    cheap.add(telling.figure());
                }
            } else {
                Weakness.Thin thin = weakness instanceof Weakness.Computed computed
                        ? complements.inside(computed.figure())
                        : (Weakness.Thin) weakness;
                complements.besides(thin).ifPresentOrElse(cheap::add, () -> rest.add(thin));
            }
        }
        if (!cheap.isEmpty()) {
            return cheap;
        }
        return rest.isEmpty() ? complements.all() : complements.beyond(rest.get(0));
    }

    private void revealIfSafe(Figure figure) {
        figure.reveal();
        if (!audit().isEmpty()) {
            figure.withhold();
        }
    }
}
