package dk.styringsportal.campaign.contacts;

import dk.styringsportal.campaign.contacts.ContactFault.Kind;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads the municipalities that somebody answers about: "0101", "København og Frederiksberg", "0147 / 0151". */
final class MunicipalityCell {

    /** As many as a row of the table of invitations holds. */
    static final int MOST = 98;

    private static final int MOST_SUGGESTIONS = 1000;

    private static final Pattern BETWEEN = Pattern.compile("[,;/+&]| og | and ");

    private static final Municipalities DENMARK = Municipalities.ofDenmark();

    private final Predicate<OrganisationCode> population;

    /** What was suggested before: a wrong name mostly stands in many rows. */
    private final Map<String, String> suggestions = new HashMap<>();

    MunicipalityCell(Predicate<OrganisationCode> population) {
        this.population = population;
    }

    /** The municipalities; what cannot be read is added to the faults. */
    List<OrganisationCode> read(int row, String cell, List<ContactFault> faults) {
        List<OrganisationCode> codes = new ArrayList<>();
        List<String> names = Arrays.stream(BETWEEN.split(cell)).map(String::strip).filter(name -> !name.isEmpty()).toList();
        if (names.isEmpty()) {
            faults.add(ContactFault.of(Kind.MUNICIPALITY_MISSING, row, ContactColumn.MUNICIPALITIES, cell, ""));
        } else if (names.size() > MOST) {
            faults.add(ContactFault.of(
                    Kind.MUNICIPALITIES_TOO_MANY, row, ContactColumn.MUNICIPALITIES, cell, String.valueOf(MOST)));
            return codes;
        }
        for (String name : names) {
            Optional<Municipality> found = DENMARK.find(name);
            if (found.isEmpty()) {
                faults.add(ContactFault.of(
                        Kind.MUNICIPALITY_UNKNOWN, row, ContactColumn.MUNICIPALITIES, name, nearest(name)));
            } else if (!population.test(found.get().code())) {
                faults.add(ContactFault.of(
                        Kind.MUNICIPALITY_OUTSIDE, row, ContactColumn.MUNICIPALITIES, found.get().name(), ""));
            } else {
                codes.add(found.get().code());
            }
        }
        return codes;
    }

    /** Seeking is slow, so that a file of nothing but wrong names gets no more suggestions after a while. */
    private String nearest(String name) {
        if (suggestions.size() >= MOST_SUGGESTIONS) {
            return suggestions.getOrDefault(name, "");
        }
        return suggestions.computeIfAbsent(name, wrong -> DENMARK.nearestTo(wrong).map(Municipality::name).orElse(""));
    }
}
