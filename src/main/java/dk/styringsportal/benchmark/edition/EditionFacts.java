package dk.styringsportal.benchmark.edition;

import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.GroupPool;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an edition's file says of the edition as a whole.
 *
 * @param title the campaign's
 * @param closedAt when the campaign took its last answer
 * @param minimumGroup cells of fewer carry neither figure nor count
 * @param fictitious whether the answers are invented
 * @param reason why it corrects an earlier edition; empty for the first
 * @param pool respondent groups that are shown as one; empty where each is shown by itself
 */
public record EditionFacts(
        EditionId id,
        EditionVersion version,
        String title,
        Instant closedAt,
        int minimumGroup,
        boolean fictitious,
        String reason,
        Optional<GroupPool> pool) {

    static final String SECTION = "edition";

    private static final String POOL_TITLE = "poolTitle";
    private static final String POOL_GROUPS = "poolGroups";

    /** Of an edition that shows each respondent group by itself. */
    public EditionFacts(
            EditionId id,
            EditionVersion version,
            String title,
            Instant closedAt,
            int minimumGroup,
            boolean fictitious,
            String reason) {
        this(id, version, title, closedAt, minimumGroup, fictitious, reason, Optional.empty());
    }

    public EditionFacts {
        Objects.requireNonNull(pool);
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
        pool.ifPresent(some -> {
            plain.put(POOL_TITLE, some.title());
            plain.put(POOL_GROUPS, some.groups().stream().map(GroupId::value).toList());
        });
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
                    (String) plain.get("reason"),
                    Optional.ofNullable((String) plain.get(POOL_TITLE)).map(title -> pool(title, plain)));
        } catch (ClassCastException
                | NullPointerException
                | ArithmeticException
                | DateTimeException
                | IllegalArgumentException malformed) {
            throw new EditionFaultException("The line about the edition does not say what it must.");
        }
    }

    private static GroupPool pool(String title, Map<String, Object> plain) {
        return new GroupPool(
                title, ((List<?>) plain.get(POOL_GROUPS)).stream().map(group -> new GroupId((String) group)).toList());
    }
}
