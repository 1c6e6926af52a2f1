package dk.styringsportal.report.filing;

import java.util.List;

/** Writes answers as a file. */
public interface AnswerLineWriter {

    /** The whole file, a line for each field. */
    byte[] write(List<AnswerLine> lines);
}
