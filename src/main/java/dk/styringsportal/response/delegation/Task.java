package dk.styringsportal.response.delegation;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a questionnaire is handed over, as its themes: each with the items that are handed over, and without those of
 * which none is.
 */
public final class Task {

    private final QuestionnaireVersion questionnaire;
    private final Set<ItemCode> items;

    public Task(QuestionnaireVersion questionnaire, Set<ItemCode> items) {
        this.questionnaire = questionnaire;
        this.items = Set.copyOf(items);
    }

    /** In the questionnaire's order. */
    public List<Theme> themes() {
        return questionnaire.themes().stream()
                .filter(theme -> theme.items().stream().anyMatch(this::isIn))
                .map(theme -> new Theme(
                        theme.number(),
                        theme.title(),
                        theme.introduction(),
                        theme.weight(),
                        theme.items().stream().filter(this::isIn).toList()))
                .toList();
    }

    /** In the questionnaire's order. */
    public List<Item> items() {
        return questionnaire.items().stream().filter(this::isIn).toList();
    }

    private boolean isIn(Item item) {
        return items.contains(item.code());
    }

    /** In words: "tema 1 »Retning« og spørgsmål 14 og 16". */
    public String words(Locale language) {
        boolean english = language.getLanguage().equals("en");
        List<String> whole = themes().stream()
                .filter(this::isWhole)
                .map(theme -> (english ? "theme " : "tema ") + theme.number() + " »" + theme.title() + "«")
                .toList();
        List<String> single = themes().stream()
                .filter(theme -> !isWhole(theme))
                .flatMap(theme -> theme.items().stream())
                .filter(item -> item.type().asks())
                .map(item -> String.valueOf(item.number()))
                .toList();
        String singles = (english ? single.size() == 1 ? "question " : "questions " : "spørgsmål ") + listed(single, english);
        if (single.isEmpty()) {
            return listed(whole, english);
        }
        return whole.isEmpty() ? singles : listed(whole, english) + (english ? " and " : " og ") + singles;
    }

    private boolean isWhole(Theme part) {
        return questionnaire.themes().stream()
                .filter(theme -> theme.number() == part.number())
                .flatMap(theme -> theme.items().stream())
                .filter(item -> item.type().asks())
                .allMatch(this::isIn);
    }

    private static String listed(List<String> parts, boolean english) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return parts.subList(0, parts.size() - 1).stream().collect(Collectors.joining(", "))
                + (english ? " and " : " og ")
                + parts.get(parts.size() - 1);
    }
}
