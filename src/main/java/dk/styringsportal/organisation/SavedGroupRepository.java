package dk.styringsportal.organisation;

import java.time.Instant;
import java.util.List;

/** Keeps lists and own choices, with those that have ended. */
public interface SavedGroupRepository {

    /** All lists there have ever been, oldest first. */
    List<SavedGroup> lists();

    /** All own choices the municipality has ever had, oldest first; at most the last is still offered. */
    List<SavedGroup> ownOf(OrganisationCode municipality);

    /** Lets nobody else save until the transaction ends. */
    void hold();

    /** A new group; what it has for an id is left out of account. */
    SavedGroup store(SavedGroup group);

    /** Keeps when its figures were first shown to a municipality; a time that is kept already stays. */
    void shown(long id, Instant at);

    /** Offers the group no more. */
    void end(long id, Instant at);
}
