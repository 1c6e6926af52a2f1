package dk.styringsportal.questionnaire;

/**
 * The lasting name of a respondent group, for example ledere.
 *
 * @param value letters a–z, digits and hyphens
 */
public record GroupId(String value) {

    public GroupId {
        Keys.check("Group id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
