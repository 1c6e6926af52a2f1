package dk.styringsportal.benchmark.edition;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What an edition's file says of the edition as a whole.
 *
 * @param title the campaign's
 * @param closedAt when the campaign took its last answer
 * @param minimumGroup cells of fewer carry neither figure nor count
 * @param fictitious whether the answers are invented
 * @param reason why it corrects an earlier edition; empty for the first
 */
public record EditionFacts(
        EditionId id,
        EditionVersion version,
        String title,
        Instant closedAt,
        int minimumGroup,
        boolean fictitious,
        String reason) {

    static final String SECTION = "edition";

    public EditionFacts {
        Objects.requireNonNull(title);
        Objects.requireNonNull(reason);
    }

    Map<String, Object> plain() {
        Map<String, Object> plain = new TreeMap<>();
        plain.put("section", SECTION);
        plain.put("id", BigDecimal.valueOf(id.value()));
        plain.put("version", version.toString());
        plain.put("title", title);
        plain.put("closedAt", closedAt.toString());
        plain.put("minimumGroup", minimumGroup);
        plain.put("fictitious", fictitious);
        plain.put("reason", reason);
        return plain;
    }

    /** @throws EditionFaultException for anything but what {@link #plain} gives */
    static EditionFacts of(Map<String, Object> plain) {
        try {
            return new EditionFacts(
                    new EditionId(((BigDecimal) plain.get("id")).longValueExact()),
                    EditionVersion.parse((String) plain.get("version")),
                    (String) plain.get("title"),
                    Instant.parse((String) plain.get("closedAt")),
                    ((BigDecimal) plain.get("minimumGroup")).intValueExact(),
                    (Boolean) plain.get("fictitious"),
                    (String) plain.get("reason"));
        } catch (ClassCastException
                | NullPointerException
                | ArithmeticException
                | DateTimeException
                | IllegalArgumentException malformed) {
            throw new EditionFaultException("The line about the edition does not say what it must.");
        }
    }
}
