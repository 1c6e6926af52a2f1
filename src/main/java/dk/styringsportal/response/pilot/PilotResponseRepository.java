package dk.styringsportal.response.pilot;

import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.ResponseRepository.AnswerWrite;
import dk.styringsportal.response.StoredAnswer;
import java.util.List;
import java.util.Optional;

/**
 * Keeps invitations and what the invited give, apart from the answers of campaigns. Answers are never overwritten: each
 * change is a new revision beside the old.
 */
public interface PilotResponseRepository {

    /** In the order invited, after those who were before. */
    void add(List<PilotInvitation> invitations);

    Optional<PilotInvitation> invitation(InvitationId id);

    /** The invitation, held until the transaction ends, so that writes of one person come one after the other. */
    Optional<PilotInvitation> held(InvitationId id);

    /** Stores what has changed. */
    void update(PilotInvitation invitation);

    /** All that the person has given, with the newest answer to each item. */
    PilotResponse of(PilotInvitation invitation, QuestionnaireVersion questionnaire);

    /** The same for everybody invited to the pilot, in the order invited. */
    List<PilotResponse> allOf(PilotId pilot, QuestionnaireVersion questionnaire);

    /** How many are invited to the pilot. */
    int invited(PilotId pilot);

    void store(InvitationId invitation, AnswerWrite write);

    /** What an earlier write to that item with that key stored, if there was one; others may have followed it. */
    Optional<StoredAnswer> acknowledged(InvitationId invitation, Item item, String key);

    void store(InvitationId invitation, PilotComment comment);
}
