package dk.styringsportal.web.results;

import dk.styringsportal.application.ComparisonGroups;
import dk.styringsportal.benchmark.GroupBasis;
import dk.styringsportal.benchmark.edition.GroupOrigin;
import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.GroupKey;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.report.GroupNames;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
     * @param origin where the group is from, in a sentence; empty where no edition is compared with
     */
    GroupView view(GroupBasis basis, List<ComparisonGroups.Offered> offered, GroupKey chosen, Optional<String> origin) {
        ComparisonGroup group = basis.group();
        return new GroupView(
                name(group),
                method(group),
                origin.orElse(""),
                answered(basis),
                refusal(basis),
                members(group),
                offered.stream().map(offer -> choice(offer, offer.key().equals(chosen))).toList());
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

    private GroupView.ChoiceView choice(ComparisonGroups.Offered offer, boolean chosen) {
        String label = words.say("group." + GroupChoice.word(offer.key().kind()), offer.group().name());
        boolean later = offer.origin().filter(from -> from.origin() == GroupOrigin.Origin.LATER).isPresent();
        return new GroupView.ChoiceView(
                GroupChoice.parameter(offer.key()), later ? words.say("group.later", label) : label, chosen);
    }
}
