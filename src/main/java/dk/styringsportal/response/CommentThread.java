package dk.styringsportal.response;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The comments on one item as they are read: each remark in the order of writing, its replies after it. */
public final class CommentThread {

    private static final Comparator<Comment> BY_TIME = Comparator.comparing(Comment::at).thenComparing(Comment::id);

    private CommentThread() {}

    /** Without what was taken back, unless somebody has replied to it. */
    public static List<Comment> of(List<Comment> comments) {
        List<Comment> thread = new ArrayList<>();
        comments.stream().filter(comment -> comment.replyTo().isEmpty()).sorted(BY_TIME).forEach(remark -> {
            List<Comment> replies = repliesTo(remark.id(), comments);
            if (!remark.isTakenBack() || !replies.isEmpty()) {
                thread.add(remark);
                thread.addAll(replies);
            }
        });
        return thread;
    }

    private static List<Comment> repliesTo(UUID remark, List<Comment> comments) {
        return comments.stream()
                .filter(comment -> comment.replyTo().filter(remark::equals).isPresent())
                .filter(comment -> !comment.isTakenBack())
                .sorted(BY_TIME)
                .collect(Collectors.toList());
    }
}
