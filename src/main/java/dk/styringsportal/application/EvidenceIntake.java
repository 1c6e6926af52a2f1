package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.evidence.Evidence;
import dk.styringsportal.response.evidence.UnfitFileException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;

/**
 * The way of a file from its sender to where it is kept: asked whether it may come, taken in on disk, scanned, looked
 * through, stored. No transaction is open while it is sent and looked through, and nothing holds the response meanwhile.
 */
@ApplicationScoped
public class EvidenceIntake {

    @Inject
    private HandingIn handingIn;

    @Inject
    private Answering answering;

    @Inject
    private DelegatedEvidence delegated;

    @Inject
    private Examining examining;

    /**
     * @param name as the sender's machine calls it
     * @param confirmed whether somebody has looked that no citizen is to be seen in it
     * @throws NotFoundException if there is no such response or question, or it takes no files
     * @throws UnfitFileException if it is not taken
     */
    public EvidenceFile handIn(User user, ResponseId id, String itemCode, String name, boolean confirmed, InputStream body)
            throws IOException {
        FileSender sender = item -> new FileSender.Opening(
                answering.openForAnswering(user, id, item), Answering.Writer.of(user));
        return handIn(sender, itemCode, name, confirmed, body);
    }

    /**
     * The same for a colleague with a personal link.
     *
     * @param link the text of a personal link, from outside
     * @param from the address it came from, for counting guesses
     * @throws NotFoundException if no such question was handed over, or it takes no files
     */
    public EvidenceFile handIn(
            String link, String from, String itemCode, String name, boolean confirmed, InputStream body) throws IOException {
        return handIn(item -> delegated.open(link, from, item), itemCode, name, confirmed, body);
    }

    private EvidenceFile handIn(FileSender sender, String itemCode, String name, boolean confirmed, InputStream body)
            throws IOException {
        ItemCode item = handingIn.itemFor(sender, itemCode);
        try (ReceivedFile file = ReceivedFile.of(body)) {
            Evidence taken = Evidence.of(item, name, file.size(), file.first());
            examining.examine(taken.kind(), file.path(), confirmed);
            return handingIn.keep(sender, taken, confirmed, file);
        }
    }
}
