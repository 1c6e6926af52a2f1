package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.figures.AgeGroup;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds whose inhabitants, and of which year, a key figure is divided by or grossed up with. */
final class FigureDenominator {

    private final Section figure;
    private final Item item;
    private final Map<String, Integer> years;
    private final boolean needed;

    /** @param needed whether the figure cannot do without */
    FigureDenominator(Section figure, Item item, Map<String, Integer> years, boolean needed) {
        this.figure = figure;
        this.item = item;
        this.years = years;
        this.needed = needed;
        boolean named = figure.has("ages") || figure.has("agesByRow");
        if (figure.has("ages") && figure.has("agesByRow")) {
            throw figure.fault("agesByRow", "either", "ages / agesByRow");
        }
        if (named != needed) {
            throw figure.fault("", needed ? "figures.ages" : "figures.agesUnused");
        }
        figure.optionalSection("agesByRow").ifPresent(this::checkRows);
    }

    private void checkRows(Section byRow) {
        byRow.names().stream()
                .filter(name -> item.rows().stream().noneMatch(row -> row.key().value().equals(name)))
                .forEach(name -> {
                    throw byRow.fault(name, "condition.row", item.code(), name, Known.rows(item));
                });
    }

    Optional<AgeGroup> ages(Optional<Row> row) {
        if (!needed) {
            return Optional.empty();
        }
        if (figure.has("ages")) {
            return Optional.of(ages(figure, "ages"));
        }
        Section byRow = figure.section("agesByRow");
        String key = row.map(found -> found.key().value()).orElse("");
        if (!byRow.has(key)) {
            throw figure.fault("agesByRow", "figures.agesOfRow", key);
        }
        return Optional.of(ages(byRow, key));
    }

    private static AgeGroup ages(Section place, String name) {
        return AgeGroup.of(place.text(name)).orElseThrow(() -> place.fault(name, "figures.ageGroup", place.text(name)));
    }

    OptionalInt year(Optional<Column> column) {
        if (figure.has("year")) {
            return OptionalInt.of(figure.wholeNumber("year"));
        }
        Optional<Integer> ofColumn = column.map(found -> years.get(found.key().value()));
        if (ofColumn.isEmpty() && needed) {
            throw figure.fault("", "figures.year", column.map(found -> found.key().value()).orElse("–"));
        }
        return ofColumn.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
