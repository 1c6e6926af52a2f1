package dk.styringsportal.benchmark.survey;

import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.coding.assessment.Outcome;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * How everybody answered, counted by field, group and the municipalities that an answer is about. Every figure of a group survey
 * can be worked out from this.
 *
 * <p>Respondents weigh alike, whatever municipality they are of (source 004, notes no. 20). An answer about two municipalities is one
 * answer in the nation and one in each of the two.
 */
public final class SurveyCounts implements GroupCounts {

    private final QuestionnaireVersion questionnaire;
    private final List<Field> fields;
    private final Map<Optional<GroupId>, SortedMap<About, Counted>> counted;
    private final BiPredicate<Field, Optional<GroupId>> which;
    private final List<Outcome> outcomes;

    /** Empty where each group is counted by itself. */
    private final Optional<PooledCounts> pooled;

    /** @param fields in the order of {@link Field#of} */
    record Counted(int respondents, List<OptionCounts> fields) {

        Counted {
            fields = List.copyOf(fields);
        }

        Counted plus(Counted other) {
            List<OptionCounts> sums = new ArrayList<>();
            for (int i = 0; i < fields.size(); i++) {
                sums.add(fields.get(i).plus(other.fields.get(i)));
            }
            return new Counted(respondents + other.respondents, sums);
        }
    }

    SurveyCounts(QuestionnaireVersion questionnaire, Map<Optional<GroupId>, SortedMap<About, Counted>> counted) {
        this(questionnaire, new HashMap<>(counted), Field.of(questionnaire), (field, group) -> true, Optional.empty(), List.of());
    }

    private SurveyCounts(
            QuestionnaireVersion questionnaire,
            Map<Optional<GroupId>, SortedMap<About, Counted>> counted,
            List<Field> fields,
            BiPredicate<Field, Optional<GroupId>> which,
            Optional<PooledCounts> pooled,
            List<Outcome> outcomes) {
        this.questionnaire = questionnaire;
        this.counted = counted;
        this.fields = fields;
        this.which = which;
        this.pooled = pooled;
        this.outcomes = List.copyOf(outcomes);
    }

    /**
     * How those of one group answered who answered about the same municipalities.
     *
     * @param fields one for each of {@link Field#of}, in its order
     */
    public record Line(GroupId group, About about, int respondents, List<OptionCounts> fields) {

        public Line {
            fields = List.copyOf(fields);
        }
    }

    /** The counts of which these are the {@link #lines}. */
    public static SurveyCounts of(QuestionnaireVersion questionnaire, List<Line> lines) {
        Map<Optional<GroupId>, SortedMap<About, Counted>> all = new HashMap<>();
        lines.forEach(line -> all.computeIfAbsent(Optional.of(line.group()), group -> new TreeMap<>())
                .put(line.about(), new Counted(line.respondents(), line.fields())));
        return new SurveyCounts(questionnaire, all);
    }

    /** Everything that is counted of the groups, by group and municipalities. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        groups().forEach(group -> of(group).forEach((about, some) ->
                lines.add(new Line(group.orElseThrow(), about, some.respondents(), some.fields()))));
        return lines;
    }

    /** The same counts with others in place of those of some fields. */
    public SurveyCounts with(SurveyCounts others, BiPredicate<Field, Optional<GroupId>> taken) {
        Map<Optional<GroupId>, SortedMap<About, Counted>> all = new HashMap<>();
        for (Optional<GroupId> group : groups()) {
            SortedSet<About> abouts = new TreeSet<>(of(group).keySet());
            abouts.addAll(others.of(group).keySet());
            SortedMap<About, Counted> merged = new TreeMap<>();
            abouts.forEach(about -> merged.put(about, merged(group, of(group).get(about), others.of(group).get(about), taken)));
            all.put(group, merged);
        }
        return new SurveyCounts(questionnaire, all, fields, which, pooled, outcomes);
    }

    private Counted merged(
            Optional<GroupId> group, Counted own, Counted other, BiPredicate<Field, Optional<GroupId>> taken) {
        List<OptionCounts> merged = new ArrayList<>();
        for (int place = 0; place < fields.size(); place++) {
            Counted from = taken.test(fields.get(place), group) ? other : own;
            merged.add(from == null ? OptionCounts.none(fields.get(place)) : from.fields().get(place));
        }
        return new Counted(own == null ? 0 : own.respondents(), merged);
    }

    /** The same counts as if the other fields had not been put to the group, so that no figure is made from them. */
    public SurveyCounts only(BiPredicate<Field, Optional<GroupId>> kept) {
        return new SurveyCounts(questionnaire, counted, fields, which.and(kept), pooled, outcomes);
    }

    /** The same counts, and beside them what assessors made of the municipalities. */
    public SurveyCounts assessed(List<Outcome> found) {
        return new SurveyCounts(questionnaire, counted, fields, which, pooled, found);
    }

