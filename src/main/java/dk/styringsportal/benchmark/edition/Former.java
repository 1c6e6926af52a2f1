package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.disclosure.Tally;
import dk.styringsportal.benchmark.need.NeedCounts;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.FormerClasses;
import dk.styringsportal.benchmark.survey.OptionCounts;
import dk.styringsportal.benchmark.survey.ShownCounts;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How groups answered as the edition before tells it, and what that was made from. Whoever holds both editions can take one from the
 * other, so the newer one rests on the older.
 *
 * @param needs what its need gaps were made from
 * @param told how options were chosen, group by group, also by facts about municipalities, and need gaps; each under what tells it
 *     from the others
 */
record Former(SurveyCounts counts, NeedCounts needs, Map<String, EditionFigure> told) implements FormerClasses {

    /** A figure as it was told. */
    static final String SECTION = "former";

    /** What was counted of a group about the same municipalities. */
    static final String COUNTS_SECTION = "formerCounts";

    /** A value of figures that stand as in the edition before. */
    static final String KEPT = "kept";

    private static final Set<String> KINDS = Set.of(OptionFigure.KIND, ClassFigure.KIND, NeedFigureLine.KIND);

    private static final String GROUP = "group";
    private static final String ABOUT = "about";
    private static final String RESPONDENTS = "respondents";

    /** Figures of other kinds are left out. */
    private Former(SurveyCounts counts, NeedCounts needs, List<EditionFigure> figures) {
        this(counts, needs, byName(figures));
    }

    private static Map<String, EditionFigure> byName(List<EditionFigure> figures) {
        Map<String, EditionFigure> byName = new LinkedHashMap<>();
        figures.stream()
                .filter(figure -> KINDS.contains(figure.kind()))
                .filter(figure -> figure.keys().containsKey(GROUP))
                .forEach(figure -> byName.put(figure.name(), figure));
        return byName;
    }

    /** Of a first edition. */
    static Former none(QuestionnaireVersion questionnaire) {
        return new Former(SurveyCounts.of(questionnaire, List.of()), NeedCounts.NONE, List.of());
    }

    /** Whether there is an edition before that tells of groups. */
    boolean isSome() {
        return !told.isEmpty();
    }

    /**
     * That of the edition that comes after one.
     *
     * @param before what that one rests on itself
     * @param counted of its answers; where a figure was kept, what it was made from is what the kept one was made from
     * @param needs the gaps of the same
     * @param figures of that one
     * @param pool groups that both show as one; a round's does not change
     */
    static Former after(
            Former before, SurveyCounts counted, NeedCounts needs, List<EditionFigure> figures, Optional<GroupPool> pool) {
        Former told = new Former(counted, needs, figures);
        Set<NeedCounts.Place> kept = told.told().values().stream()
                .filter(figure -> figure.kind().equals(NeedFigureLine.KIND) && isKept(figure))
                .map(NeedFigureLine::place)
                .collect(Collectors.toSet());
        return new Former(
                before.isSome()
                        ? counted.with(before.counts(), (field, group) -> group.map(of -> pool.map(some -> some.of(of)).orElse(of))
                                .flatMap(shown -> told.figure(field, shown))
                                .filter(Former::isKept)
                                .isPresent())
                        : counted,
                needs.with(before.needs(), kept::contains),
                figures);
    }

    /** The same where these groups are shown as one. */
    Former pooled(GroupPool pool) {
        return new Former(counts.pooled(pool), needs, told);
    }

    List<Map<String, Object>> plain() {
        return isSome()
                ? Stream.of(
                                told.values().stream().map(Former::plain),
                                counts.lines().stream().map(Former::plain),
                                FormerNeeds.plain(needs).stream())
                        .flatMap(lines -> lines)
                        .toList()
                : List.of();
    }

    private static Map<String, Object> plain(EditionFigure figure) {
        return EditionHead.section(SECTION, figure.plain());
    }

    private static Map<String, Object> plain(SurveyCounts.Line line) {
        return EditionHead.section(
                COUNTS_SECTION,
                Map.of(
                        GROUP, line.group().value(),
                        ABOUT, line.about().organisations().stream().map(OrganisationCode::value).toList(),
                        RESPONDENTS, line.respondents(),
                        "fields", line.fields().stream().map(Former::numbers).toList()));
    }

