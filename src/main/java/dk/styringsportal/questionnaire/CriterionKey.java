package dk.styringsportal.questionnaire;

/**
 * The lasting name of what assessors rate, for example praksis.
 *
 * @param value letters a–z, digits and hyphens
 */
public record CriterionKey(String value) implements Comparable<CriterionKey> {

    public CriterionKey {
        Keys.check("Criterion key", value);
    }

    @Override
    public int compareTo(CriterionKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
