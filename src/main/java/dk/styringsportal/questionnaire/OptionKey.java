package dk.styringsportal.questionnaire;

/**
 * The lasting name of an answer option, for example ja-alle.
 *
 * @param value letters a–z, digits and hyphens
 */
public record OptionKey(String value) {

    public OptionKey {
        Keys.check("Option key", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
