package dk.styringsportal.response.sheet.mapping;

import dk.styringsportal.response.sheet.SheetField;
import java.util.ArrayList;
import java.util.List;

/** What the text of a cell may be read as in a field with options: their keys, and nothing. */
final class MeantOptions {

    private final List<String> keys;

    MeantOptions(SheetField field) {
        keys = new ArrayList<>(field.item().options().stream().map(option -> option.key().value()).toList());
        field.item().type().allow().forEach(meaning -> keys.add(meaning.key()));
        if (field.takesTicks()) {
            keys.add(SheetField.NO_TICK);
        }
    }

    List<String> keys() {
        return keys;
    }

    /** One key, several parted by "|", or nothing at all for unanswered. */
    boolean allow(String meaning) {
        return meaning.isBlank() || List.of(meaning.split("\\|")).stream().allMatch(part -> keys.contains(part.strip()));
    }
}
