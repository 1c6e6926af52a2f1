package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.evidence.EvidenceRepository.Copy;
import dk.styringsportal.response.evidence.HandedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.UUID;

/**
 * Makes the copy of a file that tells nothing of its authors, when a municipality says that it will share it: so KL looks at
 * the very copy that others will have. No transaction is open while it is made.
 */
@ApplicationScoped
public class ToolCopies {

    @Inject
    private ToolSharing sharing;

    @Inject
    private EvidenceContent content;

    @Inject
    private Examining examining;

    /**
     * @param title as others will see it
     * @param type key of the type of tool
     * @throws IllegalArgumentException for a title or type that is none
     * @throws dk.styringsportal.response.CprNumberException for a title that holds what looks like a CPR number
     * @throws dk.styringsportal.response.evidence.UncleanableException if no such copy can be made
     */
    public void share(User user, ResponseId id, UUID file, String title, String type) throws IOException {
        HandedIn original = sharing.toShare(user, id, file, title, type);
        try (ReceivedFile stored = ReceivedFile.empty();
                ReceivedFile copy = ReceivedFile.empty()) {
            try (OutputStream out = Files.newOutputStream(stored.path())) {
                content.write(file, Copy.ORIGINAL, out);
            }
            examining.cleanCopy(original.evidence().kind(), stored.path(), copy.path());
            sharing.ask(user, original, title, type, copy);
        }
    }
}
