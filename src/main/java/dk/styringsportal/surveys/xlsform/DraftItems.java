package dk.styringsportal.surveys.xlsform;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The items of a draft while a form is read, and what they share. */
final class DraftItems {

    private final ChoiceLists choices;
    private final Losses losses;
    private final Codes codes = new Codes();
    private final Codes shared = new Codes();
    private final Map<Map<String, Object>, String> lists = new IdentityHashMap<>();
    private final List<Map<String, Object>> all = new ArrayList<>();

    DraftItems(ChoiceLists choices, Losses losses) {
        this.choices = choices;
        this.losses = losses;
    }

    /** A new item whose code is made of the question's name. */
    Map<String, Object> item(FormTable.Line line, String type, Words text) {
        String name = line.text("name").isEmpty() ? "note-" + line.number() : line.text("name");
        Codes.Code code = codes.ofName(name);
        if (!code.plain() && !FormNames.of(code.key()).equals(name)) {
            losses.add(line.place("name"), "import.renamed", name, code.key());
        }
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("code", code.key());
        item.put("type", type);
        item.put("text", text.content());
        all.add(item);
        return item;
    }

    /** Gives an item the choices of a list. */
    List<Map<String, Object>> choose(Map<String, Object> item, String list) {
        List<Map<String, Object>> options = choices.options(list);
        item.put("options", options);
        lists.put(item, list);
        return options;
    }

    /** Lists that several items have, and with the same conditions, become scales; the rest stay with their items. */
    Map<String, Object> scales() {
        Map<String, List<Map<String, Object>>> byList = new LinkedHashMap<>();
        all.stream()
                .filter(lists::containsKey)
                .forEach(item -> byList.computeIfAbsent(lists.get(item), none -> new ArrayList<>()).add(item));
        Map<String, Object> scales = new LinkedHashMap<>();
        byList.forEach((list, items) -> {
            Object options = items.get(0).get("options");
            if (items.size() > 1 && items.stream().allMatch(item -> item.get("options").equals(options))) {
                String key = shared.ofName(list).key();
                scales.put(key, options);
                items.forEach(item -> {
                    item.remove("options");
                    item.put("scale", key);
                });
            }
        });
        return scales;
    }
}
