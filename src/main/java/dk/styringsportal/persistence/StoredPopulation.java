package dk.styringsportal.persistence;

import dk.styringsportal.benchmark.population.Inhabitants;
import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.benchmark.population.PopulationRepository;
import dk.styringsportal.benchmark.population.PopulationSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

@ApplicationScoped
class StoredPopulation implements PopulationRepository {

    /** Rows that are written before the memory they take is given back. */
    private static final int AT_ONCE = 1000;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<PopulationSource> sources() {
        return entities.createQuery("select y from PopulationYearEntity y order by y.year", PopulationYearEntity.class)
                .getResultStream()
                .map(PopulationYearEntity::toSource)
                .toList();
    }

    @Override
    public Population of(Set<Integer> years) {
        if (years.isEmpty()) {
            return Population.NONE;
        }
        List<PopulationSource> sources =
                sources().stream().filter(source -> years.contains(source.year())).toList();
        List<Inhabitants> inhabitants = entities.createQuery(
                        "select i from InhabitantsEntity i where i.year in :years", InhabitantsEntity.class)
                .setParameter("years", years)
                .getResultStream()
                .map(InhabitantsEntity::toInhabitants)
                .toList();
        return new Population(sources, inhabitants);
    }

    @Override
    public void replace(List<PopulationSource> sources, List<Inhabitants> inhabitants) {
        List<Integer> years = sources.stream().map(PopulationSource::year).toList();
        entities.createQuery("delete from InhabitantsEntity i where i.year in :years")
                .setParameter("years", years)
                .executeUpdate();
        entities.createQuery("delete from PopulationYearEntity y where y.year in :years")
                .setParameter("years", years)
                .executeUpdate();
        sources.forEach(source -> entities.persist(new PopulationYearEntity(source)));
        entities.flush();
        int written = 0;
        for (Inhabitants some : inhabitants) {
            entities.persist(new InhabitantsEntity(some));
            if (++written % AT_ONCE == 0) {
                entities.flush();
                entities.clear();
            }
        }
    }
}
