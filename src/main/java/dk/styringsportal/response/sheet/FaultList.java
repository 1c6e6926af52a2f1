package dk.styringsportal.response.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Gathers faults. More are counted than listed, so that a hopeless file gets an answer of bounded size. */
final class FaultList {

    /** A sheet of all 98 municipalities with a fault in every cell is still listed in full. */
    static final int LONGEST = 20_000;

    private final List<ImportFault> listed = new ArrayList<>();
    private int count;
    private int lastRow;

    void add(int row, String column, String value, Supplier<ImportProblem> problem) {
        count++;
        lastRow = row;
        if (listed.size() < LONGEST) {
            listed.add(new ImportFault(row, column, value, problem.get()));
        }
    }

    int count() {
        return count;
    }

    List<ImportFault> toList() {
        List<ImportFault> all = new ArrayList<>(listed);
        if (count > listed.size()) {
            all.add(new ImportFault(lastRow, "", "", new ImportProblem.MoreFaults(count - listed.size())));
        }
        return all;
    }
}
