package dk.styringsportal.report;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.OwnSurvey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** On which questions a municipality's respondent groups differ most. */
public final class LargestGaps {

    private static final int MOST = 8;

    private final OwnSurvey survey;
    private final Words words;
    private final SurveyWords figures;

    LargestGaps(OwnSurvey survey, Words words) {
        this.survey = survey;
        this.words = words;
        this.figures = new SurveyWords(words.texts().language(), survey.rules());
    }

    /** All that may be shown, the largest first. */
    Block shown() {
        return table(largest(survey, gap -> true));
    }

    /** Without groups that are shown with their role. */
    Block withoutRoles() {
        return table(withoutRoles(survey));
    }

    /**
     * Those that may leave the municipality, the largest first: figures of groups that are shown with their role may not.
     *
     * @return at most {@value #MOST}
     */
    public static List<OwnSurvey.GapLine> withoutRoles(OwnSurvey survey) {
        return largest(survey, gap -> !survey.isByRole(gap.one()) && !survey.isByRole(gap.other()));
    }

    private static List<OwnSurvey.GapLine> largest(OwnSurvey survey, Predicate<OwnSurvey.GapLine> which) {
        return survey.questionnaire().themes().stream()
                .flatMap(theme -> survey.gaps(theme).stream())
                .filter(gap -> gap.own().isPresent())
                .filter(which)
                .sorted(Comparator.comparingDouble(LargestGaps::size).reversed())
                .limit(MOST)
                .toList();
    }

    private Block table(List<OwnSurvey.GapLine> gaps) {
        if (gaps.isEmpty()) {
            return new Block.Paragraph(Optional.empty(), words.text("survey.gaps.none"));
        }
        List<Block.Column> columns = new ArrayList<>(List.of(
                new Block.Column(words.text("survey.question"), 5, false),
                new Block.Column(words.text("survey.pair"), 3, false),
                new Block.Column(survey.municipality().name(), 1.8, true)));
        survey.edition().ifPresent(edition -> columns.add(new Block.Column(words.text("survey.nation"), 1.8, true)));
        return new Block.Table(
                Optional.of(words.text("survey.gaps.largest.caption")), columns, gaps.stream().map(this::row).toList());
    }

    private static double size(OwnSurvey.GapLine gap) {
        return gap.own().flatMap(own -> own.number("difference")).map(size -> Math.abs(size.doubleValue())).orElse(0.0);
    }

    private Block.TableRow row(OwnSurvey.GapLine gap) {
        EditionFigure own = gap.own().orElseThrow();
        List<Block.Cell> cells = new ArrayList<>(List.of(
                new Block.Cell(
                        words.text("survey.pair.of", SurveyWords.brief(gap.one()), SurveyWords.brief(gap.other())), false),
                new Block.Cell(figures.difference(own), true)));
        survey.edition().ifPresent(edition ->
                cells.add(new Block.Cell(gap.nation().map(figures::difference).orElse("–"), false)));
        return new Block.TableRow(
                words.text(
                        "survey.question.short", String.valueOf(gap.field().item().number()), SurveyWords.question(gap.field())),
                cells);
    }
}
