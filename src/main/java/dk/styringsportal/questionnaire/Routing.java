package dk.styringsportal.questionnaire;

import dk.styringsportal.questionnaire.condition.EnableWhen;
import java.util.Optional;
import java.util.Set;

/**
 * Who is asked, and when.
 *
 * @param groups the respondent groups that are asked; empty for all
 * @param enableWhen the condition under which it is asked; empty for always
 */
public record Routing(Set<GroupId> groups, Optional<EnableWhen> enableWhen) {

    /** Everybody, always. */
    public static final Routing EVERYBODY = new Routing(Set.of(), Optional.empty());

    public Routing {
        groups = Set.copyOf(groups);
    }

    /** @param group empty in a questionnaire without groups, where everybody is meant */
    public boolean isFor(Optional<GroupId> group) {
        return groups.isEmpty() || group.filter(groups::contains).isPresent();
    }
}
