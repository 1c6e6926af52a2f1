package dk.styringsportal.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A group that somebody has named: a list of KL's for a topic, or a municipality's own choice. It is never changed and never
 * deleted, since what was once shown of it is known: another one takes its place, or it ends.
 *
 * @param id rising with time
 * @param owner whose own choice it is; empty for a list, which is offered to all
 * @param name one line of at most {@link #LONGEST_NAME} characters
 * @param members at least {@link #FEWEST}, ordered; an owner is one of them
 * @param by as shown to users
 * @param shownAt when figures of it were first shown to a municipality; empty while none have been
 * @param endedAt when it was taken away or replaced; empty while it is offered
 */
public record SavedGroup(
        long id,
        Optional<OrganisationCode> owner,
        String name,
        List<OrganisationCode> members,
        Instant savedAt,
        String by,
        Optional<Instant> shownAt,
        Optional<Instant> endedAt) {

    public static final int LONGEST_NAME = 60;

    /** The least number of others in an own choice, and of members in a list. */
    public static final int FEWEST = 5;

    public SavedGroup {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A group's name is one line of 1 to " + LONGEST_NAME + " characters");
        }
        TreeSet<OrganisationCode> all = new TreeSet<>(members);
        owner.ifPresent(all::add);
        all.forEach(Municipalities.ofDenmark()::get);
        members = List.copyOf(all);
    }

    /** Whether it has enough members: {@link #FEWEST}, the owner not counted. */
    public boolean isLargeEnough() {
        return members.size() - owner.map(own -> 1).orElse(0) >= FEWEST;
    }

    public boolean isOffered() {
        return endedAt.isEmpty();
    }

    /** Whether its figures can be seen, or have been, and so be subtracted from those of other groups. */
    public boolean isInSight() {
        return isOffered() || shownAt.isPresent();
    }

    /** The same group as it is compared with. */
    public ComparisonGroup group() {
        return new ComparisonGroup(
                owner.isPresent() ? ComparisonGroup.Kind.OWN : ComparisonGroup.Kind.LIST,
                name,
                new GroupMethod.Chosen(savedAt),
                members.stream().map(Municipalities.ofDenmark()::get).toList());
    }
}
