package dk.styringsportal.surveys.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items of a questionnaire by themes, with the names that they have in the form. */
final class NamedItems {

    private final List<List<NamedItem>> themes = new ArrayList<>();
    private final Map<String, NamedItem> byCode = new HashMap<>();

    /** @param names those of items are claimed before those of rows and cells, so that they stay as they are */
    NamedItems(Part file, FormNames names) {
        List<Part> all = file.parts("themes");
        List<List<String>> itemNames = all.stream()
                .map(theme -> theme.parts("items").stream().map(item -> names.claim(name(item))).toList())
                .toList();
        for (int theme = 0; theme < all.size(); theme++) {
            List<Part> items = all.get(theme).parts("items");
            List<NamedItem> named = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                String place = items.get(i).text("code").isEmpty() ? "themes/" + theme + "/items/" + i : items.get(i).text("code");
                NamedItem item = NamedItem.of(items.get(i), place, itemNames.get(theme).get(i), file, names);
                byCode.putIfAbsent(items.get(i).text("code"), item);
                named.add(item);
            }
            themes.add(named);
        }
    }

    private static String name(Part item) {
        return item.text("code").isEmpty() ? "q" : FormNames.of(item.text("code"));
    }

    List<NamedItem> ofTheme(int theme) {
        return themes.get(theme);
    }

    Optional<NamedItem> item(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
