package dk.styringsportal.web.drafts;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.draft.Content;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The draft as a tree of themes and items.
 *
 * @param themes in their order
 */
public record Outline(List<ThemeNode> themes) {

    /**
     * A theme.
     *
     * @param path in the draft: "themes/0"
     * @param faults of the theme itself, not of its items
     */
    public record ThemeNode(String path, String number, String title, long faults, List<ItemNode> items) {}

    /**
     * An item.
     *
     * @param path in the draft: "themes/0/items/3"
     */
    public record ItemNode(String path, String code, String text, String type, long faults) {}

    static Outline of(Content content, List<QuestionnaireFault> faults) {
        List<ThemeNode> themes = new ArrayList<>();
        for (int theme = 0; theme < content.list("themes").size(); theme++) {
            String path = "themes/" + theme;
            themes.add(new ThemeNode(
                    path, content.text(path + "/number"), content.text(path + "/title"), ofTheme(faults, path), items(content, path, faults)));
        }
        return new Outline(themes);
    }

    private static List<ItemNode> items(Content content, String theme, List<QuestionnaireFault> faults) {
        List<ItemNode> items = new ArrayList<>();
        for (int item = 0; item < content.list(theme + "/items").size(); item++) {
            String path = theme + "/items/" + item;
            items.add(new ItemNode(
                    path, content.text(path + "/code"), content.text(path + "/text"), content.text(path + "/type"), within(faults, path)));
        }
        return items;
    }

    private static long ofTheme(List<QuestionnaireFault> faults, String path) {
        return within(faults, path) - faults.stream().filter(fault -> fault.path().startsWith(path + "/items/")).count();
    }

    private static long within(List<QuestionnaireFault> faults, String path) {
        return faults.stream().filter(fault -> fault.path().equals(path) || fault.path().startsWith(path + "/")).count();
    }

    /** The paths of all themes and items. */
    Set<String> paths() {
        Set<String> paths = new HashSet<>();
        themes.forEach(theme -> {
            paths.add(theme.path());
            theme.items().forEach(item -> paths.add(item.path()));
        });
        return paths;
    }
}
