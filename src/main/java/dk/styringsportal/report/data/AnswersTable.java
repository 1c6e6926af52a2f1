package dk.styringsportal.report.data;

import dk.styringsportal.benchmark.disclosure.DataCode;
import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SurveyWords;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the questions of an edition were answered, also by facts about municipalities: a line for each option, with its number, its
 * share and all who answered.
 */
final class AnswersTable {

    private static final MathContext DIGITS = new MathContext(15);

    private final PublishedEdition published;
    private final EditionNames names;
    private final SurveyWords words;

    AnswersTable(PublishedEdition published) {
        this.published = published;
        this.names = published.names();
        this.words = new SurveyWords(
                ReportTexts.DANISH, DisclosureRules.withMinimum(published.content().facts().minimumGroup()));
    }

    DataTable table() {
        return new DataTable(
                DataWords.say("sheet.answers"),
                EditionBook.headings(
                        "column.theme.number", "column.code", "column.question", "column.row", "column.group",
                        "column.option.code", "column.option", "column.count", "column.share", "column.n", "column.remark"),
                rows("options"));
    }

    /** The same by facts about municipalities; without rows where the edition has no such tables. */
    DataTable byFacts() {
        return new DataTable(
                DataWords.say("sheet.classes"),
                EditionBook.headings(
                        "column.theme.number", "column.code", "column.question", "column.row", "column.group", "column.fact",
                        "column.class", "column.option.code", "column.option", "column.count", "column.share", "column.n", "column.remark"),
                rows("crosstable"));
    }

    private List<List<DataCell>> rows(String kind) {
        List<List<DataCell>> rows = new ArrayList<>();
        published.content().figures().stream()
                .filter(figure -> figure.kind().equals(kind))
                .forEach(figure -> add(rows, figure));
        return rows;
    }

    private void add(List<List<DataCell>> rows, EditionFigure figure) {
        Item item = names.item(figure.keys()).orElseThrow();
        for (AnswerOption option : item.options()) {
            Object count = figure.values().get("counts") instanceof Map<?, ?> counts ? counts.get(option.key().value()) : null;
            rows.add(row(figure, item, option.key().value(), option.label(), Optional.ofNullable(count)));
        }
        figure.number("none").filter(none -> none.signum() > 0).ifPresent(none ->
                rows.add(row(figure, item, "", DataWords.say("option.none"), Optional.of(none))));
    }

    private List<DataCell> row(EditionFigure figure, Item item, String key, String label, Optional<Object> count) {
        Optional<BigDecimal> n = figure.number("n");
        List<DataCell> row = new ArrayList<>();
        row.add(DataCell.count(published.questionnaire().themeOf(item.code()).number()));
        row.add(DataCell.words(item.code().value()));
        row.add(DataCell.words(EditionNames.question(item)));
        row.add(DataCell.words(names.row(figure.keys()).map(Row::label).orElse("")));
        row.add(DataCell.words(Optional.ofNullable(figure.keys().get("group")).map(names::group).orElse("")));
        names.fact(figure.keys()).ifPresent(fact -> {
            row.add(DataCell.words(fact.title(ReportTexts.DANISH)));
            row.add(DataCell.words(EditionNames.ofClass(fact, figure.keys().get("class").toString())));
        });
        row.add(DataCell.words(key));
        row.add(DataCell.words(label));
        row.add(count.filter(BigDecimal.class::isInstance)
                .map(number -> FigureLine.cell("counts", number))
                .orElse(DataCell.missing(DataCode.SUPPRESSED)));
        row.add(count.map(found -> share(found, n)).orElse(DataCell.missing(DataCode.SUPPRESSED)));
        row.add(n.map(number -> FigureLine.cell("n", number)).orElse(DataCell.missing(DataCode.SUPPRESSED)));
        row.add(DataCell.words(remark(figure, count)));
        return row;
    }

    /** A part of all who answered; where nearly all or nearly none chose it, the bound alone. */
    private DataCell share(Object count, Optional<BigDecimal> n) {
        if (count instanceof BigDecimal number) {
            return n.map(all -> all.signum() == 0
                            ? DataCell.missing(DataCode.NONE)
                            : new DataCell.Part(number.divide(all, DIGITS)))
                    .orElse(DataCell.missing(DataCode.SUPPRESSED));
        }
        return DataCell.words(words.bound(count.toString()));
    }

    /** Why there is no number, or only a bound; empty where there is one. */
    private String remark(EditionFigure figure, Optional<Object> count) {
        return words.withheld(figure)
                .or(() -> count.filter(found -> !(found instanceof BigDecimal)).map(bound -> DataWords.say("bounded.remark")))
                .orElse("");
    }
}
