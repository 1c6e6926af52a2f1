package dk.styringsportal.persistence;

import dk.styringsportal.benchmark.population.Inhabitants;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.figures.AgeGroup;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** How many of some ages live in a municipality. */
@Entity
@Table(name = "population")
@IdClass(InhabitantsEntity.Key.class)
class InhabitantsEntity {

    @Id
    @Column(name = "of_year")
    private int year;

    @Id
    private String organisation;

    @Id
    @Column(name = "age_from")
    private int from;

    @Id
    @Column(name = "age_to")
    private int to;

    private long persons;

    protected InhabitantsEntity() {}

    InhabitantsEntity(Inhabitants some) {
        this.year = some.year();
        this.organisation = some.organisation().value();
        this.from = some.ages().from();
        this.to = some.ages().to();
        this.persons = some.persons();
    }

    Inhabitants toInhabitants() {
        return new Inhabitants(new OrganisationCode(organisation), year, new AgeGroup(from, to), persons);
    }

    static class Key implements Serializable {

        private int year;
        private String organisation;
        private int from;
        private int to;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.year == year
                    && key.organisation.equals(organisation)
                    && key.from == from
                    && key.to == to;
        }

        @Override
        public int hashCode() {
            return Objects.hash(year, organisation, from, to);
        }
    }
}
