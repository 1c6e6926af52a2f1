package dk.styringsportal.questionnaire.draft;

import dk.styringsportal.questionnaire.QuestionnaireVersion.State;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what was published, who asked for it, and what became of each version afterwards. Nothing published ever changes. */
public interface PublicationRepository {

    List<Publication> all();

    void add(Publication publication);

    /** The states that versions were given here, whatever their files say; by id/version. */
    Map<String, State> states();

    void giveState(QuestionnaireVersionId version, State state, String by, Instant at);

    /** Grows with every state that is given, so that each node knows when to look anew; 0 before the first. */
    long lastChange();

    List<PublicationRequest> requests();

    Optional<PublicationRequest> request(String subject);

    /** Puts the request in place of an earlier one for the same. */
    void ask(PublicationRequest request);

    /** Takes back a request, if there is one. */
    void withdraw(String subject);
}
