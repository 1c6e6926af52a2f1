package dk.styringsportal.response.sheet;

import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads the municipalities that one person answers about: "0101", "København, Frederiksberg", "0147 0151", "Aarhus + Favrskov".
 * A blank parts names too, unless the name has one itself.
 */
public final class MunicipalityNames {

    private static final Pattern BETWEEN = Pattern.compile("[,;+/&|]| og ");
    private static final Municipalities DENMARK = Municipalities.ofDenmark();

    /** Seeking is slow, so that a file of nothing but wrong names gets no more suggestions after a while. */
    private static final int MOST_SUGGESTIONS = 1000;

    private final Predicate<OrganisationCode> asked;
    private final Map<String, Optional<String>> suggestions = new HashMap<>();

    /** @param asked whether the round asks a municipality */
    public MunicipalityNames(Predicate<OrganisationCode> asked) {
        this.asked = asked;
    }

    /** The municipalities; what cannot be read goes to the problems. */
    public List<OrganisationCode> in(String cell, Consumer<ImportProblem> problems) {
        List<String> names = Arrays.stream(BETWEEN.split(cell)).map(Spelling::stripped).filter(name -> !name.isEmpty()).toList();
        if (names.isEmpty()) {
            problems.accept(new ImportProblem.NoMunicipality());
        }
        List<OrganisationCode> codes = new ArrayList<>();
        for (String name : names) {
            List<Municipality> found = named(List.of(name.split(" ")));
            if (found.isEmpty()) {
                problems.accept(new ImportProblem.UnknownMunicipality(nearest(name)));
            }
            for (Municipality municipality : found) {
                if (!asked.test(municipality.code())) {
                    problems.accept(new ImportProblem.MunicipalityNotAsked(municipality.name()));
                }
                codes.add(municipality.code());
            }
        }
        return codes;
    }

    /** Of words in a row, those that make up names, the longest first; none where a word is left over. */
    private static List<Municipality> named(List<String> words) {
        for (int length = Math.min(words.size(), 3); length > 0; length--) {
            Optional<Municipality> first = DENMARK.find(String.join(" ", words.subList(0, length)));
            List<String> rest = words.subList(length, words.size());
            List<Municipality> others = first.isEmpty() || rest.isEmpty() ? List.of() : named(rest);
            if (first.isPresent() && (rest.isEmpty() || !others.isEmpty())) {
                List<Municipality> all = new ArrayList<>(List.of(first.get()));
                all.addAll(others);
                return all;
            }
        }
        return List.of();
    }

    private Optional<String> nearest(String name) {
        if (suggestions.size() >= MOST_SUGGESTIONS) {
            return suggestions.getOrDefault(name, Optional.empty());
        }
        return suggestions.computeIfAbsent(name, wrong -> DENMARK.nearestTo(wrong).map(Municipality::name));
    }
}
