package dk.styringsportal.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes what a score report says as a table for spreadsheets, which the report carries inside. */
public interface ScoreTable {

    /**
     * A line for the total, each theme, each question and each difference between groups that the report shows; the stream stays open.
     *
     * @throws IOException if the stream takes no more
     */
    void write(ScoreMaterial material, OutputStream out) throws IOException;
}
