package dk.styringsportal.report.data;

import java.util.List;

/** Tables of data that belong together, as the sheets of one spreadsheet. */
public record DataBook(String title, List<DataTable> tables) {

    public DataBook {
        tables = List.copyOf(tables);
    }
}
