package dk.styringsportal.benchmark.survey;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.disclosure.DisclosureControl;
import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.disclosure.Margin;
import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.disclosure.Stratum;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a municipality may see of how its own respondents answered, group by group. No group is added to another, so that nothing
 * is left to subtract; where groups are pooled, neither is there by itself.
 */
public final class OwnCounts {

    private final SurveyCounts counts;
    private final OrganisationCode own;
    private final DisclosureRules rules;
    private final Set<GroupId> consented;
    private final DisclosureControl control;
    private final Map<GroupId, Margin> margins = new LinkedHashMap<>();
    private final Map<Asked, List<Cell>> cells = new HashMap<>();

    /** A field that is put to the group. */
    private record Asked(Field field, GroupId group) {}

    /**
     * @param counts of all municipalities, or of this one
     * @param consented groups whose respondents in the municipality may be shown with their role; one that is pooled is not
     */
    public OwnCounts(SurveyCounts counts, OrganisationCode own, DisclosureRules rules, Set<GroupId> consented) {
        this.counts = counts.about(own);
        this.own = own;
        this.rules = rules;
        this.consented = Set.copyOf(consented);
        counts.groups().stream().flatMap(Optional::stream).forEach(group -> margins.put(
                group, new Margin(group.value(), own.value(), Set.of(new Stratum(group, own)))));
        this.control = new DisclosureControl(rules, List.copyOf(margins.values()));
        margins.keySet().forEach(group -> this.counts.fields(Optional.of(group)).forEach(field ->
                cells.put(new Asked(field, group), judged(field, group))));
    }

    /** The municipality. */
    public OrganisationCode own() {
        return own;
    }

    /** What was answered about the municipality, with nothing withheld. */
    public SurveyCounts counts() {
        return counts;
    }

    /** The groups in the questionnaire's order. */
    public Set<GroupId> groups() {
        return Collections.unmodifiableSet(margins.keySet());
    }

    /** Whether the number of the group's respondents may be shown. */
    public boolean isCounted(GroupId group) {
        int respondents = counts.respondents(Optional.of(group));
        return respondents >= rules.minimum() || respondents > 0 && consented.contains(group);
    }

    /** Whether the group is so small that only its consent lets it show. */
    public boolean isByRole(GroupId group) {
        return isCounted(group) && counts.respondents(Optional.of(group)) < rules.minimum();
    }

    /** As {@link ShownCounts#cells}. */
    public List<Cell> cells(Field field, GroupId group) {
        return cells.get(new Asked(field, group));
    }

    private List<Cell> judged(Field field, GroupId group) {
        if (counts.isOfOneAlone(field, Optional.of(group))) {
            return List.of(new Cell.Withheld(Reason.DERIVABLE));
        }
        Set<Stratum> shown = consented.stream().map(role -> new Stratum(role, own)).collect(Collectors.toSet());
        return IntStream.range(0, ShownCounts.tables(field))
                .mapToObj(option -> control.ownReport(own, ShownCounts.table(field, option, tallies(field, group)), shown))
                .map(judged -> judged.cell(margins.get(group)))
                .toList();
    }

    /** No line is of two groups, so each is judged by itself. */
    private Map<Stratum, OptionCounts> tallies(Field field, GroupId group) {
        return Map.of(new Stratum(group, own), counts.counts(field, Optional.of(group)));
    }

    /** The counts that shares may be held against each other by: shown as they are, and of enough respondents. */
    public SurveyCounts shown() {
        Set<Asked> shown = new HashSet<>();
        cells.forEach((asked, judged) -> {
            if (counts.counts(asked.field(), Optional.of(asked.group())).n() >= rules.minimum()
                    && judged.stream().allMatch(Cell.Shown.class::isInstance)) {
                shown.add(asked);
            }
        });
        return counts.only((field, group) -> group.filter(some -> shown.contains(new Asked(field, some))).isPresent());
    }
}
