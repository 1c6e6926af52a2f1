package dk.styringsportal.response.workingcopy;

import dk.styringsportal.response.sheet.ImportProblem;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A cell that cannot be read as an answer.
 *
 * @param cell "Styring!E14"
 * @param value what stands there, shortened; empty for nothing, and for what looks like a CPR number
 */
public record CopyFault(String cell, String value, Why why) {

    private static final int SHOWN = 100;

    /** What is wrong. */
    public sealed interface Why {

        /** As in a sheet with the answers of many. */
        record Problem(ImportProblem problem) implements Why {}

        /** The workbook's cell itself is at fault. */
        record Unreadable(Function<Locale, String> sentence) implements Why {}
    }

    public CopyFault {
        value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    static CopyFault of(SentCopy.Filled cell, ImportProblem problem) {
        String shown = problem instanceof ImportProblem.CprNumber ? "" : cell.text();
        return new CopyFault(cell.cell(), shown, new Why.Problem(problem));
    }

    /** Of a cell that the workbook's reader could not read; empty for all others. */
    static Optional<CopyFault> of(SentCopy.Filled cell) {
        return cell.unreadable().map(sentence -> new CopyFault(cell.cell(), "", new Why.Unreadable(sentence)));
    }
}
