package dk.styringsportal.attack;

import dk.styringsportal.benchmark.need.NeedFigure;
import dk.styringsportal.benchmark.need.NeedsTold;
import dk.styringsportal.organisation.OrganisationCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A small round that is told once more after some have corrected their answers, come or gone. */
final class RevisedNeedRound {

    /** How many have. */
    enum Change {
        NOBODY,
        ONE,
        /** Two to four of one municipality. */
        FEW,
        /** Of every municipality some. */
        MANY,
        /** The same, and nearly all who come use less than they need. */
        MANY_ALIKE,
        /** The same, and few who come know what they use. */
        MANY_UNSURE
    }

    /** What somebody does. */
    private enum Deed {
        COME,
        CORRECT,
        GO
    }

    private final NeedRound before;
    private final NeedRound now;
    private final NeedFigure first;
    private final NeedsTold.Line later;
    private final SortedMap<OrganisationCode, Integer> gone = new TreeMap<>();
    private final SortedMap<OrganisationCode, Integer> come = new TreeMap<>();

    /** In half of the rounds all who change anything come. */
    RevisedNeedRound(NeedRound before, Change change, Random random) {
        this.before = before;
        SortedMap<OrganisationCode, List<Integer>> answers = new TreeMap<>();
        before.municipalities().forEach(municipality -> answers.put(municipality, new ArrayList<>(before.answers(municipality))));
        int deeds = random.nextBoolean() ? 1 : Deed.values().length;
        for (OrganisationCode municipality : changing(change, random)) {
            Deed deed = Deed.values()[random.nextInt(deeds)];
            List<Integer> some = answers.get(municipality);
            // New ones are added at the end, and none of them is taken away again
            int stayed = before.answers(municipality).size() - gone(municipality);
            if (deed != Deed.COME && stayed > 0) {
                some.remove(random.nextInt(stayed));
                gone.merge(municipality, 1, Integer::sum);
            }
            if (deed != Deed.GO) {
                some.add(answer(change, random));
                come.merge(municipality, 1, Integer::sum);
            }
        }
        now = new NeedRound(answers, Optional.of(before));
        first = before.told().anew().orElseThrow();
        later = now.told();
    }

    private static int answer(Change change, Random random) {
        int need = random.nextInt(4);
        int use = random.nextInt(4);
        if (change == Change.MANY_ALIKE && random.nextInt(8) > 0) {
            need = 2 + need % 2;
            use = use % 2;
        }
        boolean isUnsure = random.nextInt(8) < (change == Change.MANY_UNSURE ? 6 : 1);
        return need * NeedRound.OPTIONS + (isUnsure ? NeedRound.OPTIONS - 1 : use);
    }

    /** Each municipality as often as somebody in it corrects an answer, comes or goes. */
    private List<OrganisationCode> changing(Change change, Random random) {
        List<OrganisationCode> all = before.municipalities();
        OrganisationCode one = all.get(random.nextInt(all.size()));
        return switch (change) {
            case NOBODY -> List.of();
            case ONE -> List.of(one);
            case FEW -> Collections.nCopies(2 + random.nextInt(3), one);
            default -> all.stream().flatMap(any -> Collections.nCopies(1 + random.nextInt(5), any).stream()).toList();
        };
    }

    NeedRound before() {
        return before;
    }

    NeedRound now() {
        return now;
    }

    /** How many of a municipality's answers are no longer there, or no longer as they were. */
    int gone(OrganisationCode municipality) {
        return gone.getOrDefault(municipality, 0);
    }

    /** How many of them were not there before, or not so. */
    int come(OrganisationCode municipality) {
        return come.getOrDefault(municipality, 0);
    }

    List<OrganisationCode> municipalities() {
        return before.municipalities();
    }

    /** The public, and the municipalities that know how their own people answered, in one of the two editions or in both. */
    Set<Optional<OrganisationCode>> readers() {
        Set<Optional<OrganisationCode>> readers = new LinkedHashSet<>(before.readers());
        readers.addAll(now.readers());
        return readers;
    }

    /** Whether the municipality had the minimum, and so knows how its own people answered, in one of the two editions alone. */
    boolean isKnownInOne(OrganisationCode municipality) {
        return before.isKnown(municipality) != now.isKnown(municipality);
    }

    /** The nation's gap as the first edition tells it. */
    NeedFigure first() {
        return first;
    }

    /** What the later edition says of the answers that it was made from; nothing where the gap stands though they have changed. */
    Optional<NeedFigure> second() {
        return isChanged() ? later.anew() : Optional.of(first);
    }

    /** Whether anybody has answered otherwise, come or gone. */
    boolean isChanged() {
        return later.isChanged();
    }

    /** Whether so few of them have changed, or are seen to, or all but one to the same side, that nothing may be told of it. */
    boolean isTooFewToChange(List<OrganisationCode> some) {
        int persons = Math.max(some.stream().mapToInt(this::gone).sum(), some.stream().mapToInt(this::come).sum());
        List<Integer> changes = IntStream.range(0, 3).mapToObj(side -> now.sides(some).get(side) - before.sides(some).get(side)).toList();
        int more = changes.stream().mapToInt(change -> Math.max(change, 0)).sum();
        int fewer = changes.stream().mapToInt(change -> Math.max(-change, 0)).sum();
        int seen = Math.max(more, fewer);
        return isTooFew(persons)
                || isTooFew(seen)
                || seen > 0 && changes.stream().anyMatch(change -> Math.abs(change) >= seen - 1);
    }

    private static boolean isTooFew(int persons) {
        return persons > 0 && persons < NeedRound.FEWEST;
    }
}
