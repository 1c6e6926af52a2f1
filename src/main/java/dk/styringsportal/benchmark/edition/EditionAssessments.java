package dk.styringsportal.benchmark.edition;

import dk.styringsportal.coding.assessment.Outcome;
import dk.styringsportal.coding.assessment.Subject;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.CriterionKey;
import dk.styringsportal.questionnaire.OptionKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What two assessors gave the municipalities by each criterion in each theme, and what was settled. Neither they nor whoever settled
 * it are named, and reasons are not in it.
 *
 * @param outcomes in the order of municipality, theme and criterion; none where nothing is assessed
 */
record EditionAssessments(List<Outcome> outcomes) {

    static final String SECTION = "assessment";

    private static final String SETTLED = "settled";

    EditionAssessments {
        outcomes = outcomes.stream().sorted().toList();
    }

    List<Map<String, Object>> plain() {
        return outcomes.stream().map(EditionAssessments::plain).toList();
    }

    private static Map<String, Object> plain(Outcome outcome) {
        Map<String, Object> plain = new TreeMap<>(Map.of(
                "about", outcome.subject().organisation().value(),
                "theme", outcome.subject().theme(),
                "criterion", outcome.criterion().value(),
                "ratings", List.of(outcome.first().value(), outcome.second().value())));
        outcome.settled().ifPresent(settled -> plain.put(SETTLED, settled.value()));
        return EditionHead.section(SECTION, plain);
    }

    /** @throws EditionFaultException for anything but what {@link #plain} gives */
    static EditionAssessments of(List<Map<String, Object>> lines) {
        try {
            return new EditionAssessments(lines.stream().map(EditionAssessments::outcome).toList());
        } catch (ClassCastException
                | NullPointerException
                | ArithmeticException
                | IndexOutOfBoundsException
                | IllegalArgumentException malformed) {
            throw new EditionFaultException("The lines about assessments do not say what they must.");
        }
    }

    private static Outcome outcome(Map<String, Object> plain) {
        List<?> ratings = (List<?>) plain.get("ratings");
        return new Outcome(
                new Subject(
                        new OrganisationCode((String) plain.get("about")), ((BigDecimal) plain.get("theme")).intValueExact()),
                new CriterionKey((String) plain.get("criterion")),
                new OptionKey((String) ratings.get(0)),
                new OptionKey((String) ratings.get(1)),
                Optional.ofNullable((String) plain.get(SETTLED)).map(OptionKey::new));
    }
}
