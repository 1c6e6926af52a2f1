package dk.styringsportal.report.data;

import dk.styringsportal.benchmark.disclosure.DataCode;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.survey.ThemeScore;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The scores of an edition: of the whole, themes and questions, or of themes and groups. */
final class PointsTable {

    private static final List<String> SUMMARY = List.of("n", "mean", "median", "q1", "q3", "min", "max", "sd");
    private static final List<String> OF_ITEMS = List.of("neutral", "fullPoints");

    private final PublishedEdition published;

    PointsTable(PublishedEdition published) {
        this.published = published;
    }

    DataTable table() {
        return published.questionnaire().groups().isEmpty() ? scores() : groups();
    }

    private DataTable scores() {
        List<String> headings = new ArrayList<>(EditionBook.headings("column.level", "column.theme.number", "column.code", "column.text"));
        Stream.concat(SUMMARY.stream(), OF_ITEMS.stream()).forEach(measure -> headings.add(DataWords.named("measure", measure)));
        List<List<DataCell>> rows = new ArrayList<>();
        published.content().figure("total", Map.of()).ifPresent(figure ->
                rows.add(score(DataWords.say("level.total"), "", "", DataWords.say("whole.nation"), figure)));
        for (Theme theme : published.questionnaire().themes()) {
            String number = String.valueOf(theme.number());
            published.content().figure("theme", Map.of("theme", theme.number())).ifPresent(figure ->
                    rows.add(score(DataWords.say("level.theme"), number, "", theme.title(), figure)));
        }
        for (Theme theme : published.questionnaire().themes()) {
            String number = String.valueOf(theme.number());
            for (Item item : theme.items()) {
                published.content().figure("item", Map.of("item", item.code().value())).ifPresent(figure -> rows.add(score(
                        DataWords.say("level.item"), number, item.code().value(), EditionNames.question(item), figure)));
            }
        }
        return new DataTable(DataWords.say("sheet.points"), headings, rows);
    }

    private static List<DataCell> score(String level, String theme, String code, String text, EditionFigure figure) {
        List<DataCell> row = new ArrayList<>(List.of(
                DataCell.words(level), number(theme), DataCell.words(code), DataCell.words(text)));
        SUMMARY.forEach(measure -> row.add(value(figure, measure, DataCode.NONE)));
        boolean isItem = figure.kind().equals("item");
        OF_ITEMS.forEach(measure -> row.add(isItem
                ? value(figure, measure, DataCode.NONE)
                : DataCell.missing(DataCode.NOT_RELEVANT)));
        return row;
    }

    /** Without rows where groups get no points. */
    private DataTable groups() {
        List<List<DataCell>> rows = new ArrayList<>();
        List<Theme> themes = published.questionnaire().holdsUseAgainstNeed() ? List.of() : published.questionnaire().themes();
        for (Theme theme : themes) {
            for (RespondentGroup group : published.questionnaire().groups()) {
                Optional<EditionFigure> figure = published.content().figure(
                        "themeScore", Map.of("theme", theme.number(), "group", group.id().value()));
                DataCode otherwise = isScored(theme, group) ? DataCode.SUPPRESSED : DataCode.NOT_RELEVANT;
                rows.add(List.of(
                        DataCell.count(theme.number()),
                        DataCell.words(theme.title()),
                        DataCell.words(group.title()),
                        figure.map(found -> value(found, "points", otherwise)).orElse(DataCell.missing(otherwise)),
                        figure.map(found -> value(found, "items", otherwise)).orElse(DataCell.missing(otherwise))));
            }
        }
        return new DataTable(
                DataWords.say("sheet.points"),
                EditionBook.headings("column.theme.number", "column.theme", "column.group", "column.points", "column.items"),
                rows);
    }

    /** Whether the group is asked anything in the theme that has a place on a scale. */
    private boolean isScored(Theme theme, RespondentGroup group) {
        return ThemeScore.isGiven(published.questionnaire(), theme, group.id());
    }

    private static DataCell number(String text) {
        return text.isEmpty() ? DataCell.EMPTY : DataCell.count(Long.parseLong(text));
    }

    private static DataCell value(EditionFigure figure, String measure, DataCode otherwise) {
        if (figure.isSuppressed()) {
            return DataCell.missing(DataCode.SUPPRESSED);
        }
        return Optional.ofNullable(figure.values().get(measure))
                .map(value -> FigureLine.cell(measure, value))
                .orElse(DataCell.missing(otherwise));
    }
}
