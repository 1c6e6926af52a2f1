package dk.styringsportal.organisation;

import java.util.List;

/**
 * Small, medium-sized and large municipalities. What has exactly the limit belongs to the smaller class.
 *
 * @param small the largest population of a small one
 * @param medium the largest population of a medium-sized one, at least {@code small}
 */
public record SizeClasses(double small, double medium) {

    /** One of the classes. */
    public enum Size {
        SMALL,
        MEDIUM,
        LARGE;

        /** "1" for the small ones, "2" and "3": how texts, files and the API call the class. */
        public String number() {
            return String.valueOf(ordinal() + 1);
        }
    }

    public SizeClasses {
        if (!(small >= 0 && medium >= small)) {
            throw new IllegalArgumentException("The limits of sizes rise from 0, not " + small + ", " + medium);
        }
    }

    /** By thirds of Denmark's municipalities: 33 small ones, 32 medium-sized, 33 large. */
    public static SizeClasses ofDenmark() {
        return Backgrounds.ofDenmark().sizes();
    }

    /**
     * {@link Thirds} by population. Source 004 (l. 159–167) uses such classes and does not tell their limits.
     *
     * @throws IllegalArgumentException for none
     */
    static SizeClasses thirdsOf(List<Municipality> municipalities) {
        Thirds limits = Thirds.of(municipalities, Municipality::population);
        return new SizeClasses(limits.first(), limits.second());
    }

    /** @param population of one municipality, or together of some that are answered about as one */
    public Size of(long population) {
        if (population <= small) {
            return Size.SMALL;
        }
        return population <= medium ? Size.MEDIUM : Size.LARGE;
    }

    /** The largest whole population of a small one. */
    public int largestSmall() {
        return (int) Math.floor(small);
    }

    /** The largest whole population of a medium-sized one. */
    public int largestMedium() {
        return (int) Math.floor(medium);
    }
}
