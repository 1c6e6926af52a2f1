package dk.styringsportal.report;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.ItemFigures;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.statistics.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Key figures: own points with what they are compared with. */
public final class BesideFigures {

    private final MunicipalityResult result;
    private final Words words;

    public BesideFigures(MunicipalityResult result, Words words) {
        this.result = result;
        this.words = words;
    }

    /** Own points beside median, quartiles and the group's median; own points alone where nothing is compared. */
    public Block.KeyFigures of(Optional<Points> own, Optional<Comparison.Line> line) {
        List<Block.KeyFigure> figures = new ArrayList<>(List.of(own(own)));
        line.flatMap(Comparison.Line::nation).ifPresent(nation -> {
            figures.add(median(nation));
            figures.add(new Block.KeyFigure(
                    words.text("quartiles"),
                    words.numbers().range(nation.q1(), nation.q3()),
                    ""));
        });
        line.flatMap(Comparison.Line::group).ifPresent(group -> figures.add(groupMedian(group)));
        return new Block.KeyFigures(figures);
    }

    /** As {@link #of(Optional, Optional)}, but how many have full points where a median would say little. */
    Block.KeyFigures of(Optional<Points> own, Comparison.ItemLine line) {
        if (!line.twoValued()) {
            return of(own, Optional.of(line.line()));
        }
        List<Block.KeyFigure> figures = new ArrayList<>(List.of(own(own)));
        if (line.answered() > 0) {
            figures.add(fullPoints(words.text("nation"), line.fullPoints(), line.answered()));
        }
        line.groupFigures()
                .filter(group -> group.scored() > 0)
                .ifPresent(group -> figures.add(fullPoints(groupName(), group)));
        return new Block.KeyFigures(figures);
    }

    /** Of the group that is compared with; there must be one. */
    public String groupName() {
        return result.comparison()
                .map(comparison -> words.groups().name(comparison.group().group()))
                .orElseThrow();
    }

    private Block.KeyFigure own(Optional<Points> own) {
        return new Block.KeyFigure(
                result.municipality().name(), words.numbers().points(own), words.text("points.unit"));
    }

    private Block.KeyFigure median(Distribution nation) {
        return new Block.KeyFigure(
                words.text("national.median"), words.numbers().points(nation.median()), words.n(nation.n()));
    }

    private Block.KeyFigure groupMedian(Distribution group) {
        return new Block.KeyFigure(
                words.text("median.of", groupName()), words.numbers().points(group.median()), words.n(group.n()));
    }

    private Block.KeyFigure fullPoints(String who, ItemFigures group) {
        return fullPoints(who, group.fullPoints(), group.scored());
    }

    private Block.KeyFigure fullPoints(String who, int full, int all) {
        return new Block.KeyFigure(
                who,
                words.text("n.of.n", String.valueOf(full), String.valueOf(all)),
                words.text("have.full.points"));
    }
}
