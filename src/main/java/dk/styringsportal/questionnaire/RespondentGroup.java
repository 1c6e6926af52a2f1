package dk.styringsportal.questionnaire;

/** Those who are asked the same items in the same words, for example leaders. */
public record RespondentGroup(GroupId id, String title) {

    public RespondentGroup {
        if (title == null || title.isBlank()) {
            throw new IllegalArgumentException("Group " + id + " has no title");
        }
    }
}
