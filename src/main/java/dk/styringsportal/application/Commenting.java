package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.User;
import dk.styringsportal.application.Answering.Saved;
import dk.styringsportal.application.Answering.Writer;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.Comment;
import dk.styringsportal.response.CprNumber;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.response.StaleCommentException;
import dk.styringsportal.response.TooManyCommentsException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Talking with one's colleagues about the items of a response. */
@ApplicationScoped
@Transactional
public class Commenting {

    @Inject
    private ResponseRepository responses;

    @Inject
    private Answering answering;

    @Inject
    private Clock clock;

    /**
     * Stores a comment, or another text of one's own. The same text again changes nothing.
     *
     * @param id given by the writer
     * @param replyTo the remark that a new comment replies to; a reply to a reply goes to the same remark
     * @param text empty takes the comment back
     * @param revision the revision it was made from; 0 for a new one
     * @throws NotFoundException if there is no such response or item, or no remark to reply to
     * @throws AccessDeniedException if somebody else wrote it
     * @throws dk.styringsportal.response.CprNumberException for one that holds what looks like a CPR number
     * @throws StaleCommentException if it has been changed since
     * @throws TooManyCommentsException if the item has as many as are kept
     * @throws dk.styringsportal.response.ResponseSubmittedException if the response is submitted
     * @throws dk.styringsportal.campaign.CampaignClosedException if the campaign is closed
     */
    public Saved comment(
            User user, ResponseId response, String itemCode, UUID id, Optional<UUID> replyTo, String text, long revision) {
        Response held = answering.heldForAnswering(user, response, itemCode);
        Item item = answering.itemOf(held, itemCode);
        return comment(held, item, Writer.of(user), comment -> comment.isOf(user), id, replyTo, text, revision);
    }

    /**
     * The same for whoever may comment on the item.
     *
     * @param held the response, held for a write to the item
     * @param own whether a comment is the writer's
     */
    Saved comment(
            Response held,
            Item item,
            Writer writer,
            Predicate<Comment> own,
            UUID id,
            Optional<UUID> replyTo,
            String text,
            long revision) {
        CprNumber.refuseIn(text, "text");
        List<Comment> comments = held.comments(item.code());
        Optional<Comment> current = find(comments, id);
        if (current.filter(own.negate()).isPresent()) {
            throw new AccessDeniedException("Only who wrote a comment changes it");
        }
        if (current.map(Comment::text).orElse("").equals(text)) {
            return new Saved(
                    current.map(Comment::revision).orElse(0L),
                    current.map(Comment::changedAt).orElseGet(clock::instant));
        }
        answering.checkTakesAnswers(held);
        if (current.map(Comment::revision).orElse(0L) != revision) {
            throw new StaleCommentException(item.code(), current);
        }
        Instant now = clock.instant();
        Comment written = current.map(comment -> comment.changed(text, now))
                .orElseGet(() -> begun(writer, item.code(), id, remark(comments, replyTo), text, now));
        if (current.isEmpty() && comments.size() >= Comment.MOST) {
            throw new TooManyCommentsException(item.code());
        }
        responses.store(held.id(), written);
        return new Saved(written.revision(), now);
    }

    private static Comment begun(
            Writer writer, ItemCode item, UUID id, Optional<UUID> replyTo, String text, Instant now) {
        return new Comment(id, item, replyTo, text, 1, Optional.of(writer.recorded()), writer.shown(), now, now);
    }

    private static Optional<UUID> remark(List<Comment> comments, Optional<UUID> replyTo) {
        return replyTo.map(wanted -> find(comments, wanted)
                .map(found -> found.replyTo().orElse(found.id()))
                .orElseThrow(() -> new NotFoundException("There is no such comment to reply to")));
    }

    private static Optional<Comment> find(List<Comment> comments, UUID id) {
        return comments.stream().filter(comment -> comment.id().equals(id)).findFirst();
    }
}
