package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.benchmark.population.PopulationSource;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import java.util.List;

/**
 * All key figures of a round.
 *
 * @param n submitted responses
 * @param fewUnder a number behind which stand fewer persons or cases is marked
 * @param figures in the order of their file
 * @param sources of the inhabitants that are divided by, by year
 */
public record NationalKeyFigures(int n, int fewUnder, List<Line> figures, List<PopulationSource> sources) {

    /** @param cells in the figure's order */
    public record Line(KeyFigure figure, List<CellFigures> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    public NationalKeyFigures {
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
    }

    /** @param submitted at most one of each municipality */
    public static NationalKeyFigures of(FigureSheet sheet, List<Reporting> submitted, Population population) {
        List<Line> lines = sheet.figures().stream()
                .map(figure -> new Line(figure, figure.cells().stream()
                        .map(cell -> CellFigures.of(figure.basis(), cell, sheet.fewUnder(), submitted, population))
                        .toList()))
                .toList();
        return new NationalKeyFigures(submitted.size(), sheet.fewUnder(), lines, population.sources());
    }
}
