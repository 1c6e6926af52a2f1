package dk.styringsportal.questionnaire;

/**
 * The lasting name of a column of a matrix of numbers, for example 2018.
 *
 * @param value letters a–z, digits and hyphens
 */
public record ColumnKey(String value) {

    public ColumnKey {
        Keys.check("Column key", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
