package dk.styringsportal.surveys.spreadsheet;

/** A cell, or several that belong together, that do not hold what they should. */
final class Misread extends RuntimeException {

    private final int cell;
    private final String key;
    private final transient Object[] details;

    /**
     * @param cell the one at fault, from 0 among those read together
     * @param key of the sentence
     */
    Misread(int cell, String key, Object... details) {
        super(key, null, false, false);
        this.cell = cell;
        this.key = key;
        this.details = details;
    }

    /** The same, of a cell further to the right. */
    Misread behind(int cells) {
        return new Misread(cell + cells, key, details);
    }

    int cell() {
        return cell;
    }

    String key() {
        return key;
    }

    Object[] details() {
        return details;
    }
}
