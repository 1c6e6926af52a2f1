package dk.styringsportal.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.access.Role;
import dk.styringsportal.access.User;
import dk.styringsportal.questionnaire.ItemCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommentThreadTest {

    @Test
    void replies_follow_their_remark_and_remarks_the_clock() {
        Comment second = comment(2, 20, 0, "anden");
        Comment first = comment(1, 10, 0, "første");
        Comment late = comment(3, 40, 1, "sent svar");
        Comment early = comment(4, 30, 1, "tidligt svar");

        assertEquals(List.of(first, early, late, second), CommentThread.of(List.of(second, late, first, early)));
    }

    @Test
    void what_was_taken_back_is_gone_unless_somebody_replied() {
        Comment gone = comment(1, 10, 0, "");
        Comment answered = comment(2, 20, 0, "");
        Comment reply = comment(3, 30, 2, "svar");
        Comment goneReply = comment(4, 40, 2, "");

        assertEquals(List.of(answered, reply), CommentThread.of(List.of(gone, answered, reply, goneReply)));
    }

    @Test
    void a_comment_is_its_authors_and_an_old_one_that_of_the_name_it_shows() {
        User anna = new User("anna", "Anna A", Set.of(Role.COORDINATOR), "0101");
        User other = new User("anna2", "Anna A", Set.of(Role.COORDINATOR), "0101");

        assertTrue(by(Optional.of("anna")).isOf(anna));
        assertFalse(by(Optional.of("anna")).isOf(other));
        assertTrue(by(Optional.empty()).isOf(anna));
    }

    private static Comment by(Optional<String> author) {
        return new Comment(new UUID(0, 1), new ItemCode("q01"), Optional.empty(), "x", 1, author, "Anna A", Instant.EPOCH, Instant.EPOCH);
    }

    private static Comment comment(int id, int second, int replyTo, String text) {
        Instant at = Instant.ofEpochSecond(second);
        return new Comment(
                new UUID(0, id),
                new ItemCode("q01"),
                replyTo == 0 ? Optional.empty() : Optional.of(new UUID(0, replyTo)),
                text,
                1,
                Optional.of("anna"),
                "Anna A",
                at,
                at);
    }
}
