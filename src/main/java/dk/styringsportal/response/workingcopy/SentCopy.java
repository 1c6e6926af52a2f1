package dk.styringsportal.response.workingcopy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A working copy as it has come back; nothing in it is judged yet.
 *
 * @param lines those that may say something, in the order of the workbook
 */
public record SentCopy(CopyOrigin origin, List<Line> lines) {

    public SentCopy {
        lines = List.copyOf(lines);
    }

    /**
     * One line of a sheet.
     *
     * @param name of the {@link CopyCell} it is of; empty for a line that is of none
     * @param revision of the answer when it was downloaded, as the file says
     * @param answer what stands in the cell now
     * @param remark what stands beside it as a comment
     */
    public record Line(String name, String revision, Filled answer, Filled remark) {

        /** Whether anything stands in it. */
        public boolean isFilled() {
            return answer.isFilled() || remark.isFilled();
        }
    }

    /**
     * A cell that people fill in.
     *
     * @param cell "Styring!E14"
     * @param text what stands there now; empty for nothing
     * @param before what stood there when it was downloaded
     * @param unreadable why what stands there cannot be read at all, such as a formula that fails
     */
    public record Filled(String cell, String text, String before, Optional<Function<Locale, String>> unreadable) {

        boolean isFilled() {
            return !text.isBlank() || unreadable.isPresent();
        }

        /** Line breaks and blanks around a text differ from program to program. */
        boolean isAsBefore() {
            return unreadable.isEmpty() && lenient(text).equals(lenient(before));
        }

        private static String lenient(String text) {
            return text.replace("\r\n", "\n").replace('\r', '\n').strip();
        }
    }
}
