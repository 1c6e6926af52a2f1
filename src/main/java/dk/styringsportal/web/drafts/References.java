package dk.styringsportal.web.drafts;

import dk.styringsportal.questionnaire.draft.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a field may name: the groups, scales, items, rows and options of the same draft. */
final class References {

    private static final Set<String> NUMERIC = Set.of("number", "number-matrix", "percentages");

    private final Content content;
    private final Map<String, String> items = new LinkedHashMap<>();

    References(Content content) {
        this.content = content;
        for (int theme = 0; theme < content.list("themes").size(); theme++) {
            String path = "themes/" + theme + "/items";
            for (int item = 0; item < content.list(path).size(); item++) {
                items.putIfAbsent(content.text(path + "/" + item + "/code"), path + "/" + item);
            }
        }
    }

    /** Codes of all items with their places in the draft. */
    Map<String, String> items() {
        return items;
    }

    /**
     * Names with what they are called.
     *
     * @param name of the field
     * @param around the path of the record it stands in
     * @return empty where the field names nothing else
     */
    Optional<Map<String, String>> of(String name, String around) {
        return switch (name) {
            case "groups", "of", "minus" -> Optional.of(isCheck(around) ? Map.of() : labelled("groups", "id", "title"));
            case "scale" -> Optional.of(names("scales"));
            case "rowSet" -> Optional.of(names("rowSets"));
            case "stem" -> Optional.of(stems());
            case "literature" -> Optional.of(labelled("literature", "key", "reference"));
            case "sources" -> Optional.of(labelled("sources", "cited", "cited"));
            case "counting" -> Optional.of(options(around));
            case "item", "use" -> Optional.of(itemTexts());
            case "row" -> Optional.of(rows(named(around)));
            case "column" -> Optional.of(labelled(named(around) + "/columns", "key", "label"));
            case "answer", "notTicked" -> Optional.of(options(named(around)));
            default -> Optional.empty();
        };
    }

    /** A check's "of" names cells, not groups. */
    private static boolean isCheck(String around) {
        return around.startsWith("checks/");
    }

    /** The path of the item that a condition names; nothing is there where it names none. */
    String named(String condition) {
        return items.getOrDefault(content.text(condition + "/item"), "none");
    }

    /** Whether an answer to the item that a condition names is a number. */
    boolean isNumeric(String condition) {
        return NUMERIC.contains(content.text(named(condition) + "/type"));
    }

    /** Whether the item that a condition names has rows. */
    boolean hasRows(String condition) {
        return !rows(named(condition)).isEmpty();
    }

    /** Whether the item that a condition names has columns. */
    boolean hasColumns(String condition) {
        return !content.list(named(condition) + "/columns").isEmpty();
    }

    /** The rows of the item that an option stands in; none for an option of a shared scale. */
    Map<String, String> rowsAround(String option) {
        return option.startsWith("themes/") ? rows(option.replaceFirst("/options/[0-9]+$", "")) : Map.of();
    }

    private Map<String, String> itemTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        items.forEach((code, path) -> texts.put(code, code + " – " + content.text(path + "/text")));
        return texts;
    }

    private Map<String, String> options(String item) {
        String scale = content.text(item + "/scale");
        return labelled(scale.isEmpty() ? item + "/options" : "scales/" + scale, "key", "label");
    }

    private Map<String, String> rows(String item) {
        String set = content.text(item + "/rowSet");
        return labelled(set.isEmpty() ? item + "/rows" : "rowSets/" + set, "key", "label");
    }

    private Map<String, String> names(String path) {
        Map<String, String> names = new LinkedHashMap<>();
        content.members(path).keySet().forEach(name -> {
            List<String> labels = new ArrayList<>(labelled(path + "/" + name, "key", "label").values());
            names.put(name, name + " – " + String.join(" / ", labels));
        });
        return names;
    }

    private Map<String, String> stems() {
        Map<String, String> stems = new LinkedHashMap<>();
        content.members("stems").keySet().forEach(name -> stems.put(name, name + " – " + content.text("stems/" + name + "/text")));
        return stems;
    }

    private Map<String, String> labelled(String list, String key, String label) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < content.list(list).size(); i++) {
            String entry = list + "/" + i;
            labels.put(content.text(entry + "/" + key), content.text(entry + "/" + label));
        }
        return labels;
    }
}
