package dk.styringsportal.organisation;

import java.util.List;

/**
 * Thirds of all 98 municipalities by socio-economic index. The index has two decimals, so that many have exactly a limit; they
 * belong below it, and the thirds are not equally large.
 *
 * @param low the highest index of the lowest third
 * @param middle the highest index of the middle third
 */
public record IndexThirds(double low, double middle) {

    private static final IndexThirds DENMARK = thirdsOf(Municipalities.ofDenmark().all());

    public static IndexThirds ofDenmark() {
        return DENMARK;
    }

    /** 1, 2 or 3; 1 has the lowest index, which means the least expected need. */
    public int of(Municipality municipality) {
        double index = municipality.socioeconomicIndex();
        if (index <= low) {
            return 1;
        }
        return index <= middle ? 2 : 3;
    }

    /** @throws IllegalArgumentException for none */
    static IndexThirds thirdsOf(List<Municipality> municipalities) {
        Thirds limits = Thirds.of(municipalities, Municipality::socioeconomicIndex);
        return new IndexThirds(limits.first(), limits.second());
    }
}
