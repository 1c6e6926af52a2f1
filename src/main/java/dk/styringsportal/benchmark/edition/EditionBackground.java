package dk.styringsportal.benchmark.edition;

import dk.styringsportal.organisation.Backgrounds;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was known of the municipalities when an edition was made.
 *
 * @param year of populations and indexes
 * @param source where they are from
 * @param municipalities ordered by code
 */
record EditionBackground(int year, String source, List<Municipality> municipalities) {

    static final String SECTION = "background";
    static final String SOURCE_SECTION = "background-source";

    private static final String SOURCE = "De Kommunale Nøgletal (indbyggertal 1. januar, socioøkonomisk indeks);"
            + " Danmarks Statistik (kommunegrupper)";

    EditionBackground {
        Objects.requireNonNull(source);
        municipalities = List.copyOf(municipalities);
    }

    /** As it came with this version of the portal. */
    static EditionBackground ofToday() {
        return new EditionBackground(Municipalities.year(), SOURCE, Municipalities.ofDenmark().all());
    }

    Backgrounds backgrounds() {
        return new Backgrounds(municipalities);
    }

    List<Map<String, Object>> plain() {
        List<Map<String, Object>> lines = new ArrayList<>();
        lines.add(EditionHead.section(SOURCE_SECTION, Map.of("year", year, "source", source)));
        municipalities.forEach(municipality -> lines.add(plain(municipality)));
        return lines;
    }

    private static Map<String, Object> plain(Municipality municipality) {
        return EditionHead.section(
                SECTION,
                Map.of(
                        "code", municipality.code().value(),
                        "name", municipality.name(),
                        "region", municipality.region(),
                        "population", municipality.population(),
                        "municipalityGroup", municipality.group(),
                        "index", municipality.socioeconomicIndex()));
    }

    /** @throws EditionFaultException for anything but what {@link #plain} gives */
    static EditionBackground of(Map<String, Object> source, List<Map<String, Object>> municipalities) {
        try {
            return new EditionBackground(
                    ((BigDecimal) source.get("year")).intValueExact(),
                    (String) source.get("source"),
                    municipalities.stream().map(EditionBackground::municipality).toList());
        } catch (ClassCastException | NullPointerException | ArithmeticException | IllegalArgumentException malformed) {
            throw new EditionFaultException("The lines about the municipalities do not say what they must.");
        }
    }

    private static Municipality municipality(Map<String, Object> plain) {
        return new Municipality(
                new OrganisationCode((String) plain.get("code")),
                text(plain, "name"),
                text(plain, "region"),
                ((BigDecimal) plain.get("population")).intValueExact(),
                text(plain, "municipalityGroup"),
                ((BigDecimal) plain.get("index")).doubleValue());
    }

    private static String text(Map<String, Object> plain, String name) {
        return (String) Objects.requireNonNull(plain.get(name));
    }
}