    /** What assessors made of the municipalities; none where nobody has assessed them. */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** What was answered about the municipality, by itself or with others. */
    public SurveyCounts about(OrganisationCode organisation) {
        Map<Optional<GroupId>, SortedMap<About, Counted>> own = new HashMap<>();
        counted.forEach((group, abouts) -> {
            SortedMap<About, Counted> kept = new TreeMap<>(abouts);
            kept.keySet().removeIf(about -> !about.isAbout(organisation));
            own.put(group, kept);
        });
        return new SurveyCounts(
                questionnaire,
                own,
                fields,
                which,
                pooled.map(some -> some.about(organisation)),
                outcomes);
    }

    /**
     * The same answers with these groups counted as one, in fields that are put to all of them; as they are where the questionnaire
     * does not ask all of them.
     */
    public SurveyCounts pooled(GroupPool pool) {
        if (!pool.isIn(questionnaire)) {
            return this;
        }
        Map<Optional<GroupId>, SortedMap<About, Counted>> together = new HashMap<>();
        counted.forEach((group, abouts) -> {
            SortedMap<About, Counted> sums = together.computeIfAbsent(group.map(pool::of), same -> new TreeMap<>());
            abouts.forEach((about, some) -> sums.merge(about, some, Counted::plus));
        });
        return new SurveyCounts(
                pool.in(questionnaire), together, fields, which, Optional.of(new PooledCounts(pool, this)), outcomes);
    }

    /**
     * Whether the pool's answers to the field are those of one of its groups alone, so that they would show that group by itself.
     * False for any other group.
     */
    public boolean isOfOneAlone(Field field, Optional<GroupId> group) {
        return pooled.filter(some -> some.isOfOneAlone(field, group)).isPresent();
    }

    /** The same of those alone whose answers count with these municipalities: those that are first in them. */
    public boolean isOfOneAlone(Field field, Optional<GroupId> group, Set<OrganisationCode> among) {
        return pooled.filter(some -> some.isOfOneAlone(field, group, among)).isPresent();
    }

    @Override
    public QuestionnaireVersion questionnaire() {
        return questionnaire;
    }

    /** The groups in the questionnaire's order; in one without groups the single empty one. */
    @Override
    public List<Optional<GroupId>> groups() {
        return questionnaire.groups().isEmpty()
                ? List.of(Optional.empty())
                : questionnaire.groups().stream().map(RespondentGroup::id).map(Optional::of).toList();
    }

    /** The fields put to the group, in the questionnaire's order. */
    @Override
    public List<Field> fields(Optional<GroupId> group) {
        return fields.stream().filter(field -> isPut(field, group)).toList();
    }

    private boolean isPut(Field field, Optional<GroupId> group) {
        return pooled.map(some -> some.in(group)).orElse(Stream.of(group)).allMatch(field::isPutTo) && which.test(field, group);
    }

    /** How many of the group have answered. */
    @Override
    public int respondents(Optional<GroupId> group) {
        return respondents(of(group).values());
    }

    /** How many of the group have answered about the municipality. */
    public int respondents(Optional<GroupId> group, OrganisationCode about) {
        return respondents(about(group, about));
    }

    /** How many of the group have answered, by the municipalities that the answers are about. */
    public SortedMap<About, Integer> respondentsByAbout(Optional<GroupId> group) {
        SortedMap<About, Integer> found = new TreeMap<>();
        of(group).forEach((about, some) -> found.put(about, some.respondents()));
        return found;
    }

    /** The municipalities that anybody of the group has answered about, by code. */
    public Set<OrganisationCode> municipalities(Optional<GroupId> group) {
        Set<OrganisationCode> found = new TreeSet<>();
        of(group).keySet().forEach(about -> found.addAll(about.organisations()));
        return found;
    }

    /** How the whole group answered the field; of nobody where it was not asked. */
    @Override
    public OptionCounts counts(Field field, Optional<GroupId> group) {
        return isPut(field, group) ? sum(field, of(group).values()) : OptionCounts.none(field);
    }

    /** How those of the group answered who answered about the municipality. */
    public OptionCounts counts(Field field, Optional<GroupId> group, OrganisationCode about) {
        return isPut(field, group) ? sum(field, about(group, about)) : OptionCounts.none(field);
    }

    /** How the group answered the field, by the municipalities that the answers are about. */
    public SortedMap<About, OptionCounts> byAbout(Field field, Optional<GroupId> group) {
        int place = fields.indexOf(field);
        SortedMap<About, OptionCounts> found = new TreeMap<>();
        if (isPut(field, group)) {
            of(group).forEach((about, some) -> found.put(about, some.fields().get(place)));
        }
        return found;
    }

    private SortedMap<About, Counted> of(Optional<GroupId> group) {
        return counted.getOrDefault(group, Collections.emptySortedMap());
    }

    private List<Counted> about(Optional<GroupId> group, OrganisationCode organisation) {
        return of(group).entrySet().stream()
                .filter(entry -> entry.getKey().isAbout(organisation))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static int respondents(Collection<Counted> some) {
        return some.stream().mapToInt(Counted::respondents).sum();
    }

    private OptionCounts sum(Field field, Collection<Counted> some) {
        int place = fields.indexOf(field);
        return some.stream()
                .map(each -> each.fields().get(place))
                .reduce(OptionCounts.none(field), OptionCounts::plus);
    }
}
