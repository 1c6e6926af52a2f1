package dk.styringsportal.questionnaire.figures;

import java.util.List;
import java.util.Optional;

/**
 * A figure that is drawn from a questionnaire's numbers, row by row and year by year.
 *
 * @param key names it in its file and in addresses
 * @param unit what its numbers count or measure
 * @param decimals it is written with, 0–6; nothing is rounded before
 * @param note what else a reader should know of how it is made; empty if nothing
 * @param lines of the source
 */
public record KeyFigure(
        String key,
        FigureText title,
        FigureText unit,
        int decimals,
        Basis basis,
        Optional<FigureText> note,
        List<FigureCell> cells,
        Optional<String> lines) {

    public KeyFigure {
        cells = List.copyOf(cells);
    }

    /** Whether inhabitants are needed for it. */
    public boolean needsPopulation() {
        return basis instanceof Basis.GrossedUp || basis instanceof Basis.PerInhabitants;
    }
}
