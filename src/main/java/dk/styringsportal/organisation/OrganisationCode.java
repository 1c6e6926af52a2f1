package dk.styringsportal.organisation;

import java.util.regex.Pattern;

/**
 * A municipality's four-digit code: "0101".
 *
 * @param value four digits, the first of them 0
 */
public record OrganisationCode(String value) implements Comparable<OrganisationCode> {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}");

    public OrganisationCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A municipality's code has four digits, such as 0101; not \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(OrganisationCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
