package dk.styringsportal.export;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionBasis;
import dk.styringsportal.benchmark.rounds.OverRounds;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.ScoreMaterial;
import dk.styringsportal.report.ScoreTable;
import dk.styringsportal.scoring.ItemScore;
import dk.styringsportal.statistics.Distribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A municipality's points with the nation's and a group's beside them, and those of its last round, as a CSV file; then how its
 * respondent groups differ. Points are exact to the digits of a decimal number; empty is what is not there or not shown.
 */
@ApplicationScoped
public class CsvScoreTable implements ScoreTable {

    private static final List<String> NAMES = List.of("udgave", "kommune", "del", "nummer", "kode", "titel");
    private static final List<String> POINTS = List.of(
            "egne point", "forrige runde", "brud", "n", "gennemsnit", "nedre kvartil", "median", "øvre kvartil", "gruppens n",
            "gruppens median");

    @Override
    public void write(ScoreMaterial material, OutputStream out) throws IOException {
        CsvTable table = new CsvTable(
                Stream.of(NAMES, POINTS, CsvGapLines.HEADINGS).flatMap(List::stream).toArray(String[]::new));
        MunicipalityResult result = material.result();
        Optional<Comparison> comparison = result.comparison();
        Optional<OverRounds> rounds = material.development();
        if (!result.questionnaire().counting().isEmpty()) {
            new Line(table, material, "i alt", "", "", "Samlet score")
                    .write(result.scorecard().total(), rounds.map(all -> all.total().told()), comparison.map(Comparison::total));
        }
        for (Theme theme : result.questionnaire().themes()) {
            theme(table, material, theme);
        }
        for (Item item : result.questionnaire().items()) {
            if (item.givesPoints()) {
                ItemScore score = result.scorecard().item(item.code());
                new Line(table, material, "spørgsmål", String.valueOf(item.number()), item.code().value(), item.wording().text())
                        .write(
                                score.points(),
                                rounds.flatMap(all -> told(all, item)),
                                comparison.map(compared -> compared.item(item.code()).line()));
            }
        }
        material.groups().forEach(survey -> CsvGapLines.add(survey, table, POINTS.size()));
        table.write(out);
    }

    private static void theme(CsvTable table, ScoreMaterial material, Theme theme) {
        MunicipalityResult result = material.result();
        if (theme.items().stream().noneMatch(Item::givesPoints)) {
            return;
        }
        new Line(table, material, "tema", String.valueOf(theme.number()), "", theme.title())
                .write(
                        result.scorecard().theme(theme.number()).points(),
                        material.development().flatMap(all -> all.themes().stream()
                                .filter(scores -> scores.theme().number() == theme.number())
                                .map(scores -> scores.score().told())
                                .findFirst()),
                        result.comparison().map(compared -> compared.theme(theme.number()).line()));
    }

    private static Optional<OverRounds.Line> told(OverRounds rounds, Item item) {
        return rounds.themes().stream()
                .flatMap(theme -> theme.items().stream())
                .filter(line -> line.item().code().equals(item.code()))
                .map(OverRounds.ItemLine::line)
                .findFirst();
    }

    /** What stands first in a line. */
    private record Line(CsvTable table, ScoreMaterial material, String part, String number, String code, String title) {

        void write(Optional<Points> own, Optional<OverRounds.Line> rounds, Optional<Comparison.Line> compared) {
            Optional<Distribution> nation = compared.flatMap(Comparison.Line::nation);
            Optional<Distribution> group = compared.flatMap(Comparison.Line::group);
            CsvTable.Line line = table.line()
                    .text(material.edition()
                            .map(EditionBasis::edition)
                            .map(Edition::version)
                            .map(String::valueOf)
                            .orElse("foreløbig"))
                    .text(material.result().municipality().name())
                    .text(part)
                    .written(number)
                    .text(code)
                    .text(title)
                    .number(points(own))
                    .number(points(rounds.flatMap(Line::before)))
                    .text(rounds.filter(Line::isBroken).isPresent() ? "ja" : "");
            distribution(line, nation);
            line.written(group.map(found -> String.valueOf(found.n())).orElse(""));
            line.number(of(group.map(Distribution::median))).nothing(CsvGapLines.HEADINGS.size());
        }

        private static void distribution(CsvTable.Line line, Optional<Distribution> nation) {
            line.written(nation.map(found -> String.valueOf(found.n())).orElse(""));
            List.of(
                            nation.map(Distribution::mean),
                            nation.map(Distribution::q1),
                            nation.map(Distribution::median),
                            nation.map(Distribution::q3))
                    .forEach(number -> line.number(of(number)));
        }

        private static Optional<Points> before(OverRounds.Line line) {
            return line.values().get(line.values().size() - 2).own();
        }

        private static boolean isBroken(OverRounds.Line line) {
            return line.breaks().contains(line.values().size() - 1);
        }

        private static OptionalDouble points(Optional<Points> points) {
            return of(points.map(Points::toDouble));
        }

        private static OptionalDouble of(Optional<Double> number) {
            return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
        }
    }
}
