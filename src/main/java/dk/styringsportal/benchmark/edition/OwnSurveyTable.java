package dk.styringsportal.benchmark.edition;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a municipality's figures of a group survey as a table for spreadsheets. */
public interface OwnSurveyTable {

    /** A line for each option of each question and group, then one for each difference; the stream stays open. */
    void write(OwnSurvey survey, OutputStream out) throws IOException;
}
