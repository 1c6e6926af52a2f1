package dk.styringsportal.benchmark;

import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.scoring.ItemScore;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.statistics.Distribution;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** Sets one municipality's scores beside the figures of a snapshot. */
final class Comparing {

    private final Scorecard own;
    private final Snapshot snapshot;
    private final NationalFigures nation;
    private final GroupBasis basis;
    private final Optional<NationalFigures> group;
    private final GroupInSight sight;
    private final Comparison.Population population;
    private final Map<Set<OrganisationCode>, Boolean> safe = new HashMap<>();
    private final Map<ItemCode, BigFraction> differences;

    /**
     * @param asked by the round; none for all
     * @param minimum the nation's figures of fewer are left out
     */
    Comparing(
            QuestionnaireVersion questionnaire,
            Scorecard own,
            Snapshot snapshot,
            GroupInSight sight,
            Set<OrganisationCode> asked,
            int minimum) {
        this.own = own;
        this.snapshot = snapshot;
        this.sight = sight;
        this.population = population(asked);
        this.nation = NationalFigures.of(questionnaire, snapshot.responses()).withAtLeast(minimum);
        List<ScoredResponse> members = members(sight.group());
        this.basis = GroupBasis.of(sight, members.size(), isSafe(response -> true));
        this.group = basis instanceof GroupBasis.Shown
                ? Optional.of(NationalFigures.of(questionnaire, members))
                : Optional.empty();
        this.differences = differences(questionnaire);
    }

    Comparison comparison(OrganisationCode organisation) {
        return new Comparison(
                snapshot.takenAt(),
                nation.n(),
                population,
                basis,
                line(
                        own.total(),
                        nation.total(),
                        group.flatMap(NationalFigures::total)
                                .filter(found -> isSafe(response -> response.scorecard().total().isPresent()))),
                nation.themes().stream().map(this::themeLine).toList(),
                nation.items().stream().map(this::itemLine).toList(),
                furthest(difference -> difference.signum() > 0),
                furthest(difference -> difference.signum() < 0),
                nation.ranks().stream().filter(rank -> rank.organisation().equals(organisation)).findFirst(),
                (int) nation.ranks().stream().filter(rank -> rank.total().isPresent()).count());
    }

    /** Whoever has submitted was asked, also where the round asks others now. */
    private Comparison.Population population(Set<OrganisationCode> asked) {
        Set<OrganisationCode> all = new HashSet<>(asked);
        if (all.isEmpty()) {
            Municipalities.ofDenmark().all().forEach(municipality -> all.add(municipality.code()));
        }
        snapshot.responses().forEach(response -> all.add(response.organisation()));
        return new Comparison.Population(
                all.size(), (int) sight.group().codes().stream().filter(all::contains).count());
    }

    private List<ScoredResponse> members(ComparisonGroup group) {
        Set<OrganisationCode> codes =
                group.members().stream().map(Municipality::code).collect(Collectors.toSet());
        return snapshot.responses().stream()
                .filter(response -> codes.contains(response.organisation()))
                .toList();
    }

    private static boolean hasOwnPoints(ScoredResponse response, ItemCode item) {
        ItemScore score = response.scorecard().item(item);
        return !score.neutral() && score.points().isPresent();
    }

    /** Whether the group's figure may stand beside all else the reader can see, among those who have the figure. */
    private boolean isSafe(Predicate<ScoredResponse> hasFigure) {
        Set<OrganisationCode> holders = snapshot.responses().stream()
                .filter(hasFigure)
                .map(ScoredResponse::organisation)
                .collect(Collectors.toSet());
        return safe.computeIfAbsent(holders, sight::isSafe);
    }

    private Comparison.ThemeLine themeLine(NationalFigures.ThemeFigures theme) {
        return new Comparison.ThemeLine(
                theme.number(),
                line(
                        own.theme(theme.number()).points(),
                        theme.distribution(),
                        group.flatMap(figures -> figures.theme(theme.number()).distribution())
                                .filter(found -> isSafe(response ->
                                        response.scorecard().theme(theme.number()).points().isPresent()))));
    }

    private Comparison.ItemLine itemLine(ItemFigures figures) {
        ItemCode item = figures.item();
        Optional<ItemFigures> ofGroup =
                group.map(all -> all.item(item))
                        .filter(found -> found.scored() >= GroupBasis.MINIMUM)
                        .filter(found -> isSafe(response -> hasOwnPoints(response, item)));
        return new Comparison.ItemLine(
                item,
                line(own.item(item).points(), figures.distribution(), ofGroup.flatMap(ItemFigures::distribution)),
                figures.twoValued(),
                figures.fullPoints(),
                figures.scored(),
                figures,
                ofGroup,
                Optional.ofNullable(differences.get(item)).map(BigFraction::doubleValue));
    }

    /** A group is large enough for a figure only if enough of its members have that figure. */
    private static Comparison.Line line(
            Optional<Points> own, Optional<Distribution> nation, Optional<Distribution> group) {
        return new Comparison.Line(
                own, nation, group.filter(distribution -> distribution.n() >= GroupBasis.MINIMUM));
    }

    /** Own points minus the national mean, exact, in the questionnaire's order; without what cannot be compared. */
    private Map<ItemCode, BigFraction> differences(QuestionnaireVersion questionnaire) {
        Map<ItemCode, BigFraction> found = new LinkedHashMap<>();
        for (Item item : questionnaire.items()) {
            ItemScore score = own.item(item.code());
            Optional<Distribution> all = nation.item(item.code()).distribution();
            if (!score.neutral() && score.points().isPresent() && all.isPresent()) {
                found.put(item.code(), score.points().get().value().subtract(all.get().exactMean()));
            }
        }
        return found;
    }

    /** The items furthest from the mean on one side; equals stay in the questionnaire's order. */
    private List<ItemCode> furthest(Predicate<BigFraction> side) {
        return differences.entrySet().stream()
                .filter(entry -> side.test(entry.getValue()))
                .sorted(Comparator.comparing((Map.Entry<ItemCode, BigFraction> entry) -> entry.getValue().abs()).reversed())
                .limit(Comparison.EXTREMES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
