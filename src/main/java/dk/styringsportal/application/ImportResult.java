package dk.styringsportal.application;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What an import did, or would do.
 *
 * @param rows how many rows stand below the headings, blank ones not counted
 * @param accepted how many of them are without faults; 0 where the headings are at fault. They are stored unless it is a
 *     dry run or the import is refused
 * @param effect what the accepted rows do to the responses of municipalities
 * @param persons what the accepted rows are where each is a person; empty where each is a municipality
 * @param faults in the order of the rows
 * @param refused whether nothing is stored because of the faults; in a dry run, whether it would be so
 * @param stored whether the accepted rows were stored
 */
public record ImportResult(
        int rows,
        int accepted,
        ImportEffect effect,
        Optional<Persons> persons,
        List<Fault> faults,
        boolean refused,
        boolean stored) {

    /**
     * Something to mend in the file.
     *
     * @param row as a spreadsheet counts its rows: the first row of the file is 1
     * @param column the column's heading; empty where no one column is at fault
     * @param value what stands in the cell, shortened; empty where no one cell is at fault
     * @param problem one or two sentences
     */
    public record Fault(int row, String column, String value, String problem) {}

    /**
     * Who the respondents of the accepted rows are.
     *
     * @param byGroup how many of each group, by its id
     * @param municipalities how many they answer about
     * @param repeated whether the same file was imported before
     */
    public record Persons(SortedMap<String, Integer> byGroup, int municipalities, boolean repeated) {}

    public ImportResult {
        faults = List.copyOf(faults);
    }
}
