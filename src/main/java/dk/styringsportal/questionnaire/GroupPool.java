package dk.styringsportal.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Groups that are shown as one, as chiefs and leaders as "Ledelse", so that neither is shown by itself.
 *
 * @param title of them together
 * @param groups at least two, ordered by id
 */
public record GroupPool(String title, List<GroupId> groups) {

    private static final String BETWEEN = "-og-";

    /** @throws IllegalArgumentException for fewer than two groups, or without a title */
    public GroupPool {
        groups = groups.stream().distinct().sorted(Comparator.comparing(GroupId::value)).toList();
        if (groups.size() < 2) {
            throw new IllegalArgumentException("A pool has two groups or more");
        }
        if (title == null || title.isBlank()) {
            throw new IllegalArgumentException("A pool has a title");
        }
    }

    /** What stands for the pool where a group's id stands: "chefer-og-ledere". */
    public GroupId id() {
        return new GroupId(groups.stream().map(GroupId::value).collect(Collectors.joining(BETWEEN)));
    }

    /** Whether all of its groups are asked; of a questionnaire that asks only some of them nothing is pooled. */
    public boolean isIn(QuestionnaireVersion questionnaire) {
        return questionnaire.groups().stream().map(RespondentGroup::id).toList().containsAll(groups);
    }

    /** The pool's id for a group in it, and any other group's own. */
    public GroupId of(GroupId group) {
        return groups.contains(group) ? id() : group;
    }

    /**
     * The same questionnaire with the pool in the place of the first of its groups; as it is where it does not ask all of them. What
     * is put to whom is still told by the groups.
     */
    public QuestionnaireVersion in(QuestionnaireVersion questionnaire) {
        return isIn(questionnaire) ? questionnaire.withGroups(pooled(questionnaire.groups())) : questionnaire;
    }

    private List<RespondentGroup> pooled(List<RespondentGroup> asked) {
        List<RespondentGroup> pooled = new ArrayList<>();
        Optional<RespondentGroup> here = Optional.of(new RespondentGroup(id(), title));
        for (RespondentGroup group : asked) {
            if (!groups.contains(group.id())) {
                pooled.add(group);
            } else {
                here.ifPresent(pooled::add);
                here = Optional.empty();
            }
        }
        return pooled;
    }
}
