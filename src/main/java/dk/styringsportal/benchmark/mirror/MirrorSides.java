package dk.styringsportal.benchmark.mirror;

import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.ScoringRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who stands on the two sides of a mirror gap, as the questionnaire has its groups: those that are shown as one stand there together.
 *
 * @param pool groups that are shown as one
 */
public record MirrorSides(QuestionnaireVersion questionnaire, Optional<GroupPool> pool) {

    /** Those whose mean is taken from: the first side. */
    public List<RespondentGroup> of(Item item) {
        return side(((ScoringRule.MirrorGap) item.rule()).of());
    }

    /** Those whose mean is taken away: the second side. */
    public List<RespondentGroup> minus(Item item) {
        return side(((ScoringRule.MirrorGap) item.rule()).minus());
    }

    private List<RespondentGroup> side(Set<GroupId> groups) {
        return questionnaire.groups().stream().filter(group -> isOf(groups, group.id())).toList();
    }

    private boolean isOf(Set<GroupId> groups, GroupId shown) {
        return groups.contains(shown)
                || pool.filter(some -> some.id().equals(shown) && groups.containsAll(some.groups())).isPresent();
    }
}
