package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.draft.Content;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A questionnaire in the one form in which two that say the same are equal: shared parts written out where they are used, what holds
 * where nothing is said left away.
 */
final class PlainForm {

    private static final Map<String, Object> UNSAID = Map.of(
            "optional", false, "enableBehavior", "all", "exclusive", false, "mustAddUp", true, "overall", false, "reversed", false);

    private final Map<String, Object> root;

    private PlainForm(Content content) {
        this.root = members(content.root());
    }

    /** With "themes" alone of what items share; each item has its own options, rows and the text of its stem. */
    static Map<String, Object> of(Content content) {
        return new PlainForm(content).plain();
    }

    private Map<String, Object> plain() {
        Map<String, Object> plain = new TreeMap<>(root);
        int asked = 0;
        for (Map<String, Object> theme : list(plain, "themes")) {
            for (Map<String, Object> item : list(theme, "items")) {
                asked += item.get("type").equals("information") ? 0 : 1;
                plain(item, asked);
            }
        }
        List.of("scales", "rowSets", "stems").forEach(plain::remove);
        return plain;
    }

    private void plain(Map<String, Object> item, int asked) {
        writeOut(item, "scale", "scales", "options");
        writeOut(item, "rowSet", "rowSets", "rows");
        if (item.get("stem") instanceof String stem) {
            item.put("stem", mapping(mapping(root, "stems"), stem));
        }
        item.remove("number", new BigDecimal(asked));
        item.remove("maximumLength", new BigDecimal(item.get("type").equals("long-text") ? 4000 : 200));
        if (item.get("type").equals("file")) {
            item.putIfAbsent("maximumFiles", new BigDecimal(5));
        }
    }

    private void writeOut(Map<String, Object> item, String reference, String shared, String own) {
        if (item.remove(reference) instanceof String name) {
            item.put(own, plain(mapping(root, shared).get(name)));
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            return members(map);
        }
        if (value instanceof List<?> entries) {
            return new ArrayList<>(entries.stream().map(PlainForm::plain).toList());
        }
        if (value instanceof BigInteger || value instanceof BigDecimal) {
            BigDecimal number = new BigDecimal(value.toString());
            return number.signum() == 0 ? BigDecimal.ZERO : number.setScale(Math.max(0, number.stripTrailingZeros().scale()));
        }
        return value instanceof String text ? text.strip().replaceAll("\\n\\s*\\n", "\n\n") : value;
    }

    private static Map<String, Object> members(Map<?, ?> map) {
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((name, value) -> members.put(String.valueOf(name), plain(value)));
        UNSAID.forEach(members::remove);
        members.remove("decimals", BigDecimal.ZERO);
        if (members.keySet().equals(Set.of("da"))) {
            members.put("en", "");
        }
        return new TreeMap<>(members);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> part, String name) {
        return (List<Map<String, Object>>) part.getOrDefault(name, List.of());
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> mapping(Map<String, Object> part, String name) {
        return (Map<String, Object>) part.getOrDefault(name, Map.of());
    }
}
