package dk.styringsportal.report.keyfigures;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.keyfigures.KeyFigureReport;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.ScoreMaterial;
import java.util.List;
import java.util.Optional;

/**
 * All that a report on key figures says.
 *
 * @param edition whose numbers of all it tells; empty for provisional ones
 * @param commentary what KL says to the edition; nothing in a municipality's report
 */
public record KeyFigureMaterial(KeyFigureReport figures, Optional<ScoreMaterial.FromEdition> edition, List<Block> commentary) {

    public KeyFigureMaterial {
        commentary = List.copyOf(commentary);
    }

    /** Of a round as it stands. */
    public static KeyFigureMaterial provisional(KeyFigureReport figures) {
        return new KeyFigureMaterial(figures, Optional.empty(), List.of());
    }

    /** Of the whole nation in an edition. */
    public static KeyFigureMaterial of(Edition edition, KeyFigureReport figures) {
        return of(edition, figures, ScoreMaterial.Own.SAME);
    }

    /** @param own whether the edition has what the municipality has handed in */
    public static KeyFigureMaterial of(Edition edition, KeyFigureReport figures, ScoreMaterial.Own own) {
        return new KeyFigureMaterial(figures, Optional.of(new ScoreMaterial.FromEdition(edition, own)), List.of());
    }

    /** The same with what KL says. */
    public KeyFigureMaterial commented(List<Block> blocks) {
        return new KeyFigureMaterial(figures, edition, blocks);
    }
}
