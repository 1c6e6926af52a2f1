package dk.styringsportal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Draws what must stand on one page. */
public interface SinglePageWriter {

    /**
     * Draws the first of the reports that has room on one page; the stream stays open.
     *
     * @param fullestFirst the same, each told more briefly than the one before; the last short enough for every content
     * @throws IllegalArgumentException if none has room
     * @throws IOException if the stream takes no more
     */
    void write(List<Report> fullestFirst, OutputStream out) throws IOException;
}
