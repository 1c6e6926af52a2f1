package dk.styringsportal.benchmark.population;

/**
 * Something that keeps a file of inhabitants from being imported.
 *
 * @param row as the spreadsheet counts, the first one being 1
 * @param column the heading; empty where no one column is at fault
 * @param value what stands in the cell, shortened; empty where no one cell is at fault
 * @param detail a name, or a row's number, that helps to mend it; empty where none does
 */
public record PopulationFault(int row, String column, String value, Problem problem, String detail) {

    /** What is wrong. */
    public enum Problem {
        EMPTY, NOT_TEXT, BROKEN_QUOTES, TOO_LARGE, HEADING_MISSING, HEADING_UNKNOWN, HEADING_TWICE, NO_ROWS, TOO_WIDE, ORGANISATION, YEAR,
        AGES, PERSONS, TWICE, MORE
    }

    private static final int SHOWN = 100;

    public PopulationFault {
        value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
