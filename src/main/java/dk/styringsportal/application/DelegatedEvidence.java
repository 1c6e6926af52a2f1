package dk.styringsportal.application;

import dk.styringsportal.response.Response;
import dk.styringsportal.response.delegation.Delegation;
import dk.styringsportal.response.evidence.Evidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Files for the questions that a coordinator has handed over, by personal link alone. {@link EvidenceIntake} takes them in. */
@ApplicationScoped
@Transactional
public class DelegatedEvidence {

    @Inject
    private DelegationLinks colleagues;

    @Inject
    private Answering answering;

    @Inject
    private HandingIn handingIn;

    /** Whether the colleague may hand in a file for the item now; see {@link FileSender#open}. */
    FileSender.Opening open(String link, String from, String itemCode) {
        Delegation delegation = colleagues.opened(link, from);
        Response held = colleagues.held(delegation, itemCode);
        answering.checkTakesAnswers(held);
        return new FileSender.Opening(held, DelegationLinks.writer(delegation));
    }

    /**
     * A file that was handed in for one of the colleague's questions; {@link EvidenceContent} gives its content.
     *
     * @param link the text of a personal link, from outside
     * @param from the address it came from, for counting guesses
     * @throws NotFoundException if there is no such file, or it is another question's
     */
    public Evidence fetch(String link, String from, UUID file) {
        Delegation delegation = colleagues.opened(link, from);
        String reader = DelegationLinks.writer(delegation).recorded();
        return handingIn.fetch(colleagues.read(delegation), reader, file, delegation::covers);
    }
}
