package dk.styringsportal.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;

/** Writes one cube of an edition in a form for programs. */
public interface CubeWriter {

    /**
     * Writes the cube; the stream stays open.
     *
     * @param address of the file without what chooses a cube
     * @param others the names of the edition's other cubes
     * @throws IOException if the stream takes no more
     */
    void write(PublishedEdition published, DataCube cube, List<String> others, URI address, OutputStream out) throws IOException;
}
