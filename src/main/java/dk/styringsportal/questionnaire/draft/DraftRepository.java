package dk.styringsportal.questionnaire.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps drafts with all their revisions. */
public interface DraftRepository {

    /** All, newest change first. */
    List<Draft> all();

    Optional<Draft> withId(DraftId id);

    /** The draft, held until the transaction ends, so that two changes come one after the other. */
    Optional<Draft> held(DraftId id);

    /** A new draft, in its first revision. */
    Draft add(Content content, Revision by);

    /** The next revision of a draft that is held. */
    Draft change(Draft draft, Content content, Revision by);

    /**
     * Takes back the newest change of a draft that is held, as a further revision; taking back again goes further back.
     *
     * @return the draft as it is where nothing can be taken back
     */
    Draft takeBack(Draft draft, Revision by);

    /** Throws the draft away with its revisions. */
    void remove(DraftId id);

    /** Who changes something, and when. */
    record Revision(String by, Instant at) {}
}
