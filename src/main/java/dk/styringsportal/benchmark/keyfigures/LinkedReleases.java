package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.SumCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Hides further sums until no number of few citizens follows from those that are told, all taken together with what the
 * questionnaire says of their sums ({@link SumCheck}), and until none that is hidden lies so narrowly between others that it is as
 * good as told. Sums over different municipalities are held against each other: what one has and another has not is a number too.
 */
final class LinkedReleases {

    private final List<Release> releases;
    private final SubtractedSums subtracted;
    private final NarrowSums narrow;

    LinkedReleases(
            CitizenControl control, QuestionnaireVersion questionnaire, List<Reporting> all, List<Release> releases) {
        this.releases = releases;
        CellEquations equations = CellEquations.of(questionnaire);
        SameSums same = new SameSums(all, releases);
        this.subtracted = new SubtractedSums(control, equations.equal(), all, releases, same);
        this.narrow = new NarrowSums(equations, releases, same);
    }

    void hide() {
        hideWhatOthersFollowFrom();
        hideNeighboursOfNarrow();
    }

    /** What most faults follow from gives way; where several are alike in that, the smallest. */
    private void hideWhatOthersFollowFrom() {
        for (List<Set<Release>> found = subtracted.faults(); !found.isEmpty(); found = subtracted.faults()) {
            List<Set<Release>> left = new ArrayList<>(found);
            while (!left.isEmpty()) {
                Release most = told().stream()
                        .max(Comparator.comparing(release -> left.stream().filter(from -> from.contains(release)).count()))
                        .orElseThrow();
                most.hide();
                left.removeIf(from -> from.contains(most));
            }
        }
    }

    /** What leaves the fewest gives way; where several are alike in that, the smallest. */
    private void hideNeighboursOfNarrow() {
        for (int faults = narrow.faults(); faults > 0 && !told().isEmpty(); faults = narrow.faults()) {
            told().stream().min(Comparator.comparing(narrow::faultsWithout)).orElseThrow().hide();
        }
    }

    /** The smallest first. */
    private List<Release> told() {
        return releases.stream().filter(Release::isTold).sorted(Comparator.comparing(Release::size)).toList();
    }
}
