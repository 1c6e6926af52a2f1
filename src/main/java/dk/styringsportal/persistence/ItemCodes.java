package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.ItemCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes of items in one column, parted by blanks. */
final class ItemCodes {

    private ItemCodes() {}

    static String write(Collection<ItemCode> items) {
        return items.stream().map(ItemCode::value).sorted().collect(Collectors.joining(" "));
    }

    static Set<ItemCode> read(String column) {
        return Arrays.stream(column.split(" ")).filter(code -> !code.isEmpty()).map(ItemCode::new).collect(Collectors.toSet());
    }
}
