package dk.styringsportal.response.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes counts of tools as a file for spreadsheets. */
public interface ToolTable {

    void write(List<ToolCount> counts, OutputStream out) throws IOException;
}
