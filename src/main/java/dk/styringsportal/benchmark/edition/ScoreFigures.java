package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.ItemFigures;
import dk.styringsportal.benchmark.NationalFigures;
import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.statistics.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The figures of a questionnaire that municipalities answer themselves: scores in points and how options were chosen. There
 * are at most 98 responses, so they may be held.
 */
final class ScoreFigures implements FigureCount {

    private final QuestionnaireVersion questionnaire;
    private final int minimum;
    private final Map<OrganisationCode, ScoredResponse> responses = new TreeMap<>();

    ScoreFigures(QuestionnaireVersion questionnaire, int minimum) {
        this.questionnaire = questionnaire;
        this.minimum = minimum;
    }

    @Override
    public void add(EditionResponse response) {
        OrganisationCode organisation = response.about().get(0);
        ScoredResponse scored = ScoredResponse.of(questionnaire, organisation, response.answers());
        if (response.about().size() > 1 || responses.put(organisation, scored) != null) {
            throw new EditionFaultException("A municipality answers once, and for itself alone: " + organisation + ".");
        }
    }

    @Override
    public List<EditionFigure> figures() {
        NationalFigures national = NationalFigures.of(questionnaire, List.copyOf(responses.values()));
        List<EditionFigure> figures = new ArrayList<>();
        figures.add(new EditionFigure("responses", Map.of(), Map.of("n", national.n())));
        if (!questionnaire.counting().isEmpty()) {
            figures.add(distribution("total", Map.of(), national.total(), Map.of()));
            national.themes().stream()
                    .filter(theme -> isScored(theme.number()))
                    .forEach(theme -> figures.add(
                            distribution("theme", Map.of("theme", theme.number()), theme.distribution(), Map.of())));
        }
        questionnaire.questions().forEach(item -> add(figures, item, national.item(item.code())));
        return figures;
    }

    private boolean isScored(int theme) {
        return questionnaire.theme(theme).orElseThrow().items().stream()
                .anyMatch(item -> item.givesPoints() && !item.isOverall());
    }

    private void add(List<EditionFigure> figures, Item item, ItemFigures counted) {
        if (item.givesPoints()) {
            EditionFigure points = distribution(
                    "item",
                    Map.of("item", item.code().value()),
                    counted.distribution(),
                    Map.of("neutral", counted.neutral(), "fullPoints", counted.fullPoints()));
            figures.add(counted.twoValued() ? PointsSummary.withoutQuartiles(points) : points);
        }
        if (!item.options().isEmpty()) {
            counted.answers().forEach(field -> figures.add(options(item, field)));
        }
    }

    private EditionFigure distribution(
            String kind, Map<String, Object> keys, Optional<Distribution> points, Map<String, Object> beside) {
        return points.filter(some -> some.n() >= minimum)
                .map(some -> {
                    Map<String, Object> values = new TreeMap<>(beside);
                    values.putAll(PointsSummary.of(some));
                    return new EditionFigure(kind, keys, values);
                })
                .orElseGet(() -> EditionFigure.suppressed(kind, keys));
    }

    private EditionFigure options(Item item, ItemFigures.FieldCounts field) {
        Map<String, Object> keys = new TreeMap<>();
        keys.put("item", item.code().value());
        field.row().ifPresent(row -> keys.put("row", row.key().value()));
        if (field.n() < minimum) {
            return EditionFigure.suppressed("options", keys);
        }
        Map<String, Object> counts = new TreeMap<>();
        field.options().forEach(option -> counts.put(option.option().key().value(), option.count()));
        return new EditionFigure("options", keys, Map.of("n", field.n(), "counts", counts, "none", field.none()));
    }
}
