package dk.styringsportal.report.keyfigures;

import java.util.List;

/** Writes the numbers of a report on key figures as a file. */
public interface FigureLineWriter {

    /** The whole file, a line for each number. */
    byte[] write(List<FigureLine> lines);
}
