package dk.styringsportal.persistence;

import dk.styringsportal.benchmark.population.PopulationSource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Where the inhabitants of one year are from. */
@Entity
@Table(name = "population_year")
class PopulationYearEntity {

    @Id
    @Column(name = "of_year")
    private int year;

    private String source;

    @Column(name = "source_date")
    private LocalDate sourceDate;

    @Column(name = "imported_at")
    private OffsetDateTime importedAt;

    @Column(name = "imported_by")
    private String importedBy;

    protected PopulationYearEntity() {}

    PopulationYearEntity(PopulationSource source) {
        this.year = source.year();
        this.source = source.text();
        this.sourceDate = source.date();
        this.importedAt = UtcTime.of(source.importedAt());
        this.importedBy = source.importedBy();
    }

    PopulationSource toSource() {
        return new PopulationSource(year, source, sourceDate, importedAt.toInstant(), importedBy);
    }
}
