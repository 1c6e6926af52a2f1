package dk.styringsportal.response.sheet;

import java.util.List;

/**
 * What a spreadsheet of respondents says.
 *
 * @param rows how many rows it has below the headings, blank ones not counted
 * @param sound the rows without faults; none where the headings are at fault, because then no row can be trusted
 * @param faults in the order of the rows
 */
public record PersonSheetContents(int rows, List<PersonRow> sound, List<ImportFault> faults) {

    public PersonSheetContents {
        sound = List.copyOf(sound);
        faults = List.copyOf(faults);
    }
}
