package dk.styringsportal.web.editions;

import dk.styringsportal.benchmark.disclosure.DisclosureWords;
import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.statistics.Share;
import dk.styringsportal.web.drawing.PageFigure;
import dk.styringsportal.web.editions.ThemeFiguresView.AnswerLine;
import dk.styringsportal.web.editions.ThemeFiguresView.AnswersView;
import dk.styringsportal.web.figures.NotShown;
import dk.styringsportal.web.results.PageWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes out how the questions of a theme were answered: a table for each, or for each row where there are groups too. */
final class AnswerTables {

    private final EditionWords words;
    private final PageWords numbers;
    private final QuestionnaireVersion questionnaire;
    private final EditionContent content;

    AnswerTables(EditionWords words, PageWords numbers, QuestionnaireVersion questionnaire, EditionContent content) {
        this.words = words;
        this.numbers = numbers;
        this.questionnaire = questionnaire;
        this.content = content;
    }

    /** A column of a table. */
    record Column(String heading, Field field, EditionFigure figure) {}

    List<AnswersView> of(Theme theme) {
        List<AnswersView> tables = new ArrayList<>();
        for (Item item : theme.items()) {
            String title = numbers.say("item.heading", item.number(), item.wording().text());
            if (questionnaire.groups().isEmpty()) {
                add(tables, item, item.code().value(), title, overRows(item));
            } else if (item.rows().isEmpty()) {
                add(tables, item, item.code().value(), title, overGroups(item, Optional.empty()));
            } else {
                item.rows().forEach(row -> add(
                        tables, item, item.code() + "-" + row.key(), title + " – " + row.label(), overGroups(item, Optional.of(row))));
            }
        }
        return tables;
    }

    private void add(List<AnswersView> tables, Item item, String code, String title, List<Column> columns) {
        if (!columns.isEmpty()) {
            String figure = new AnswerDrawing(item, title, columns)
                    .figure()
                    .map(drawn -> PageFigure.draw(drawn, "figur-" + code, numbers.locale()))
                    .orElse("");
            tables.add(new AnswersView(
                    code, title, figure, columns.stream().map(Column::heading).toList(), lines(item, columns)));
        }
    }

    private List<Column> overRows(Item item) {
        List<Column> columns = new ArrayList<>();
        if (item.rows().isEmpty()) {
            figure(item, Optional.empty(), Optional.empty()).ifPresent(found -> columns.add(new Column("", new Field(item, Optional.empty()), found)));
        }
        item.rows().forEach(row -> figure(item, Optional.of(row), Optional.empty())
                .ifPresent(found -> columns.add(new Column(row.label(), new Field(item, Optional.of(row)), found))));
        return columns;
    }

    private List<Column> overGroups(Item item, Optional<Row> row) {
        List<Column> columns = new ArrayList<>();
        questionnaire.groups().forEach(group ->
                figure(item, row, Optional.of(group)).ifPresent(found -> columns.add(new Column(group.title(), new Field(item, row), found))));
        return columns;
    }

    private Optional<EditionFigure> figure(Item item, Optional<Row> row, Optional<RespondentGroup> group) {
        Map<String, Object> keys = new TreeMap<>();
        keys.put("item", item.code().value());
        row.ifPresent(of -> keys.put("row", of.key().value()));
        group.ifPresent(of -> keys.put("group", of.id().value()));
        return content.figure("options", keys);
    }

    private List<AnswerLine> lines(Item item, List<Column> columns) {
        List<AnswerLine> lines = new ArrayList<>();
        for (AnswerOption option : item.options()) {
            lines.add(new AnswerLine(option.label(), false, columns.stream()
                    .map(column -> column.figure().values().get("counts") instanceof Map<?, ?> counts
                            ? text(counts.get(option.key().value()))
                            : notShown(column.figure()))
                    .toList()));
        }
        if (columns.stream().anyMatch(column -> isSome(column.figure().values().get("none")))) {
            lines.add(new AnswerLine(words.say("answers.none"), false, columns.stream()
                    .map(column -> column.figure().isSuppressed() ? notShown(column.figure()) : text(column.figure().values().get("none")))
                    .toList()));
        }
        lines.add(new AnswerLine(words.say("answers.n"), true, columns.stream()
                .map(column -> column.figure().number("n").map(this::text).orElseGet(() -> notShown(column.figure())))
                .toList()));
        if (columns.stream().anyMatch(column -> isKept(column.figure()))) {
            lines.add(new AnswerLine(words.say("answers.kept"), true, columns.stream()
                    .map(column -> isKept(column.figure()) ? DisclosureWords.in(numbers.locale()).kept() : "")
                    .toList()));
        }
        add(lines, "answers.positive", columns, figure -> figure.number("positiveShare").map(share -> percent(share, figure)));
        add(lines, "answers.mean", columns, figure -> figure.number("mean").map(mean -> numbers.figure(mean.doubleValue(), 2)));
        return lines;
    }

    /** A line of figures of groups, if any group has one. */
    private void add(
            List<AnswerLine> lines, String key, List<Column> columns, Function<EditionFigure, Optional<String>> figure) {
        if (columns.stream().anyMatch(column -> figure.apply(column.figure()).isPresent())) {
            lines.add(new AnswerLine(words.say(key), true, columns.stream()
                    .map(column -> figure.apply(column.figure()).orElseGet(() -> without(column.figure())))
                    .toList()));
        }
    }

    /** There is none where nobody took a position. */
    private String without(EditionFigure figure) {
        return figure.number("n").isPresent() ? "–" : notShown(figure);
    }

    /** Back to counts, so that it is rounded once. */
    private String percent(BigDecimal share, EditionFigure figure) {
        int n = figure.number("n").orElseThrow().intValueExact();
        return numbers.percent(new Share((int) Math.round(share.doubleValue() * n), n));
    }

    private static boolean isKept(EditionFigure figure) {
        return figure.values().containsKey("kept");
    }

    private static boolean isSome(Object count) {
        return count instanceof BigDecimal number ? number.signum() > 0 : count != null;
    }

    /** A number, or that nearly all or nearly none answered so: ">90", "<10" per cent. */
    private String text(Object count) {
        if (count instanceof BigDecimal number) {
            return numbers.count(number.intValue());
        }
        String bound = String.valueOf(count);
        return words.say(bound.startsWith(">") ? "answers.alike.most" : "answers.alike.least", bound.substring(1));
    }

    private String notShown(EditionFigure figure) {
        return NotShown.in(content, numbers.locale()).why(figure);
    }
}
