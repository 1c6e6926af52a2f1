package dk.styringsportal.web.results;

import dk.styringsportal.benchmark.GroupBasis;
import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.GroupKey;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.report.GroupNames;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes out the comparison group: how it is made, who is in it, and why it may be refused. */
public final class GroupViews {

    private static final Collator DANISH = Collator.getInstance(Locale.forLanguageTag("da-DK"));

    private final PageWords words;
    private final GroupNames names;

    public GroupViews(PageWords words) {
        this.words = words;
        this.names = GroupNames.in(words.locale());
    }

    /**
     * @param offered what the reader can choose from
     * @param chosen one of them
     */
    GroupView view(GroupBasis basis, Map<GroupKey, ComparisonGroup> offered, GroupKey chosen) {
        ComparisonGroup group = basis.group();
        return new GroupView(
                name(group),
                method(group),
                answered(basis),
                refusal(basis),
                members(group),
                offered.entrySet().stream()
                        .map(offer -> choice(offer.getKey(), offer.getValue(), offer.getKey().equals(chosen)))
                        .toList());
    }

    public String name(ComparisonGroup group) {
        return names.name(group);
    }

    /** In whole sentences. */
    public String method(ComparisonGroup group) {
        return names.method(group)
                .orElseGet(() -> words.say("group." + GroupChoice.word(group.kind()) + ".method", group.name()));
    }

    private String answered(GroupBasis basis) {
        return basis instanceof GroupBasis.Shown shown
                ? words.say("group.answered", shown.submitted(), shown.group().members().size())
                : "";
    }

    private String refusal(GroupBasis basis) {
        if (basis instanceof GroupBasis.Derivable derivable) {
            return words.say("group.derivable", name(derivable.group()));
        }
        return basis instanceof GroupBasis.Refused refused
                ? words.say(
                        "group.refused",
                        name(refused.group()),
                        refused.submitted(),
                        refused.group().members().size(),
                        refused.minimum())
                : "";
    }

    /** Their names, in the order of the Danish alphabet. */
    public static List<String> members(ComparisonGroup group) {
        return group.members().stream()
                .map(Municipality::name)
                .sorted(Comparator.comparing(name -> name, DANISH))
                .toList();
    }

    private GroupView.ChoiceView choice(GroupKey key, ComparisonGroup group, boolean chosen) {
        String label = words.say("group." + GroupChoice.word(key.kind()), group.name());
        return new GroupView.ChoiceView(GroupChoice.parameter(key), label, chosen);
    }
}
