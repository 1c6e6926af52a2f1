package dk.styringsportal.testing.study;

import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.organisation.SizeClasses;
import dk.styringsportal.organisation.SizeClasses.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Which municipalities respondents are of: the sizes in turn, so that small, medium-sized and large ones are represented as the
 * report found them to be (lines 165–167), and drawn within a size.
 */
final class Spread {

    private final Random random;

    Spread(Random random) {
        this.random = random;
    }

    /** So many, each once before any stands there twice. */
    List<OrganisationCode> inTurn(int n) {
        List<OrganisationCode> found = new ArrayList<>();
        while (found.size() < n) {
            found.addAll(everyOne());
        }
        return found.subList(0, n);
    }

    /** So many, of which several may be of one municipality and none of another. */
    List<OrganisationCode> drawn(int n) {
        List<List<OrganisationCode>> sizes = IntStream.range(0, Size.values().length).mapToObj(Spread::ofSize).toList();
        return IntStream.range(0, n)
                .mapToObj(i -> sizes.get(i % sizes.size()))
                .map(size -> size.get(random.nextInt(size.size())))
                .toList();
    }

    /** All 98. */
    private List<OrganisationCode> everyOne() {
        List<OrganisationCode> found = new ArrayList<>();
        List<List<OrganisationCode>> sizes = IntStream.range(0, Size.values().length)
                .mapToObj(size -> new ArrayList<>(ofSize(size)))
                .peek(size -> Collections.shuffle(size, random))
                .<List<OrganisationCode>>map(size -> size)
                .toList();
        int longest = sizes.stream().mapToInt(List::size).max().orElseThrow();
        for (int i = 0; i < longest; i++) {
            int place = i;
            sizes.stream().filter(size -> place < size.size()).forEach(size -> found.add(size.get(place)));
        }
        return found;
    }

    private static List<OrganisationCode> ofSize(int size) {
        return Municipalities.ofDenmark().all().stream()
                .filter(each -> SizeClasses.ofDenmark().of(each.population()).ordinal() == size)
                .map(Municipality::code)
                .toList();
    }
}
