package dk.styringsportal.response.sheet;

import java.util.List;

/**
 * What a spreadsheet says.
 *
 * @param rows how many rows it has below the headings, blank ones not counted
 * @param sound the rows without faults; none where the headings are at fault, because then no row can be trusted
 * @param faults in the order of the rows
 */
public record SheetContents(int rows, List<ImportedRow> sound, List<ImportFault> faults) {

    public SheetContents {
        sound = List.copyOf(sound);
        faults = List.copyOf(faults);
    }

    /** A file that says nothing because of this one fault. */
    public static SheetContents unreadable(ImportFault fault) {
        return new SheetContents(0, List.of(), List.of(fault));
    }
}
