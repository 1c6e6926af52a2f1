package dk.styringsportal.benchmark.survey;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.disclosure.DisclosureControl;
import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.disclosure.Earlier;
import dk.styringsportal.benchmark.disclosure.ItemCells;
import dk.styringsportal.benchmark.disclosure.ItemTable;
import dk.styringsportal.benchmark.disclosure.Margin;
import dk.styringsportal.benchmark.disclosure.MarginPlan;
import dk.styringsportal.benchmark.disclosure.Pattern;
import dk.styringsportal.benchmark.disclosure.Stratum;
import dk.styringsportal.benchmark.disclosure.Tally;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.type.MultipleChoice;
import dk.styringsportal.questionnaire.type.MultipleChoiceMatrix;
import dk.styringsportal.questionnaire.type.Ranking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a survey's counts may be shown of the whole nation, group by group. An answer about several municipalities counts once, and
 * all of them know it.
 */
public final class ShownCounts {

    private final SurveyCounts counts;
    private final Optional<FormerCounts> former;
    private final DisclosureControl control;
    private final Map<GroupId, Margin> nation = new LinkedHashMap<>();
    private final Pattern pattern;

    /** Of one group, which must be one of the questionnaire's. */
    private record Asked(Field field, GroupId group) {}

    private final Map<Asked, List<Cell>> cells = new HashMap<>();

    /** Of a first edition, or of none. */
    public ShownCounts(SurveyCounts counts, DisclosureRules rules) {
        this(counts, rules, Optional.empty());
    }

    /** @param former an edition that this one revises; empty for a first one */
    public ShownCounts(SurveyCounts counts, DisclosureRules rules, Optional<FormerCounts> former) {
        this.counts = counts;
        this.former = former;
        TreeSet<OrganisationCode> municipalities = new TreeSet<>();
        counts.groups().forEach(group -> municipalities.addAll(counts.municipalities(group)));
        former.ifPresent(earlier -> earlier.counts().groups()
                .forEach(group -> municipalities.addAll(earlier.counts().municipalities(group))));
        if (municipalities.isEmpty()) {
            // Nobody has answered, and the nation is there all the same
            Municipalities.ofDenmark().all().forEach(municipality -> municipalities.add(municipality.code()));
        }
        MarginPlan plan = new MarginPlan(
                counts.questionnaire().groups().stream().map(RespondentGroup::id).collect(Collectors.toSet()),
                Map.of(),
                municipalities,
                Map.of());
        Margin.all(plan).stream()
                .filter(margin -> margin.area().equals(Margin.NATION))
                .forEach(margin -> {
                    GroupId group = new GroupId(margin.group());
                    nation.put(group, margin.with(answered(group)));
                });
        control = new DisclosureControl(rules, List.copyOf(nation.values()));
        pattern = control.pattern(respondents());
        Field.of(counts.questionnaire()).stream()
                .filter(field -> counts.groups().stream().anyMatch(group -> counts.fields(group).contains(field)))
                .forEach(this::judge);
    }

    private Map<Stratum, Integer> respondents() {
        Map<Stratum, Integer> found = new HashMap<>();
        counts.groups().stream().flatMap(Optional::stream).forEach(group -> counts.respondentsByAbout(Optional.of(group))
                .forEach((about, n) -> found.merge(stratum(group, about), n, Integer::sum)));
        return found;
    }

    /** The strata of the group in which anybody has answered, now or in the edition before. */
    private Set<Stratum> answered(GroupId group) {
        return Stream.concat(Stream.of(counts), former.map(FormerCounts::counts).stream())
                .flatMap(of -> of.respondentsByAbout(Optional.of(group)).keySet().stream())
                .map(about -> stratum(group, about))
                .collect(Collectors.toSet());
    }

    /** The first of the municipalities is the one they count with. */
    static Stratum stratum(GroupId group, About about) {
        List<OrganisationCode> organisations = about.organisations();
        return new Stratum(group, organisations.get(0), organisations.subList(1, organisations.size()));
    }

