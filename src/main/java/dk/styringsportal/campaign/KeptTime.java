package dk.styringsportal.campaign;

import java.time.Instant;
import java.time.ZoneOffset;

/** Times that every database keeps as they are: one beyond would come back as another, long past. */
public final class KeptTime {

    /** The first year that is kept. */
    public static final int FIRST_YEAR = 1;

    /** The last one, which four figures write. */
    public static final int LAST_YEAR = 9999;

    private KeptTime() {}

    /** Whether a time in that year is kept. */
    public static boolean isKept(int year) {
        return FIRST_YEAR <= year && year <= LAST_YEAR;
    }

    /** Whether that time is, by universal time. */
    public static boolean isKept(Instant time) {
        return isKept(time.atOffset(ZoneOffset.UTC).getYear());
    }
}
