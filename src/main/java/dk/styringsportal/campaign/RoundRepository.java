package dk.styringsportal.campaign;

import java.util.List;
import java.util.Optional;

/** Keeps the rounds, and what has happened to each. */
public interface RoundRepository {

    /** Newest first. */
    List<Round> all();

    Optional<Round> withId(RoundId id);

    /** The round, held until the transaction ends, so that changes to it do not cross. */
    Optional<Round> held(RoundId id);

    /** A new draft. */
    Round add(Round.Plan plan);

    /** Stores what has changed. */
    void update(Round round);

    /** Deletes a round that was never opened. */
    void delete(RoundId id);

    void record(RoundId round, RoundEvent event);

    /** Oldest first. */
    List<RoundEvent> events(RoundId round);
}
