package dk.styringsportal.application;

import dk.styringsportal.response.Response;
import dk.styringsportal.response.delegation.Delegation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Talking about the questions that a coordinator has handed over, by personal link alone. */
@ApplicationScoped
@Transactional
public class DelegatedComments {

    @Inject
    private DelegationLinks colleagues;

    @Inject
    private Answering answering;

    @Inject
    private Commenting commenting;

    /**
     * Stores a comment of the colleague, or another text of it, as {@link Commenting#comment} does for those who log in. How
     * far the colleague is stays as it was.
     *
     * @param link the text of a personal link, from outside
     * @param from the address it came from, for counting guesses
     * @throws NotFoundException if no such question was handed over, or there is no remark to reply to
     * @throws dk.styringsportal.access.AccessDeniedException if somebody else wrote it
     */
    public Answering.Saved comment(
            String link, String from, String itemCode, UUID id, Optional<UUID> replyTo, String text, long revision) {
        Delegation delegation = colleagues.opened(link, from);
        Response held = colleagues.held(delegation, itemCode);
        Answering.Writer writer = DelegationLinks.writer(delegation);
        return commenting.comment(
                held,
                answering.itemOf(held, itemCode),
                writer,
                comment -> comment.isOf(writer.recorded()),
                id,
                replyTo,
                text,
                revision);
    }
}
