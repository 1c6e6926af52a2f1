package dk.styringsportal.response.evidence;

import java.nio.file.Path;

/** Looks for viruses, where whoever runs the portal has set one up. */
public interface VirusScanner {

    /** @throws UnfitFileException if it finds one, or cannot be asked; without a scanner nothing happens */
    void scan(Path file);
}
