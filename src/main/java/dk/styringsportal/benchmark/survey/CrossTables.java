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
 * How one group answered, by facts about municipalities. What single classes may show is decided for all facts together whose tables
 * are to stand beside each other: the same people stand in all of them. What all together show is told by the
 * ordinary frequencies: no class may be worked out from those either, and it is always a class that gives way.
 */
public final class CrossTables {

    private static final String UNKNOWN = "unknown class";

    /** Stands for municipalities themselves, where they answer and not groups of persons. */
    private static final GroupId MUNICIPALITIES = new GroupId("kommuner");

    private final SurveyCounts counts;
    private final Optional<GroupId> group;
    private final Map<String, Margin> margins = new LinkedHashMap<>();
    private final DisclosureControl control;
    private final Pattern pattern;

    private CrossTables(SurveyCounts counts, List<Fact> facts, Optional<GroupId> group, DisclosureRules rules) {
        this.counts = counts;
        this.group = group;
        Map<Stratum, Integer> respondents = new HashMap<>();
        counts.respondentsByAbout(group).forEach((about, n) -> respondents.merge(stratum(about), n, Integer::sum));
        Set<OrganisationCode> answered = new TreeSet<>();
        respondents.keySet().forEach(stratum -> answered.add(stratum.municipality()));
        add(Margin.NATION, answered);
        facts.forEach(fact -> {
            fact.classes().forEach(one -> add(area(fact, one.key()), common(answered, fact.in(one))));
            Set<OrganisationCode> unknown = new TreeSet<>(answered);
            unknown.removeAll(fact.known().keySet());
            add(area(fact, UNKNOWN), unknown);
        });
        control = new DisclosureControl(rules, List.copyOf(margins.values()), Set.of(margins.get(Margin.NATION)));
        pattern = control.pattern(respondents);
    }

    /** Keys have no blank. */
    private static String area(Fact fact, String oneClass) {
        return fact.key() + " " + oneClass;
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
     * @param by which fact, and those whose tables stand beside it
     * @param rules the least number of answers, and how much of a class one municipality may be
     */
    public static List<CrossTable> of(SurveyCounts counts, TabledBy by, DisclosureRules rules, Predicate<Field> which) {
        List<CrossTable> tables = new ArrayList<>();
        for (Optional<GroupId> group : counts.groups()) {
            if (counts.respondents(group) > 0) {
                CrossTables ofGroup = new CrossTables(counts, by.all(), group, rules);
                counts.fields(group).stream().filter(which).forEach(field -> tables.add(ofGroup.table(field, by.fact())));
            }
        }
        return tables;
    }

    private CrossTable table(Field field, Fact fact) {
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
                                one, fact.in(one).size(), line(field, area(fact, one.key()), cells)))
                        .toList(),
                margins.containsKey(area(fact, UNKNOWN)) ? Optional.of(line(field, area(fact, UNKNOWN), cells)) : Optional.empty());
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
