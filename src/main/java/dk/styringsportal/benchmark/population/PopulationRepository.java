package dk.styringsportal.benchmark.population;

import java.util.List;
import java.util.Set;

/** Keeps the imported inhabitants, year by year. */
public interface PopulationRepository {

    /** What was imported, by year. */
    List<PopulationSource> sources();

    /** The inhabitants of those years, as far as they were imported. */
    Population of(Set<Integer> years);

    /**
     * Replaces whole years.
     *
     * @param sources one for each year that stands among the inhabitants
     */
    void replace(List<PopulationSource> sources, List<Inhabitants> inhabitants);
}
