package dk.styringsportal.surveys.workbook;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** A workbook as a file (.xlsx), as Excel and LibreOffice write it. */
public final class WorkbookFile {

    /** In bytes, as it is sent: 5 MB. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private WorkbookFile() {}

    /**
     * Reads what somebody has sent, whoever that is. Of a formula the value last calculated is read; none is calculated here.
     * A whole number stands as "12", a day as "2024-05-31", ticked or not as "true" or "false".
     *
     * @param name the file's, for faults
     * @throws QuestionnaireFileException if it is no workbook, or too much of one, alone; else for every cell that cannot be
     *     read, with its place as the path: "survey!C12"
     */
    public static Workbook read(String name, byte[] file) {
        WorkbookFaults faults = new WorkbookFaults(name);
        Workbook workbook = new WorkbookReader(Archive.open(file, faults), faults).workbook('.');
        faults.check();
        return workbook;
    }

    /**
     * Reads the first sheet of what somebody has sent, row by row, keeping none: for sheets that are long.
     *
     * @param rows is handed every row that is not empty, as {@link #read} tells, with its place from 0
     * @throws QuestionnaireFileException as {@link #read} does; where cells cannot be read, after all rows
     */
    public static void eachRow(String name, byte[] file, ObjIntConsumer<List<String>> rows) {
        WorkbookFaults faults = new WorkbookFaults(name);
        new WorkbookReader(Archive.open(file, faults), faults).eachRow(rows);
        faults.check();
    }

    /**
     * What could be read of a workbook.
     *
     * @param faults of cells that could not, each with its place as the path; they count as empty
     */
    public record Readable(Workbook workbook, List<QuestionnaireFault> faults) {}

    /**
     * The same for a workbook of which not every cell matters. A number has a decimal comma, so that it differs from a text
     * "1.234", whose point may part thousands.
     *
     * @throws QuestionnaireFileException if it is no workbook, or too much of one, or hundreds of its cells cannot be read
     */
    public static Readable readWhatCanBeRead(String name, byte[] file) {
        WorkbookFaults faults = new WorkbookFaults(name);
        Workbook workbook = new WorkbookReader(Archive.open(file, faults), faults).workbook(',');
        return new Readable(workbook, faults.ofCells());
    }

    /** The text as it is to stand in a workbook's file: what XML cannot hold is written otherwise. */
    public static String escaped(String text) {
        return EscapedText.of(text);
    }

    /**
     * Writes every cell as text, whatever it looks like, and formats every column as text, so that a program changes neither
     * what stands there nor what is typed: "=1+1" is no formula, "1/2" no date. The first row of each sheet is its heading.
     *
     * @throws IllegalArgumentException for a cell that does not {@linkplain #fits fit}
     */
    public static byte[] write(Workbook workbook) {
        return WorkbookWriter.bytes(workbook);
    }

    /** Whether a cell can hold the text. */
    public static boolean fits(String text) {
        return EscapedText.of(text).length() <= Limits.CHARACTERS_IN_CELL;
    }
}
