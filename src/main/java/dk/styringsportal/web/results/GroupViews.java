package dk.styringsportal.web.results;

import dk.styringsportal.benchmark.GroupBasis;
import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Writes out the comparison group: how it is made, who is in it, and why it may be refused. */
final class GroupViews {

    private static final Collator DANISH = Collator.getInstance(Locale.forLanguageTag("da-DK"));

    private final PageWords words;

    GroupViews(PageWords words) {
        this.words = words;
    }

    GroupView view(GroupBasis basis) {
        ComparisonGroup group = basis.group();
        return new GroupView(
                name(group), method(group), answered(basis), refusal(basis), members(group), choices(group.kind()));
    }

    String name(ComparisonGroup group) {
        return group.kind() == ComparisonGroup.Kind.SIZE_THIRD ? words.say("group.size." + group.name()) : group.name();
    }

    private String method(ComparisonGroup group) {
        return switch (group.kind()) {
            case REGION -> words.say("group.region.method", group.name());
            case MUNICIPALITY_GROUP -> words.say("group.kommunegruppe.method", group.name());
            case SIZE_THIRD -> words.say(
                    "group.stoerrelse.method",
                    words.say("group.size." + group.name()),
                    words.count(group.smallestPopulation()),
                    words.count(group.largestPopulation()),
                    Municipalities.year());
        };
    }

    private String answered(GroupBasis basis) {
        return basis instanceof GroupBasis.Shown shown
                ? words.say("group.answered", shown.submitted(), shown.group().members().size())
                : "";
    }

    private String refusal(GroupBasis basis) {
        return basis instanceof GroupBasis.Refused refused
                ? words.say(
                        "group.refused",
                        name(refused.group()),
                        refused.submitted(),
                        refused.group().members().size(),
                        refused.minimum())
                : "";
    }

    private static List<String> members(ComparisonGroup group) {
        return group.members().stream()
                .map(Municipality::name)
                .sorted(Comparator.comparing(name -> name, DANISH))
                .toList();
    }

    private List<GroupView.ChoiceView> choices(ComparisonGroup.Kind chosen) {
        return Arrays.stream(GroupChoice.values())
                .map(choice -> new GroupView.ChoiceView(
                        choice.parameter(), words.say("group." + choice.parameter()), choice.kind() == chosen))
                .toList();
    }
}
