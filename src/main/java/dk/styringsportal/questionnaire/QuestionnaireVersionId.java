package dk.styringsportal.questionnaire;

import java.util.regex.Pattern;

/**
 * One version of one questionnaire, written "styringsoverblik-voksen/2023".
 *
 * @param id the questionnaire, the same in all its versions
 * @param version the version, for example the year
 */
public record QuestionnaireVersionId(String id, String version) {

    private static final Pattern VERSION = Pattern.compile("[a-z0-9.-]+");

    public QuestionnaireVersionId {
        Keys.check("Questionnaire id", id);
        if (version == null || !VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("Version must match [a-z0-9.-]+, not \"" + version + "\"");
        }
    }

    /** @throws IllegalArgumentException unless the text has the form id/version */
    public static QuestionnaireVersionId parse(String text) {
        String[] parts = text == null ? new String[0] : text.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("A questionnaire version is written id/version, not \"" + text + "\"");
        }
        return new QuestionnaireVersionId(parts[0], parts[1]);
    }

    @Override
    public String toString() {
        return id + "/" + version;
    }
}
