package dk.styringsportal.surveys.workbook;

/** How much of a workbook is read. 2,000 questions of 20 rows fit; what was made to fill the memory does not. */
final class Limits {

    static final int PARTS = 1_000;

    /** Of all parts, unpacked: 50 MB. */
    static final int UNPACKED_BYTES = 50 * 1024 * 1024;

    static final int SHEETS = 60;

    /** Of all sheets, not counting those that are empty. */
    static final int CELLS = 500_000;

    /** Of all sheets, from A1 to the last cell of each row, also those that are empty, and the empty rows between. */
    static final int PLACES = 4_000_000;

    /** Of all cells; a text that stands in many is one in the file, and counts in each. */
    static final int CHARACTERS = 20_000_000;

    /** As many as Excel takes. */
    static final int CHARACTERS_IN_CELL = 32_767;

    /** Of one text as XML has it, where a character may be written as seven; what is behind that is not kept. */
    static final int CHARACTERS_WRITTEN = 10 * CHARACTERS_IN_CELL;

    /** As many as Excel takes of the format of a number. */
    static final int CHARACTERS_IN_FORMAT = 255;

    /** One element in another; workbooks have about eight. */
    static final int DEPTH = 64;

    private Limits() {}
}
