package dk.styringsportal.response.pilot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.InvitationLink;
import dk.styringsportal.campaign.invitation.LinkPurpose;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.StaleAnswerException;
import dk.styringsportal.response.StoredAnswer;
import dk.styringsportal.testing.TestQuestionnaires;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PilotResponseTest {

    private static final Instant NOON = Instant.parse("2026-11-25T11:00:00Z");
    private static final PilotInvitation LEADER =
            PilotInvitation.of(new PilotId(1), "Leder", Optional.of(new GroupId("ledere")));
    private static final QuestionnaireVersion GROUPS = TestQuestionnaires.GROUPS;

    @Test
    void an_answer_replaces_the_one_it_was_made_from_and_no_other() {
        PilotResponse response = answered("lytter", "hoej-grad", 2);
        ItemCode item = new ItemCode("lytter");

        response.checkMayAnswer(item, 2);
        response.checkMayAnswer(new ItemCode("forklarer"), 0);

        StaleAnswerException stale = assertThrows(StaleAnswerException.class, () -> response.checkMayAnswer(item, 1));
        assertEquals(2, stale.current().orElseThrow().revision());
        assertThrows(StaleAnswerException.class, () -> response.checkMayAnswer(new ItemCode("forklarer"), 1));
    }

    @Test
    void a_comment_replaces_the_one_it_was_made_from_and_no_other() {
        PilotComment first = comment(CommentPlace.WHOLE, "For langt", 1);
        PilotResponse response = with(Map.of(CommentPlace.WHOLE, first));

        response.checkMayComment(CommentPlace.WHOLE, 1);

        StalePilotCommentException stale = assertThrows(
                StalePilotCommentException.class, () -> response.checkMayComment(CommentPlace.WHOLE, 0));
        assertEquals(Optional.of(first), stale.current());
        assertThrows(
                StalePilotCommentException.class, () -> response.checkMayComment(at("lytter"), 1));
    }

    @Test
    void progress_counts_what_is_put_to_the_group_and_nothing_else() {
        assertEquals(4, answered("lytter", "hoej-grad", 1).progress(GROUPS).items());
        assertEquals(1, answered("lytter", "hoej-grad", 1).progress(GROUPS).answered());
    }

    @Test
    void progress_leaves_files_out_which_a_pilot_does_not_take() {
        PilotInvitation anybody = PilotInvitation.of(new PilotId(1), "En", Optional.empty());
        PilotResponse nothing = new PilotResponse(anybody, Map.of(), Map.of());
        QuestionnaireVersion everyType = TestQuestionnaires.EVERY_TYPE;

        int files = nothing.asked(everyType).progress().items() - nothing.progress(everyType).items();

        assertEquals(2, files);
    }

    @Test
    void comments_stand_in_the_questionnaires_order_after_the_one_on_the_whole() {
        Map<CommentPlace, PilotComment> comments = new HashMap<>();
        for (CommentPlace place : List.of(at("oplysninger"), at("lytter"), CommentPlace.WHOLE)) {
            comments.put(place, comment(place, "Uklart", 1));
        }
        comments.put(at("forklarer"), comment(at("forklarer"), "", 2));

        assertEquals(
                List.of("_", "lytter", "oplysninger"),
                with(comments).said(GROUPS).stream().map(said -> said.place().key()).toList());
    }

    @Test
    void a_place_is_known_again_by_its_key() {
        assertEquals(CommentPlace.WHOLE, CommentPlace.parse("_"));
        assertEquals(at("lytter"), CommentPlace.parse("lytter"));
        assertThrows(IllegalArgumentException.class, () -> CommentPlace.parse("Lytter"));
        assertThrows(IllegalArgumentException.class, () -> CommentPlace.parse(""));
    }

    @Test
    void a_new_issue_ends_the_link_before_and_a_withdrawn_one_has_none() {
        InvitationLink first = LEADER.link();
        PilotInvitation again = LEADER.withdrawn().reissued();

        assertTrue(LEADER.isOpenedBy(first));
        assertFalse(LEADER.withdrawn().isOpenedBy(first));
        assertFalse(again.isOpenedBy(first));
        assertTrue(again.isOpenedBy(again.link()));
        assertFalse(again.isOpenedBy(new InvitationLink(LinkPurpose.PILOT, InvitationId.random(), again.issue())));
    }

    @Test
    void done_is_said_once() {
        PilotInvitation done = LEADER.finishedAt(NOON).finishedAt(NOON.plusSeconds(60));

        assertEquals(Optional.of(NOON), done.finishedAt());
        assertEquals(Optional.of(NOON), done.withdrawn().reissued().finishedAt());
    }

    private static CommentPlace at(String item) {
        return CommentPlace.at(new ItemCode(item));
    }

    private static PilotComment comment(CommentPlace place, String text, long revision) {
        return new PilotComment(place, text, revision, NOON, false);
    }

    private static PilotResponse with(Map<CommentPlace, PilotComment> comments) {
        return new PilotResponse(LEADER, Map.of(), comments);
    }

    private static PilotResponse answered(String item, String option, long revision) {
        ItemCode code = new ItemCode(item);
        StoredAnswer answer = new StoredAnswer(
                code, Optional.of(GROUPS.item(code).orElseThrow().read(option)), revision, "", NOON);
        return new PilotResponse(LEADER, Map.of(code, answer), Map.of());
    }
}
