package dk.styringsportal.benchmark.disclosure;

/** What stands in a data file in place of a number. */
public enum DataCode {
    /** Withheld. */
    SUPPRESSED(":"),
    /** The group was not asked. */
    NOT_RELEVANT("."),
    /** There are none: nobody answered. */
    NONE("-"),
    /** Asked, and no answer is there. */
    NO_ANSWER("..");

    private final String sign;

    DataCode(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }
}
