package dk.styringsportal.campaign.openlink;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes open links as a table for spreadsheets, to be handed out. */
public interface OpenLinkTable {

    /** @param group its title @param address the whole address that the code opens */
    record Line(OpenLinkUse use, String group, String code, String address) {}

    /**
     * Writes a line for each; the stream stays open.
     *
     * @throws IOException if the stream takes no more
     */
    void write(List<Line> lines, OutputStream out) throws IOException;
}
