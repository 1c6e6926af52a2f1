package dk.styringsportal.report;

import java.util.ArrayList;
import java.util.List;

/** Draws {@link Figure.Multiples}: the figures side by side at the same size, each under its title, in rows as they fit. */
final class MultiplesDrawing {

    private static final double PART = 300;
    private static final double BETWEEN = 24;
    private static final double LINE = 17;

    private final Figure.Multiples figure;
    private final SvgWriter writer;
    private final double width;
    private final Svg svg = new Svg();

    MultiplesDrawing(Figure.Multiples figure, SvgWriter writer, double width) {
        this.figure = figure;
        this.writer = writer;
        this.width = width;
    }

    SvgWriter.Drawing draw() {
        int columns = (int) Math.max(1, (width + BETWEEN) / (PART + BETWEEN));
        double part = (width - (columns - 1) * BETWEEN) / columns;
        double y = 0;
        for (int from = 0; from < figure.parts().size(); from += columns) {
            y = row(figure.parts().subList(from, Math.min(figure.parts().size(), from + columns)), part, y) + BETWEEN;
        }
        return svg.drawing(width, y - BETWEEN);
    }

    /** @return the row's bottom */
    private double row(List<Figure> parts, double part, double top) {
        List<List<String>> titles = new ArrayList<>();
        parts.forEach(each -> titles.add(TextWidth.lines(each.title(), Ink.USUAL, part)));
        double head = titles.stream().mapToInt(List::size).max().orElse(1) * LINE + 6;
        double bottom = top;
        for (int column = 0; column < parts.size(); column++) {
            double left = column * (part + BETWEEN);
            double y = top;
            for (String line : titles.get(column)) {
                y += LINE;
                svg.text(left, y - 4, Ink.strong(Svg.Anchor.START), line);
            }
            SvgWriter.Drawing drawing = writer.drawing(parts.get(column), part);
            svg.place(drawing, left, top + head);
            bottom = Math.max(bottom, top + head + drawing.height());
        }
        return bottom;
    }
}
