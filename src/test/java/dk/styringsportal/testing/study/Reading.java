package dk.styringsportal.testing.study;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How exactly a printed figure is meant. A percentage is that of a part in a whole, not rounded unless it says so. */
enum Reading {
    /** A whole percentage, rounded half up from the counts. */
    EXACT("exact") {
        @Override
        boolean fits(double given, double printed, String phrase) {
            return Math.floor(given + 0.5) == printed;
        }
    },

    /** "9 ud af 10": at most half a step of the fraction away and at most 5 percentage points; "alle" is everybody. */
    ROUGH("") {
        @Override
        boolean fits(double given, double printed, String phrase) {
            return Math.abs(given - printed) <= (printed == 100 ? 0 : halfStep(phrase));
        }
    },

    /** "ca. 95 %": at most 5 percentage points away. */
    AROUND("ca") {
        @Override
        boolean fits(double given, double printed, String phrase) {
            return Math.abs(given - printed) <= WIDEST;
        }
    },

    /** "knap 9 ud af 10": under it, by at most 5 percentage points. */
    JUST_UNDER("knap") {
        @Override
        boolean fits(double given, double printed, String phrase) {
            return given >= printed - WIDEST && given < printed;
        }
    },

    /** "over 80 %": over it, by less than 10 percentage points. */
    OVER("over") {
        @Override
        boolean fits(double given, double printed, String phrase) {
            return given > printed && given < printed + 2 * WIDEST;
        }
    },

    /** "under 1 ud af 10". */
    UNDER("under") {
        @Override
        boolean fits(double given, double printed, String phrase) {
            return given < printed;
        }
    };

    private static final double WIDEST = 5;
    private static final Pattern FRACTION = Pattern.compile("ud af (\\d+)");

    private final String key;

    Reading(String key) {
        this.key = key;
    }

    /** The word for it in the file. */
    String key() {
        return key;
    }

    /** @throws IllegalArgumentException for a word that is none of these */
    static Reading of(String key) {
        return Arrays.stream(values())
                .filter(reading -> reading.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No reading is called " + key));
    }

    /**
     * Whether a percentage may be what was printed.
     *
     * @param given from 0 to 100
     * @param printed the number in the phrase, in percent
     */
    abstract boolean fits(double given, double printed, String phrase);

    private static double halfStep(String phrase) {
        Matcher fraction = FRACTION.matcher(phrase);
        return fraction.find() ? Math.min(WIDEST, 50.0 / Integer.parseInt(fraction.group(1))) : WIDEST;
    }
}
