package dk.styringsportal.benchmark.survey;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.disclosure.DisclosureControl;
import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.disclosure.ItemTable;
import dk.styringsportal.benchmark.disclosure.Margin;
import dk.styringsportal.benchmark.disclosure.Pattern;
import dk.styringsportal.benchmark.disclosure.Stratum;
import dk.styringsportal.benchmark.disclosure.Tally;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * How one group answered, by a fact about municipalities. What single classes may show is decided together with what all together
 * show, so that no class can be worked out from the others.
 */
public final class CrossTables {

    private static final String UNKNOWN = "unknown";
    private static final String CLASS = "class ";

    /** Stands for municipalities themselves, where they answer and not groups of persons. */
    private static final GroupId MUNICIPALITIES = new GroupId("kommuner");

    private final SurveyCounts counts;
    private final Fact fact;
    private final Optional<GroupId> group;
    private final Map<String, Margin> margins = new LinkedHashMap<>();
    private final DisclosureControl control;
    private final Pattern pattern;

    private CrossTables(SurveyCounts counts, Fact fact, Optional<GroupId> group, DisclosureRules rules) {
        this.counts = counts;
        this.fact = fact;
        this.group = group;
        Map<Stratum, Integer> respondents = new HashMap<>();
        counts.respondentsByAbout(group).forEach((about, n) -> respondents.merge(stratum(about), n, Integer::sum));
        Set<OrganisationCode> answered = new TreeSet<>();
        respondents.keySet().forEach(stratum -> answered.add(stratum.municipality()));
        add(Margin.NATION, answered);
        fact.classes().forEach(one -> add(CLASS + one.key(), common(answered, fact.in(one))));
        Set<OrganisationCode> unknown = new TreeSet<>(answered);
        unknown.removeAll(fact.known().keySet());
        add(UNKNOWN, unknown);
        control = new DisclosureControl(rules, List.copyOf(margins.values()));
        pattern = control.pattern(respondents);
    }

    private static Set<OrganisationCode> common(Set<OrganisationCode> some, Set<OrganisationCode> others) {
        Set<OrganisationCode> common = new TreeSet<>(some);
        common.retainAll(others);
        return common;
    }

    private void add(String area, Set<OrganisationCode> municipalities) {
        Set<Stratum> strata = new HashSet<>();
        municipalities.forEach(municipality -> strata.add(new Stratum(asked(), municipality)));
        if (!strata.isEmpty()) {
            margins.put(area, new Margin(asked().value(), area, strata));
        }
    }

    private GroupId asked() {
        return group.orElse(MUNICIPALITIES);
    }

    private Stratum stratum(About about) {
        return ShownCounts.stratum(asked(), about);
    }

    /**
     * The tables of those fields of every group that was asked and of which anybody has answered, in the questionnaire's order.
     *
     * @param rules the least number of answers, and how much of a class one municipality may be
     */
    public static List<CrossTable> of(SurveyCounts counts, Fact fact, DisclosureRules rules, Predicate<Field> which) {
        List<CrossTable> tables = new ArrayList<>();
        for (Optional<GroupId> group : counts.groups()) {
            if (counts.respondents(group) > 0) {
                CrossTables ofGroup = new CrossTables(counts, fact, group, rules);
                counts.fields(group).stream().filter(which).forEach(field -> tables.add(ofGroup.table(field)));
            }
        }
        return tables;
    }

    private CrossTable table(Field field) {
        Map<Margin, List<Cell>> cells = new HashMap<>();
        for (int i = 0; i < (ShownCounts.isTicked(field) ? field.item().options().size() + 1 : 1); i++) {
            control.cells(pattern, counted(field, i)).cells().forEach((margin, cell) ->
                    cells.computeIfAbsent(margin, same -> new ArrayList<>()).add(cell));
        }
        return new CrossTable(
                field,
                group,
                line(field, Margin.NATION, cells),
                fact.classes().stream()
                        .map(one -> new CrossTable.ClassLine(
                                one, fact.in(one).size(), line(field, CLASS + one.key(), cells)))
                        .toList(),
                margins.containsKey(UNKNOWN) ? Optional.of(line(field, UNKNOWN, cells)) : Optional.empty());
    }

    private CrossTable.Line line(Field field, String area, Map<Margin, List<Cell>> cells) {
        return new CrossTable.Line(
                field, margins.containsKey(area) ? cells.get(margins.get(area)) : List.of(new Cell.None()));
    }

    private ItemTable counted(Field field, int option) {
        Map<Stratum, Tally> strata = new HashMap<>();
        counts.byAbout(field, group).forEach((about, given) ->
                strata.merge(stratum(about), ShownCounts.tallies(given).get(option), ShownCounts::sum));
        return new ItemTable(field.name(), strata);
    }
}
