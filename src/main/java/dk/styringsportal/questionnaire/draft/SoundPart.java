package dk.styringsportal.questionnaire.draft;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a draft can be shown and tried while other parts of it have faults: all but the faulty parts. */
public final class SoundPart {

    /** An item, or another entry that the rest can do without. */
    private static final Pattern PART =
            Pattern.compile("themes/[0-9]+/items/[0-9]+|(consistency|checks|sources|literature)/[0-9]+|assessment|previous|origin|reservation");

    private static final Pattern THEME = Pattern.compile("themes/[0-9]+");

    /** What is left out can be missed elsewhere, and so on; more rounds than these help nobody. */
    private static final int MOST_ROUNDS = 8;

    /** So that the places of those still to go stay the same. */
    private static final Comparator<String> LAST_FIRST =
            Comparator.comparing((String part) -> part.replaceAll("[0-9]+", ""))
                    .thenComparing(SoundPart::places)
                    .reversed();

    private SoundPart() {}

    /** @return what is left, and the faults of what was left out; no version where what is left makes no sense either */
    public static Judgement of(Content content, ContentJudge judge) {
        Judgement first = judge.glance(content);
        Judgement judgement = first;
        Content left = content;
        for (int round = 0; round < MOST_ROUNDS && !judgement.isSound(); round++) {
            Optional<Content> smaller = withoutFaulty(left, judgement.faults());
            if (smaller.isEmpty()) {
                break;
            }
            left = smaller.get();
            judgement = judge.glance(left);
        }
        return new Judgement(judgement.version(), first.faults());
    }

    /** Empty where a fault lies in something that nothing can do without. */
    private static Optional<Content> withoutFaulty(Content content, List<QuestionnaireFault> faults) {
        List<Optional<String>> parts = faults.stream().map(fault -> part(fault.path())).distinct().toList();
        if (parts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Content left = content;
        for (String part : parts.stream().map(Optional::get).sorted(LAST_FIRST).toList()) {
            left = left.without(part);
        }
        return Optional.of(left);
    }

    /** The numbers in a path, so that 10 comes after 9. */
    private static String places(String part) {
        StringBuilder places = new StringBuilder();
        for (String step : part.split("/")) {
            places.append(step.matches("[0-9]{1,7}") ? String.format("%07d", Integer.parseInt(step)) : "/");
        }
        return places.toString();
    }

    private static Optional<String> part(String path) {
        Matcher part = PART.matcher(path);
        if (part.lookingAt()) {
            return Optional.of(part.group());
        }
        Matcher theme = THEME.matcher(path);
        return theme.lookingAt() ? Optional.of(theme.group()) : Optional.empty();
    }
}
