package dk.styringsportal.response;

import dk.styringsportal.questionnaire.AnswerValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers of which a person has said that they are no CPR numbers, though they look like some. The word counts for any look-alike:
 * nothing tells for certain, since CPR numbers have been given out after 2007 whose check digit does not fit, and other numbers
 * may fit by chance. It counts for no number but those that were named, and for no other answer.
 *
 * @param digits of each, ten
 */
public record NotCprNumbers(Set<String> digits) {

    /** Nobody has said anything. */
    public static final NotCprNumbers NONE = new NotCprNumbers(Set.of());

    public NotCprNumbers {
        digits = Set.copyOf(digits);
    }

    /** @param texts that hold the numbers as they stand in the answer: "010190-1234", in an address "010190%2D1234" */
    public static NotCprNumbers in(List<String> texts) {
        return new NotCprNumbers(texts.stream()
                .flatMap(text -> Stream.concat(CprNumber.in(text).stream(), CprNumber.inAddress(text).stream()))
                .map(LookAlike::digits)
                .collect(Collectors.toSet()));
    }

    /**
     * Refuses an answer in which another number looks like a CPR number. One that stands in the stored answer was let in before.
     *
     * @param stored the answer as it is now; empty for none
     * @return whether the word was needed
     * @throws CprNumberException with where those stand that nobody has spoken for
     */
    public boolean letIn(AnswerValue value, Optional<AnswerValue> stored) {
        Set<String> before = stored.map(LookAlike::in).stream().flatMap(List::stream).map(LookAlike::digits).collect(Collectors.toSet());
        List<LookAlike> found = LookAlike.in(value).stream().filter(number -> !before.contains(number.digits())).toList();
        List<LookAlike> unsaid = found.stream().filter(number -> !digits.contains(number.digits())).toList();
        if (!unsaid.isEmpty()) {
            throw new CprNumberException(value instanceof AnswerValue.Files ? "link" : "text", unsaid);
        }
        return !found.isEmpty();
    }

    /** How many, and not which. */
    @Override
    public String toString() {
        return "NotCprNumbers[" + digits.size() + "]";
    }
}
