package dk.styringsportal.report;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.statistics.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A theme's points and distribution, then its questions one by one. */
final class ThemeChapter {

    private final MunicipalityResult result;
    private final Words words;
    private final Theme theme;

    ThemeChapter(MunicipalityResult result, Words words, Theme theme) {
        this.result = result;
        this.words = words;
        this.theme = theme;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (theme.equals(result.questionnaire().themes().get(0))) {
            blocks.add(new Block.PageBreak());
        }
        blocks.add(new Block.Heading(2, words.text("theme.heading", String.valueOf(theme.number()), theme.title())));
        Optional<Points> own = result.scorecard().theme(theme.number()).points();
        Optional<Comparison.Line> line =
                result.comparison().map(comparison -> comparison.theme(theme.number()).line());
        if (!result.questionnaire().counting().isEmpty()) {
            blocks.add(new BesideFigures(result, words).of(own, line));
            line.ifPresent(compared -> blocks.add(new Block.SmallPrint(String.join(
                    " ", words.spread().of(compared, new BesideFigures(result, words).groupName(), Optional.empty())))));
            line.ifPresent(compared -> strip(compared, own).ifPresent(figure -> blocks.add(new Block.Drawing(figure))));
            blocks.add(new Block.SmallPrint(words.text("reservation.line")));
        }
        QuestionSection section = new QuestionSection(result, words);
        theme.items().forEach(item -> blocks.addAll(section.blocks(item)));
        return blocks;
    }

    private Optional<Figure> strip(Comparison.Line line, Optional<Points> own) {
        return line.nation().map(nation -> new Figure.DistributionStrip(
                words.text("strip.title", theme.title()),
                own.map(points -> new Figure.Own(result.municipality().name(), points)),
                nation,
                line.group().map(this::groupMedian)));
    }

    private Figure.GroupMedian groupMedian(Distribution group) {
        return new Figure.GroupMedian(
                words.text("median.in", new BesideFigures(result, words).groupName()), group.median());
    }
}
