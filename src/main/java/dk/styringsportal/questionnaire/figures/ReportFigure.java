package dk.styringsportal.questionnaire.figures;

import dk.styringsportal.questionnaire.cases.CellAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One figure of a report on key figures.
 *
 * @param number of the source's figure: "3.4"; empty where the source has none
 * @param content what it shows
 * @param note the source's reservation; empty if it makes none
 * @param lines of the source
 */
public record ReportFigure(
        Optional<String> number, FigureText title, Content content, Optional<FigureText> note, Optional<String> lines) {

    /** What a figure shows. */
    public sealed interface Content {

        /** Whether it shows each number of the key figure. */
        boolean tells(KeyFigure figure);

        /** Numbers, each by itself. */
        record Numbers(List<KeyFigure> figures) implements Content {

            public Numbers {
                figures = List.copyOf(figures);
            }

            @Override
            public boolean tells(KeyFigure figure) {
                return figures.contains(figure);
            }
        }

        /**
         * How many persons or cases are in each part.
         *
         * @param unit what is counted
         * @param cumulative whether each part is some of the part before, and the first is all; else they add up to all
         * @param spread whether the share of the first part is also told as it spreads over municipalities
         * @param lines all with as many parts
         */
        record Counts(FigureText unit, boolean cumulative, boolean spread, List<Line> lines) implements Content {

            public Counts {
                lines = List.copyOf(lines);
            }

            @Override
            public boolean tells(KeyFigure figure) {
                Set<CellAddress> counted = lines.stream()
                        .flatMap(line -> line.parts().stream())
                        .flatMap(part -> part.cells().stream())
                        .map(FigureCell::value)
                        .collect(Collectors.toSet());
                return figure.cells().stream().map(FigureCell::value).allMatch(counted::contains);
            }

            /** The parts' names, alike in all lines. */
            public List<Part> parts() {
                return lines.get(0).parts();
            }
        }
    }

    /** A whole and its parts. @param label what it is the whole of; empty where that is the figure's title */
    public record Line(Optional<FigureText> label, List<Part> parts) {

        public Line {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One part.
     *
     * @param cells whose sum it is
     * @param apart whether it is no degree of what is asked: "ikke oplyst"
     */
    public record Part(FigureText label, List<FigureCell> cells, boolean apart) {

        public Part {
            cells = List.copyOf(cells);
        }
    }
}