    /** How many answered, how many "ingen af delene", and how many chose each option. */
    private static List<Integer> numbers(OptionCounts counts) {
        return Stream.concat(Stream.of(counts.n(), counts.none()), counts.counts().stream()).toList();
    }

    /** @throws EditionFaultException for anything but what {@link #plain} gives */
    static Former of(
            QuestionnaireVersion questionnaire,
            List<Map<String, Object>> figures,
            List<Map<String, Object>> counts,
            List<Map<String, Object>> needs) {
        try {
            List<Field> fields = Field.of(questionnaire);
            return new Former(
                    SurveyCounts.of(questionnaire, counts.stream().map(line -> line(line, fields)).toList()),
                    FormerNeeds.of(needs),
                    figures.stream().map(EditionFigure::of).toList());
        } catch (ClassCastException
                | NullPointerException
                | ArithmeticException
                | IndexOutOfBoundsException
                | IllegalArgumentException malformed) {
            throw new EditionFaultException("The lines about the edition before do not say what they must.");
        }
    }

    private static SurveyCounts.Line line(Map<String, Object> plain, List<Field> fields) {
        List<OptionCounts> counts = new ArrayList<>();
        for (Field field : fields) {
            List<Integer> numbers = ((List<?>) ((List<?>) plain.get("fields")).get(counts.size())).stream()
                    .map(number -> ((BigDecimal) number).intValueExact())
                    .toList();
            counts.add(new OptionCounts(field, numbers.get(0), numbers.subList(2, numbers.size()), numbers.get(1)));
        }
        return new SurveyCounts.Line(
                new GroupId((String) plain.get(GROUP)),
                About.of(((List<?>) plain.get(ABOUT)).stream().map(code -> new OrganisationCode((String) code)).toList()),
                ((BigDecimal) plain.get(RESPONDENTS)).intValueExact(),
                counts);
    }

    /** How the field was told; empty where it was not. */
    Optional<EditionFigure> figure(Field field, GroupId group) {
        return named(OptionFigure.name(field, group));
    }

    /** The figure of that name; empty where there was none. */
    Optional<EditionFigure> named(String name) {
        return Optional.ofNullable(told.get(name));
    }

    static boolean isKept(EditionFigure figure) {
        return figure.values().containsKey(KEPT);
    }

    /** The same figure, marked as one that stands as it did. */
    static EditionFigure kept(EditionFigure figure) {
        Map<String, Object> values = new TreeMap<>(figure.values());
        values.put(KEPT, 1);
        return new EditionFigure(figure.kind(), figure.keys(), values);
    }

    @Override
    public List<Cell> cells(Field field, GroupId group) {
        OptionCounts given = counts.counts(field, Optional.of(group));
        Optional<EditionFigure> figure = figure(field, group);
        List<Tally> tallies = ShownCounts.tallies(given);
        List<Cell> cells = new ArrayList<>();
        for (int place = 0; place < tallies.size(); place++) {
            cells.add(given.n() == 0 || figure.isEmpty() ? new Cell.None() : cell(figure.get(), field, tallies.get(place), place));
        }
        return cells;
    }

    /** What was not told of a class was withheld. */
    @Override
    public Told told(Field field, GroupId group, String fact, Optional<String> oneClass) {
        Optional<EditionFigure> figure = named(ClassFigure.name(field, group, fact, oneClass));
        return (place, was) -> figure.map(found -> cell(found, field, was, place))
                .orElseGet(() -> new Cell.Withheld(Reason.DERIVABLE));
    }

    private static Cell cell(EditionFigure figure, Field field, Tally tally, int place) {
        if (figure.isSuppressed()) {
            return new Cell.Withheld(figure.withheld().orElseThrow());
        }
        Cell.Shown shown = new Cell.Shown(tally);
        if (isKept(figure)) {
            return new Cell.Kept(shown);
        }
        return isBounded(figure, field, tally, place) ? Cell.Bounded.of(tally) : shown;
    }

    /** Where boxes are ticked each is told for itself; else all options in bounds, or none. */
    private static boolean isBounded(EditionFigure figure, Field field, Tally tally, int place) {
        Map<?, ?> counts = (Map<?, ?>) figure.values().get(OptionFigure.COUNTS);
        var options = field.item().options();
        return place < options.size()
                ? counts.get(options.get(place).key().value()) instanceof String
                : !figure.values().containsKey("none") && Collections.max(tally.counts()) >= tally.n() - 1;
    }
}
