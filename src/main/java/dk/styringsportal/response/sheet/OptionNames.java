package dk.styringsportal.response.sheet;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names by which a cell may call the options of an item: key, label, or the label as it was printed elsewhere. Where
 * several fit, the first of these counts.
 */
final class OptionNames {

    private final Map<String, OptionKey> byName = new HashMap<>();
    private final List<String> keys;

    OptionNames(Item item) {
        for (AnswerOption option : item.options()) {
            byName.put(option.key().value(), option.key());
        }
        for (AnswerOption option : item.options()) {
            byName.putIfAbsent(Spelling.of(option.label()), option.key());
        }
        for (AnswerOption option : item.options()) {
            option.printed().forEach(spelling -> byName.putIfAbsent(Spelling.of(spelling), option.key()));
        }
        keys = item.options().stream().map(option -> option.key().value()).toList();
    }

    Optional<OptionKey> named(String text) {
        return Optional.ofNullable(byName.get(Spelling.of(text)));
    }

    /** The label where it is read back as that option, even among others; else the key. */
    String nameOf(AnswerOption option) {
        boolean named = named(option.label()).filter(option.key()::equals).isPresent();
        return named && OptionCells.parts(option.label()).size() == 1 && !SheetField.NO_TICK.equals(Spelling.of(option.label()))
                ? option.label()
                : option.key().value();
    }

    /** In the questionnaire's order. */
    List<String> keys() {
        return keys;
    }
}
