package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.cases.CellAddress;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** How many citizens stand behind each number of each municipality. A number that counts citizens has itself behind it. */
final class CitizensBehind {

    private final Map<CellAddress, Map<OrganisationCode, CellValue.Known>> measured = new HashMap<>();
    private final Map<CellAddress, Map<OrganisationCode, CellValue.Known>> counted = new HashMap<>();
    private final List<Reporting> all;

    /** @param releases that tell what is measured */
    CitizensBehind(List<Reporting> all, Collection<Release> releases) {
        this.all = all;
        releases.forEach(release -> release.measures().forEach(sum -> sum.cells()
                .forEach(cell -> measured.computeIfAbsent(cell, none -> new HashMap<>()).putAll(sum.given()))));
    }

    /** Empty where the municipality has no such number; without citizens where nobody has said how many they are. */
    Optional<CellValue.Known> of(OrganisationCode municipality, CellAddress cell) {
        return Optional.ofNullable(in(cell).get(municipality));
    }

    private Map<OrganisationCode, CellValue.Known> in(CellAddress cell) {
        return measured.containsKey(cell) ? measured.get(cell) : counted.computeIfAbsent(cell, this::counted);
    }

    private Map<OrganisationCode, CellValue.Known> counted(CellAddress cell) {
        Map<OrganisationCode, CellValue.Known> found = new HashMap<>();
        all.forEach(response -> ReportedNumber.in(response.answers(), cell)
                .number()
                .ifPresent(number -> found.put(response.organisation(), Release.count(number))));
        return found;
    }

    /** So many times those citizens. */
    static CellValue.Known times(CellValue.Known one, BigFraction times) {
        return new CellValue.Known(
                one.value(), one.part(), one.whole(), one.persons().map(citizens -> citizens.multiply(times)));
    }

    /** Those of both. */
    static CellValue.Known both(CellValue.Known one, CellValue.Known other) {
        return new CellValue.Known(
                one.value(), one.part(), one.whole(),
                one.persons().flatMap(citizens -> other.persons().map(citizens::add)));
    }
}
