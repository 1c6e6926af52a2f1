package dk.styringsportal.benchmark.survey;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.disclosure.DisclosureControl;
import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.disclosure.Earlier;
import dk.styringsportal.benchmark.disclosure.ItemCells;
import dk.styringsportal.benchmark.disclosure.ItemTable;
import dk.styringsportal.benchmark.disclosure.Margin;
import dk.styringsportal.benchmark.disclosure.Pattern;
import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.disclosure.Stratum;
import dk.styringsportal.benchmark.disclosure.Tally;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How one group answered, by facts about municipalities. What single classes may show is decided for all facts together whose tables
 * are to stand beside each other: the same people stand in all of them. What all together show is told by the
 * ordinary frequencies: no class may be worked out from those either, and it is always a class that gives way, before any with a name
 * the one of those of whom the fact is not known.
 */
public final class CrossTables {

    private static final String UNKNOWN = "unknown class";

    /** Stands for municipalities themselves, where they answer and not groups of persons. */
    private static final GroupId MUNICIPALITIES = new GroupId("kommuner");

    /** A fact may be known of a municipality, so what everybody reads of a class is of several. */
    private static final int FEWEST_FOR_ALL = 2;

    private final SurveyCounts counts;
    private final Optional<GroupId> group;
    private final Terms terms;
    /** In which anybody has answered, now or in the edition before. */
    private final Set<Stratum> strata = new TreeSet<>();

    private final Map<String, Set<OrganisationCode>> areas = new LinkedHashMap<>();
    private final Map<String, Margin> margins = new LinkedHashMap<>();
    private final DisclosureControl control;
    private final Pattern pattern;

    /**
     * On what terms the tables are shown.
     *
     * @param forAll whether everybody may read them, and not KL alone
     * @param former an edition that is revised; empty where there is none
     */
    private record Terms(DisclosureRules rules, boolean forAll, Optional<FormerClasses> former) {}

    private CrossTables(SurveyCounts counts, List<Fact> facts, Optional<GroupId> group, Terms terms) {
        this.counts = counts;
        this.group = group;
        this.terms = terms;
        Map<Stratum, Integer> respondents = new HashMap<>();
        counts.respondentsByAbout(group).forEach((about, n) -> respondents.merge(stratum(about), n, Integer::sum));
        strata.addAll(respondents.keySet());
        terms.former().ifPresent(earlier -> earlier.counts().respondentsByAbout(group).keySet()
                .forEach(about -> strata.add(stratum(about))));
        Set<OrganisationCode> answered = strata.stream().map(Stratum::municipality).collect(Collectors.toCollection(TreeSet::new));
        areas.put(Margin.NATION, answered);
        facts.forEach(fact -> {
            fact.classes().forEach(one -> areas.put(area(fact, one.key()), common(answered, fact.in(one))));
            Set<OrganisationCode> unknown = new TreeSet<>(answered);
            unknown.removeAll(fact.known().keySet());
            areas.put(area(fact, UNKNOWN), unknown);
        });
        areas.forEach(this::add);
        control = new DisclosureControl(
                terms.rules(), List.copyOf(margins.values()), nation().map(Set::of).orElse(Set.of()), unknown(facts));
        pattern = control.pattern(respondents);
    }

    private Optional<Margin> nation() {
        return Optional.ofNullable(margins.get(Margin.NATION));
    }

