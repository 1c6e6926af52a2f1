package dk.styringsportal.attack;

import dk.styringsportal.attack.Downloaded.Line;
import dk.styringsportal.benchmark.survey.Fact;
import dk.styringsportal.organisation.OrganisationCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** An {@link Opponent} who reads the tables by facts too, and knows of every municipality which classes it is in. */
final class TabledOpponent {

    private static final int FEWEST = 5;

    private final Opponent opponent;
    private final int options;
    private final Map<Place, Predicate<OrganisationCode>> classes = new LinkedHashMap<>();

    private record Place(String fact, String oneClass) {}

    TabledOpponent(Opponent opponent, List<Fact> facts) {
        this.opponent = opponent;
        this.options = opponent.item().options().size();
        facts.forEach(fact -> {
            fact.classes().forEach(one -> classes.put(new Place(fact.key(), one.key()), fact.in(one)::contains));
            classes.put(new Place(fact.key(), "?"), municipality -> !fact.known().containsKey(municipality));
        });
    }

    private List<Line> answers(Downloaded edition, Place place) {
        return edition.answers(opponent.item().code().value(), opponent.group().value(), place.fact(), place.oneClass());
    }

    /** What an edition tells of every class. */
    void read(Downloaded edition, boolean isFirst) {
        classes.forEach((place, in) -> {
            List<Line> answers = answers(edition, place);
            if (isFirst || !Downloaded.isKept(answers)) {
                Optional<Map<String, Integer>> counts = Downloaded.counts(answers);
                Optional<String> nearlyAll = Downloaded.nearlyAll(answers);
                for (int option = 0; option < options; option++) {
                    String key = opponent.key(option);
                    double[] sum = opponent.sum(in, option, true, !isFirst);
                    counts.ifPresent(told -> opponent.expression(sum).level(told.get(key)));
                    if (nearlyAll.filter(key::equals).isPresent()) {
                        opponent.expression(sum).lower(persons(in, true, !isFirst) - 1);
                    }
                }
            }
        });
    }

    private double persons(Predicate<OrganisationCode> in, boolean isFirst, boolean isLate) {
        return IntStream.range(0, options).mapToDouble(option -> opponent.value(opponent.sum(in, option, isFirst, isLate))).sum();
    }

    /** The counts over 0 that come out of it: of classes not told, of those who came late in one, of single municipalities. */
    Set<String> recovered(Downloaded first, Downloaded revised) {
        Set<String> found = new HashSet<>();
        classes.forEach((place, in) -> {
            untold(found, place + " in 1.0", in, answers(first, place), false);
            if (persons(in, false, true) > 0 || Downloaded.counts(answers(first, place)).isEmpty()) {
                untold(found, place + " in 1.1", in, answers(revised, place), true);
            }
            late(found, place.toString(), in);
        });
        for (OrganisationCode municipality : opponent.municipalities()) {
            for (int option = 0; !opponent.knows(municipality) && option < options; option++) {
                String what = municipality + " " + opponent.key(option);
                note(found, "in " + what, opponent.sum(municipality::equals, option, true, false));
                note(found, "late in " + what, opponent.sum(municipality::equals, option, false, true));
            }
        }
        return found;
    }

    private void untold(Set<String> found, String where, Predicate<OrganisationCode> in, List<Line> answers, boolean isLate) {
        boolean told = Downloaded.counts(answers).isPresent() && !(isLate && Downloaded.isKept(answers));
        if (!told && !isKnown(in) && !holdsTheOther(in, answers, isLate)) {
            for (int option = 0; option < options; option++) {
                note(found, where + " " + opponent.key(option), opponent.sum(in, option, true, isLate));
            }
        }
    }

    private boolean isKnown(Predicate<OrganisationCode> in) {
        return opponent.municipalities().stream()
                .filter(in)
                .filter(municipality -> persons(municipality::equals, true, true) > 0)
                .allMatch(opponent::knows);
    }

    /** Who holds the one answer that differs knows that all others are alike. */
    private boolean holdsTheOther(Predicate<OrganisationCode> in, List<Line> answers, boolean isLate) {
        return Downloaded.nearlyAll(answers)
                .filter(top -> opponent.own().filter(in).filter(opponent::knows).isPresent())
                .filter(top -> IntStream.range(0, options)
                        .filter(option -> !opponent.key(option).equals(top))
                        .anyMatch(option -> opponent.value(
                                        opponent.sum(opponent.own().get()::equals, option, true, isLate)) > 0))
                .isPresent();
    }

    private void late(Set<String> found, String where, Predicate<OrganisationCode> in) {
        Predicate<OrganisationCode> others = in.and(municipality -> !opponent.knows(municipality));
        List<Double> counts = new ArrayList<>();
        for (int option = 0; option < options; option++) {
            counts.add(opponent.value(opponent.sum(others, option, false, true)));
        }
        double all = counts.stream().mapToDouble(Double::doubleValue).sum();
        if (all < FEWEST || counts.stream().anyMatch(count -> count >= all - 1)) {
            for (int option = 0; option < options; option++) {
                note(found, "late in " + where + " " + opponent.key(option), opponent.sum(others, option, false, true));
            }
        }
    }

    private void note(Set<String> found, String what, double[] sum) {
        if (opponent.value(sum) > 0 && opponent.hasOneValue(sum)) {
            found.add(what + " of " + opponent.group() + " to " + opponent.item().code() + " by "
                    + opponent.own().map(Object::toString).orElse("the public"));
        }
    }
}