    /**
     * Where boxes are ticked, each option is a question of its own: ticked or not; "ingen af delene" is one more. A text without codes
     * is unanswered, so among codes there is no such answer.
     */
    private void judge(Field field) {
        Map<Stratum, OptionCounts> now = strata(counts, field);
        Map<Stratum, OptionCounts> before = former.map(earlier -> strata(earlier.counts(), field)).orElse(Map.of());
        List<ItemCells> judged = new ArrayList<>();
        for (int i = 0; i < tables(field); i++) {
            judged.add(judged(field, i, now, before));
        }
        nation.forEach((group, margin) -> cells.put(
                new Asked(field, group),
                judged.stream().map(found -> found.cell(margin)).toList()));
    }

    private ItemCells judged(
            Field field, int number, Map<Stratum, OptionCounts> now, Map<Stratum, OptionCounts> before) {
        ItemTable table = table(field, number, now);
        return former.map(earlier -> control.revised(
                        pattern, table, new Earlier(table(field, number, before), told(earlier, field, number))))
                .orElseGet(() -> control.cells(pattern, table));
    }

    private ItemCells told(FormerCounts earlier, Field field, int number) {
        Map<Margin, Cell> told = new HashMap<>();
        nation.forEach((group, margin) -> told.put(margin, earlier.cells(field, group).get(number)));
        return new ItemCells(field.name(), told);
    }

    private Map<Stratum, OptionCounts> strata(SurveyCounts of, Field field) {
        Map<Stratum, OptionCounts> strata = new HashMap<>();
        nation.keySet().forEach(group -> of.byAbout(field, Optional.of(group))
                .forEach((about, given) -> strata.merge(stratum(group, about), given, OptionCounts::plus)));
        return strata;
    }

    /** How many tables the field is judged by. */
    static int tables(Field field) {
        return isTicked(field) ? field.item().options().size() + (field.item().isCoded() ? 0 : 1) : 1;
    }

    /** @param number of the table, from 0 */
    static ItemTable table(Field field, int number, Map<Stratum, OptionCounts> given) {
        Map<Stratum, Tally> strata = new HashMap<>();
        given.forEach((stratum, counts) -> strata.put(stratum, tallies(counts).get(number)));
        return new ItemTable(field.name(), strata);
    }

    /** What is told of the field, as one distribution, or where boxes are ticked as one for each box and "ingen af delene". */
    public static List<Tally> tallies(OptionCounts given) {
        return isTicked(given.field())
                ? Stream.concat(given.counts().stream(), Stream.of(given.none()))
                        .map(ticked -> new Tally(List.of(ticked, given.n() - ticked)))
                        .toList()
                : List.of(new Tally(given.counts()));
    }

    static Tally sum(Tally one, Tally other) {
        List<Integer> sums = new ArrayList<>();
        for (int i = 0; i < one.counts().size(); i++) {
            sums.add(one.counts().get(i) + other.counts().get(i));
        }
        return new Tally(sums);
    }

    /** Whether several options may be given in the field, so that each is answered for itself. */
    public static boolean isTicked(Field field) {
        return field.item().type() instanceof MultipleChoice
                || field.item().type() instanceof MultipleChoiceMatrix
                || field.item().type() instanceof Ranking;
    }

    /** Whether the number of the group's respondents may be shown. */
    public boolean isCounted(GroupId group) {
        return !pattern.withheld().containsKey(nation.get(group)) && counts.respondents(Optional.of(group)) > 0;
    }

    /**
     * What may be shown of how the group answered the field, one of those put to any group: one cell with the counts of all options; where boxes are ticked, one
     * for each option and, but for codes of texts, a last one for "ingen af delene", each with the counts of ticked and not ticked.
     */
    public List<Cell> cells(Field field, GroupId group) {
        return cells.get(new Asked(field, group));
    }

    /** Whether the field is told as the edition before told it, since too few answers have changed. */
    public boolean isKept(Field field, GroupId group) {
        return cells(field, group).stream().anyMatch(Cell.Kept.class::isInstance);
    }

    /**
     * The counts of fields that are shown as they are, or as they were; means, ranks and differences are made from these alone. What
     * is kept from the edition before is what that was made from.
     */
    public SurveyCounts shown() {
        return former.map(earlier -> counts.with(earlier.counts(), (field, group) -> isKept(field, group.orElseThrow())))
                .orElse(counts)
                .only((field, group) -> group.isPresent() && isTold(field, group.get()));
    }

    private boolean isTold(Field field, GroupId group) {
        return cells(field, group).stream().allMatch(cell -> cell instanceof Cell.Shown || cell instanceof Cell.Kept);
    }
}
