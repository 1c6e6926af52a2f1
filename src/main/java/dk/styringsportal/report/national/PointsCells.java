package dk.styringsportal.report.national;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.report.Block;
import java.util.List;

/** The columns of a table of points, and what stands in them. */
final class PointsCells {

    private static final String NOTHING = "–";

    private PointsCells() {}

    /** @param first head over the rows' heads */
    static List<Block.Column> columns(String first, Material material) {
        return List.of(
                new Block.Column(first, 4.6, false),
                new Block.Column(material.text("nationwide.n"), 0.8, true),
                new Block.Column(material.text("nationwide.mean"), 2, true),
                new Block.Column(material.text("nationwide.median"), 1.3, true),
                new Block.Column(material.text("nationwide.quartiles"), 2.2, true),
                new Block.Column(material.text("nationwide.range"), 2, true));
    }

    /** The reason alone where they are withheld. */
    static List<Block.Cell> of(EditionFigure figure, Material material) {
        return List.of(
                Material.cell(figure.number("n").map(n -> material.numbers().count(n.intValueExact())).orElse(NOTHING)),
                Material.cell(material.points(figure, "mean")),
                Material.cell(figure.isSuppressed() ? NOTHING : material.points(figure, "median")),
                Material.cell(range(figure, "q1", "q3", material)),
                Material.cell(range(figure, "min", "max", material)));
    }

    private static String range(EditionFigure figure, String from, String to, Material material) {
        return figure.number(from)
                .flatMap(low -> figure.number(to).map(high -> material.numbers().range(low.doubleValue(), high.doubleValue())))
                .orElse(NOTHING);
    }
}
