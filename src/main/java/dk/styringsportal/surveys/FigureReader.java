package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.figures.Basis;
import dk.styringsportal.questionnaire.figures.FigureCell;
import dk.styringsportal.questionnaire.figures.FigureText;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.questionnaire.type.Percentages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one key figure of a file that the schema has found sound. */
final class FigureReader {

    private static final List<String> BASES = List.of("grossUp", "perInhabitants", "perNumber", "weightedBy", "addUp");

    private final QuestionnaireVersion questionnaire;
    private final Map<String, Integer> years;

    /** @param years by the key of their column */
    FigureReader(QuestionnaireVersion questionnaire, Map<String, Integer> years) {
        this.questionnaire = questionnaire;
        this.years = years;
    }

    /** @throws dk.styringsportal.questionnaire.QuestionnaireFileException for the first fault */
    KeyFigure read(Section figure) {
        FigureNumbers numbers = new FigureNumbers(questionnaire, figure);
        Item item = numbers.item(figure, figure.text("item"));
        Basis basis = basis(figure, item);
        FigureDenominator denominator = new FigureDenominator(figure, item, years, needsPopulation(basis));
        List<FigureCell> cells = new ArrayList<>();
        for (Optional<Row> row : rows(figure, item)) {
            for (Optional<Column> column : columns(figure, item)) {
                cells.add(new FigureCell(
                        row.map(Row::label),
                        column.map(Column::label),
                        FigureNumbers.address(item, row, column),
                        numbers.other(basis instanceof Basis.PerNumber ? "perNumber" : "weightedBy", item, row, column),
                        numbers.other("persons", item, row, column),
                        denominator.ages(row),
                        denominator.year(column)));
            }
        }
        return new KeyFigure(
                figure.text("key"),
                text(figure, "title"),
                text(figure, "unit"),
                figure.wholeNumber("decimals", 0),
                basis,
                figure.has("note") ? Optional.of(text(figure, "note")) : Optional.empty(),
                cells,
                figure.optional("lines"));
    }

    private static boolean needsPopulation(Basis basis) {
        return basis instanceof Basis.GrossedUp || basis instanceof Basis.PerInhabitants;
    }

    private static Basis basis(Section figure, Item item) {
        List<String> named = BASES.stream().filter(figure::has).toList();
        if (named.size() > 1) {
            throw figure.fault(named.get(1), "either", String.join(" / ", named));
        }
        if (item.type() instanceof Percentages && figure.has("grossUp")) {
            throw figure.fault("grossUp", "figures.percentages");
        }
        return switch (named.isEmpty() ? "" : named.get(0)) {
            case "grossUp" -> new Basis.GrossedUp();
            case "perInhabitants" -> new Basis.PerInhabitants(figure.wholeNumber("perInhabitants"));
            case "perNumber" -> new Basis.PerNumber();
            case "weightedBy" -> new Basis.WeightedMean();
            case "addUp" -> new Basis.Spread();
            default -> item.type() instanceof Percentages ? new Basis.Spread() : new Basis.Sum();
        };
    }

    static FigureText text(Section figure, String name) {
        return text(figure.section(name));
    }

    static FigureText text(Section languages) {
        return new FigureText(languages.text("da"), languages.optional("en"));
    }

    /** The rows that the figure names, or all; one that is none for an item without rows. */
    private static List<Optional<Row>> rows(Section figure, Item item) {
        List<String> named = figure.texts("rows");
        for (String key : named) {
            if (item.rows().stream().noneMatch(row -> row.key().value().equals(key))) {
                throw figure.fault("rows", "condition.row", item.code(), key, Known.rows(item));
            }
        }
        Stream<Row> chosen = item.rows().stream().filter(row -> named.isEmpty() || named.contains(row.key().value()));
        return item.rows().isEmpty() ? List.of(Optional.empty()) : chosen.map(Optional::of).toList();
    }

    private static List<Optional<Column>> columns(Section figure, Item item) {
        List<String> named = figure.texts("columns");
        for (String key : named) {
            if (item.columns().stream().noneMatch(column -> column.key().value().equals(key))) {
                throw figure.fault("columns", "condition.column", item.code(), key, Known.columns(item));
            }
        }
        Stream<Column> chosen =
                item.columns().stream().filter(column -> named.isEmpty() || named.contains(column.key().value()));
        return item.columns().isEmpty() ? List.of(Optional.empty()) : chosen.map(Optional::of).toList();
    }
}
