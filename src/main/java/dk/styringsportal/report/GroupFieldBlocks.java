package dk.styringsportal.report;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.AnswerOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One question: bars of all who are shown, a table of them, and who is not shown and why. */
final class GroupFieldBlocks {

    private final OwnSurvey survey;
    private final OwnSurvey.FieldLine line;
    private final Words words;
    private final SurveyWords figures;

    /** A line of the table. */
    private record Given(String name, boolean own, EditionFigure figure) {}

    GroupFieldBlocks(OwnSurvey survey, OwnSurvey.FieldLine line, Words words, SurveyWords figures) {
        this.survey = survey;
        this.line = line;
        this.words = words;
        this.figures = figures;
    }

    List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, words.text(
                "survey.question.heading", String.valueOf(field().item().number()), SurveyWords.question(field()))));
        List<Given> shown = given().filter(each -> !each.figure().isSuppressed()).toList();
        SurveyBars.of(survey, line, words.texts()).ifPresent(figure -> blocks.add(new Block.Drawing(figure)));
        if (!shown.isEmpty()) {
            blocks.add(field().hasValues() ? byGroup(shown) : byOption(shown));
        }
        withheld().forEach((reason, names) ->
                blocks.add(new Block.Paragraph(Optional.of(words.texts().all(names)), reason)));
        return List.of(new Block.Together(blocks));
    }

    private Field field() {
        return line.field();
    }

    private Stream<Given> given() {
        return line.groups().stream().flatMap(group -> Stream.concat(
                Stream.of(new Given(SurveyWords.brief(group.group()), true, group.own())),
                group.nation().stream().map(nation -> new Given(
                        words.text("survey.in.nation", SurveyWords.brief(group.group())), false, nation))));
    }

    /** Who is not shown, by the reason. */
    private Map<String, List<String>> withheld() {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (OwnSurvey.GroupLine group : line.groups()) {
            String name = SurveyWords.brief(group.group());
            Optional<String> own = figures.withheld(group.own());
            Optional<String> nation = group.nation().flatMap(figures::withheld);
            if (own.isPresent() && own.equals(nation)) {
                add(byReason, own.get(), words.text("survey.in.both", name));
            } else {
                own.ifPresent(reason -> add(byReason, reason, name));
                nation.ifPresent(reason -> add(byReason, reason, words.text("survey.in.nation", name)));
            }
        }
        return byReason;
    }

    private static void add(Map<String, List<String>> byReason, String reason, String name) {
        byReason.computeIfAbsent(reason, same -> new ArrayList<>()).add(name);
    }

    private Block byGroup(List<Given> shown) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(words.text("survey.group"), 2.6, false));
        field().item().options().forEach(option -> columns.add(new Block.Column(option.label(), 1.4, true)));
        columns.add(new Block.Column(words.text("survey.positive"), 1.3, true));
        columns.add(new Block.Column(words.text("survey.answers"), 1, true));
        return new Block.Table(Optional.empty(), columns, shown.stream().map(this::row).toList());
    }

    private Block.TableRow row(Given given) {
        List<Block.Cell> cells = new ArrayList<>();
        field().item().options().forEach(option -> cells.add(cell(figures.share(given.figure(), option), given)));
        cells.add(cell(figures.positive(given.figure()), given));
        cells.add(cell(figures.answers(given.figure()), given));
        return new Block.TableRow(given.name(), cells);
    }

    /** Where there are many options, they stand under one another. */
    private Block byOption(List<Given> shown) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(words.text("survey.option"), 3, false));
        shown.forEach(given -> columns.add(new Block.Column(given.name(), 1.6, true)));
        List<Block.TableRow> rows = new ArrayList<>();
        for (AnswerOption option : field().item().options()) {
            rows.add(new Block.TableRow(
                    option.label(),
                    shown.stream().map(given -> cell(figures.share(given.figure(), option), given)).toList()));
        }
        rows.add(new Block.TableRow(
                words.text("survey.answers"),
                shown.stream().map(given -> cell(figures.answers(given.figure()), given)).toList()));
        return new Block.Table(Optional.empty(), columns, rows);
    }

    private static Block.Cell cell(String text, Given given) {
        return new Block.Cell(text, given.own());
    }
}
