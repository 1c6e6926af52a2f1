package dk.styringsportal.coding;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.OptionKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a text can be coded as.
 *
 * @param key its lasting name; a code that is called otherwise in a later version keeps it
 * @param danish its name
 * @param english the same; blank where there is none, and the Danish one stands in
 * @param definition when it is given; often blank
 * @param examples texts for which it is right
 */
public record Code(OptionKey key, String danish, String english, String definition, List<String> examples) {

    public Code {
        Objects.requireNonNull(key);
        Objects.requireNonNull(english);
        Objects.requireNonNull(definition);
        examples = List.copyOf(examples);
        if (danish.isBlank()) {
            throw new IllegalArgumentException("Code " + key + " has no name");
        }
    }

    /** One of which only the name is said. */
    public static Code named(OptionKey key, String danish) {
        return new Code(key, danish, "", "", List.of());
    }

    /** The name in that language. */
    public String name(boolean inEnglish) {
        return inEnglish && !english.isBlank() ? english : danish;
    }

    AnswerOption option(boolean inEnglish) {
        return new AnswerOption(key, name(inEnglish), Optional.empty(), Optional.empty());
    }
}
