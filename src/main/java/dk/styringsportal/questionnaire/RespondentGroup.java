package dk.styringsportal.questionnaire;

import java.util.Locale;
import java.util.Objects;

/**
 * Those who are asked the same items in the same words, for example leaders.
 *
 * @param speaksFor for whom each of them answers
 */
public record RespondentGroup(GroupId id, String title, SpeaksFor speaksFor) {

    /** For whom somebody answers. */
    public enum SpeaksFor {
        /** For oneself, as one of several in the municipality. */
        SELF,
        /** For the municipality, as its only voice: a committee chair, a chief. */
        MUNICIPALITY;

        /** As files have it: "municipality". */
        public static SpeaksFor of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    public RespondentGroup {
        Objects.requireNonNull(speaksFor);
        if (title == null || title.isBlank()) {
            throw new IllegalArgumentException("Group " + id + " has no title");
        }
    }

    /** Those who answer for themselves. */
    public RespondentGroup(GroupId id, String title) {
        this(id, title, SpeaksFor.SELF);
    }
}
