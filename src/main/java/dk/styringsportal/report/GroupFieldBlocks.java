package dk.styringsportal.report;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.AnswerOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One question: a table of all who are shown, how they differ, and who is not shown and why; the theme's overall one with bars. */
final class GroupFieldBlocks {

    /** So many options have room for their words beside one another; a scale of how often has eleven. */
    private static final int SIDE_BY_SIDE = 6;

    /** Two groups with the nation's beside each. */
    private static final int COLUMNS = 4;

    private final OwnSurvey survey;
    private final OwnSurvey.FieldLine line;
    private final List<OwnSurvey.GapLine> gaps;
    private final Words words;
    private final SurveyWords figures;

    /** A line of the table. */
    private record Given(String name, boolean own, EditionFigure figure) {}

    /** @param gaps how groups differ on the question, as far as that is shown */
    GroupFieldBlocks(
            OwnSurvey survey, OwnSurvey.FieldLine line, List<OwnSurvey.GapLine> gaps, Words words, SurveyWords figures) {
        this.survey = survey;
        this.line = line;
        this.gaps = List.copyOf(gaps);
        this.words = words;
        this.figures = figures;
    }

    /** Whether there is any figure to show, of the municipality or of the nation. */
    boolean isShown() {
        return given().anyMatch(each -> !each.figure().isSuppressed());
    }

    List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, name()));
        List<Given> shown = given().filter(each -> !each.figure().isSuppressed()).toList();
        if (field().item().isOverall()) {
            SurveyBars.of(survey, line, words.texts()).ifPresent(figure -> blocks.add(new Block.Drawing(figure)));
        }
        if (!shown.isEmpty()) {
            blocks.addAll(field().hasValues() && field().item().options().size() <= SIDE_BY_SIDE ? List.of(byGroup(shown)) : byOption(shown));
        }
        if (!gaps.isEmpty()) {
            blocks.add(new Block.BulletList(Optional.of(words.text("survey.gaps.points")), gaps.stream().map(this::gap).toList()));
        }
        blocks.addAll(unshown().paragraphs());
        return List.of(new Block.Together(blocks));
    }

    /** The same of a question without figures, as a line of a table. */
    Block.TableRow line() {
        return new Block.TableRow(name(), List.of(new Block.Cell(unshown().lines(), false)));
    }

    /** "3. Målene er klare" */
    private String name() {
        return words.text(
                "survey.question.heading", String.valueOf(field().item().number()), SurveyWords.question(field()));
    }

    /** "Chefer minus Ledere: +8,3; hele landet +2,1 (95 pct. interval −7,2 til +10,9), begge positive" */
    private String gap(OwnSurvey.GapLine gap) {
        String one = SurveyWords.brief(gap.one());
        String other = SurveyWords.brief(gap.other());
        String own = words.text(
                "survey.gap.own",
                words.text("survey.pair.of", one, other),
                gap.own().map(figures::difference).orElseGet(figures::noOwnDifference));
        return gap.nation()
                .map(nation -> words.text(
                        "survey.gap.nation",
                        own,
                        figures.difference(nation),
                        figures.interval(nation),
                        figures.stand(nation, one, other)))
                .orElse(own);
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

    private Unshown unshown() {
        Unshown unshown = new Unshown(words.texts());
        for (OwnSurvey.GroupLine group : line.groups()) {
            String name = SurveyWords.brief(group.group());
            Optional<String> own = figures.withheld(group.own());
            Optional<String> nation = group.nation().flatMap(figures::withheld);
            if (own.isPresent() && own.equals(nation)) {
                unshown.add(words.text("survey.in.both", name), own.get());
            } else {
                own.ifPresent(reason -> unshown.add(name, reason));
                nation.ifPresent(reason -> unshown.add(words.text("survey.in.nation", name), reason));
            }
        }
        return unshown;
    }

    private Block byGroup(List<Given> shown) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(words.text("survey.percents"), 3.9, false));
        field().item().options().forEach(option -> columns.add(new Block.Column(option.label(), 1.1, true)));
        columns.add(new Block.Column(words.text("survey.positive"), 1.1, true));
        columns.add(new Block.Column(words.text("survey.answers"), 0.8, true));
        return new Block.Table(Optional.empty(), columns, shown.stream().map(this::row).toList());
    }

    private Block.TableRow row(Given given) {
        List<Block.Cell> cells = new ArrayList<>();
        field().item().options().forEach(option -> cells.add(cell(figures.briefShare(given.figure(), option), given)));
        cells.add(cell(figures.positive(given.figure()), given));
        cells.add(cell(figures.answers(given.figure()), given));
        return new Block.TableRow(given.name(), cells);
    }

    /** Where there are many options, they stand under one another; of more columns than have room, some follow below the first. */
    private List<Block> byOption(List<Given> shown) {
        List<Block> tables = new ArrayList<>();
        for (int from = 0; from < shown.size(); from += COLUMNS) {
            tables.add(byOptionBeside(shown.subList(from, Math.min(shown.size(), from + COLUMNS))));
        }
        return tables;
    }

    private Block byOptionBeside(List<Given> shown) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(words.text("survey.option"), 3, false));
        shown.forEach(given -> columns.add(new Block.Column(given.name(), 1.6, true)));
        List<Block.TableRow> rows = new ArrayList<>();
        for (AnswerOption option : field().item().options()) {
            rows.add(new Block.TableRow(
                    option.label(),
                    shown.stream().map(given -> cell(figures.share(given.figure(), option), given)).toList()));
        }
        if (field().hasValues()) {
            rows.add(new Block.TableRow(
                    words.text("survey.positive"),
                    shown.stream().map(given -> cell(figures.positive(given.figure()), given)).toList()));
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