    /** The lines of those of whom a fact is not known: they tell less than any class with a name. */
    private Set<Margin> unknown(List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> Optional.ofNullable(margins.get(area(fact, UNKNOWN))).stream())
                .collect(Collectors.toSet());
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
        Set<Stratum> inArea = strata.stream()
                .filter(stratum -> municipalities.contains(stratum.municipality()))
                .collect(Collectors.toSet());
        if (!inArea.isEmpty() && (area.equals(Margin.NATION) || isOfEnough(municipalities))) {
            margins.put(area, new Margin(asked().value(), area, inArea));
        }
    }

    private boolean isOfEnough(Set<OrganisationCode> municipalities) {
        return !terms.forAll() || municipalities.size() >= FEWEST_FOR_ALL;
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
                CrossTables ofGroup = new CrossTables(counts, by.all(), group, new Terms(rules, false, Optional.empty()));
                counts.fields(group).stream()
                        .filter(which)
                        .forEach(field -> tables.add(ofGroup.table(field, by.fact(), ofGroup.cells(field))));
            }
        }
        return tables;
    }

    /**
     * The tables of every field put to the group, as everybody may read them beside the ordinary frequencies: a class is not shown
     * where a single municipality of it has answered, nor where a pool of groups would show one of them by itself.
     *
     * @param facts whose tables stand beside each other
     * @param former an edition that is revised, with the same facts; what it showed of a field that stands as in it is not asked for here
     * @return for each field the tables in the order of the facts
     */
    public static Map<Field, List<CrossTable>> forAll(
            SurveyCounts counts, List<Fact> facts, GroupId group, DisclosureRules rules, Optional<FormerClasses> former) {
        CrossTables ofGroup = new CrossTables(counts, facts, Optional.of(group), new Terms(rules, true, former));
        Map<Field, List<CrossTable>> tables = new LinkedHashMap<>();
        counts.fields(Optional.of(group)).forEach(field -> {
            Map<Margin, List<Cell>> cells = ofGroup.cells(field);
            tables.put(field, facts.stream().map(fact -> ofGroup.table(field, fact, cells)).toList());
        });
        return tables;
    }

    private Map<Margin, List<Cell>> cells(Field field) {
        Pattern withheld = withheld(field);
        Map<Stratum, OptionCounts> now = strata(counts, field);
        Map<Stratum, OptionCounts> before =
                terms.former().map(earlier -> strata(earlier.counts(), field)).orElse(Map.of());
        Map<Margin, List<Cell>> cells = new HashMap<>();
        for (int number = 0; number < ShownCounts.tables(field); number++) {
            judged(field, number, withheld, now, before).cells().forEach((margin, cell) ->
                    cells.computeIfAbsent(margin, same -> new ArrayList<>()).add(cell));
        }
        return cells;
    }

    private Pattern withheld(Field field) {
        Map<Margin, Reason> withheld = new HashMap<>(pattern.withheld());
        margins.forEach((area, margin) -> {
            if (terms.forAll() && !area.equals(Margin.NATION) && counts.isOfOneAlone(field, group, areas.get(area))) {
                withheld.put(margin, Reason.DERIVABLE);
            }
        });
        return new Pattern(withheld);
    }

    private ItemCells judged(
            Field field, int number, Pattern withheld, Map<Stratum, OptionCounts> now, Map<Stratum, OptionCounts> before) {
        ItemTable table = ShownCounts.table(field, number, now);
        return terms.former()
                .map(earlier -> {
                    ItemTable was = ShownCounts.table(field, number, before);
                    return control.revised(withheld, table, new Earlier(was, told(earlier, field, number, was)));
                })
                .orElseGet(() -> control.cells(withheld, table));
    }

    private ItemCells told(FormerClasses earlier, Field field, int number, ItemTable was) {
        Map<Margin, Cell> told = new HashMap<>();
        margins.forEach((area, margin) -> {
            Tally sum = was.sum(margin);
            told.put(margin, sum.n() == 0 ? new Cell.None() : told(earlier, field, area).cell(number, sum));
        });
        return new ItemCells(field.name(), told);
    }

    private FormerClasses.Told told(FormerClasses earlier, Field field, String area) {
        String[] parts = area.split(" ", 2);
        return parts.length == 1
                ? (number, was) -> earlier.cells(field, asked()).get(number)
                : earlier.told(field, asked(), parts[0], Optional.of(parts[1]).filter(key -> !key.equals(UNKNOWN)));
    }

    private Map<Stratum, OptionCounts> strata(SurveyCounts of, Field field) {
        Map<Stratum, OptionCounts> strata = new HashMap<>();
        of.byAbout(field, group).forEach((about, given) -> strata.merge(stratum(about), given, OptionCounts::plus));
        return strata;
    }

    private CrossTable table(Field field, Fact fact, Map<Margin, List<Cell>> cells) {
        return new CrossTable(
                field,
                group,
                line(field, Margin.NATION, cells),
                fact.classes().stream()
                        .map(one -> new CrossTable.ClassLine(
                                one, fact.in(one).size(), line(field, area(fact, one.key()), cells)))
                        .toList(),
                areas.get(area(fact, UNKNOWN)).isEmpty()
                        ? Optional.empty()
                        : Optional.of(line(field, area(fact, UNKNOWN), cells)));
    }

    /** A class with too few municipalities to be shown is dominated by one of them. */
    private CrossTable.Line line(Field field, String area, Map<Margin, List<Cell>> cells) {
        if (areas.get(area).isEmpty()) {
            return new CrossTable.Line(field, List.of(new Cell.None()));
        }
        return new CrossTable.Line(
                field,
                margins.containsKey(area) ? cells.get(margins.get(area)) : List.of(new Cell.Withheld(Reason.DOMINATED)));
    }
}
