package dk.styringsportal.questionnaire;

/**
 * The lasting name of a row of a matrix, for example p-107.
 *
 * @param value letters a–z, digits and hyphens
 */
public record RowKey(String value) {

    public RowKey {
        Keys.check("Row key", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
