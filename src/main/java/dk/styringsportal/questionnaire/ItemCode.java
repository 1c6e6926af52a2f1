package dk.styringsportal.questionnaire;

/**
 * The lasting name of an item, for example q17. It outlives rewording, so that rounds can be compared.
 *
 * @param value letters a–z, digits and hyphens
 */
public record ItemCode(String value) implements Comparable<ItemCode> {

    public ItemCode {
        Keys.check("Item code", value);
    }

    @Override
    public int compareTo(ItemCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
