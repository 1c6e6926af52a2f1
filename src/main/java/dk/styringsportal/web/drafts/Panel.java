package dk.styringsportal.web.drafts;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.ContentJudge;
import dk.styringsportal.questionnaire.draft.Shape.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of what is chosen in the outline.
 *
 * @param path of the theme or item in the draft; empty for a part of the questionnaire itself
 */
public record Panel(String path, List<Section> sections) {

    /**
     * Fields that belong together.
     *
     * @param key end of its heading's key; nothing where it has none
     * @param open whether it is seen from the beginning
     */
    public record Section(String key, boolean open, List<FieldView> fields) {}

    /** Fields that one scoring rule has and no other. */
    private static final Map<String, String> OF_RULE =
            Map.of("counting", "count-threshold", "thresholds", "count-threshold", "use", "need-minus-use", "mirror", "mirror-gap");

    /** Given by publishing, and by nobody's hand. */
    private static final Set<String> NOT_WRITTEN = Set.of("state");

    static Panel of(String chosen, Content content, List<QuestionnaireFault> faults, ContentJudge judge, DraftWords words, Locale language) {
        FieldDrawing drawing = new FieldDrawing(content, faults, words, language);
        Optional<Part> part = Part.at(chosen);
        if (part.isPresent()) {
            List<Member> members = judge.ofQuestionnaire().stream()
                    .filter(member -> Part.of(member.name()) == part.get() && !NOT_WRITTEN.contains(member.name()))
                    .toList();
            return new Panel("", List.of(new Section(null, true, drawing.fields("", members))));
        }
        return chosen.contains("/items/")
                ? new Panel(chosen, item(chosen, content, judge, drawing))
                : new Panel(chosen, List.of(new Section(null, true, drawing.fields(chosen, judge.ofTheme()))));
    }

    private static List<Section> item(String path, Content content, ContentJudge judge, FieldDrawing drawing) {
        String type = content.text(path + "/type");
        List<Member> members = judge.ofItem(judge.itemTypes().contains(type) ? type : "information").stream()
                .filter(member -> isOfRule(member.name(), path, content) && isWanted(member.name(), path, content))
                .toList();
        List<Section> sections = new ArrayList<>();
        for (Concern concern : Concern.values()) {
            List<FieldView> fields = drawing.fields(path, members.stream()
                    .filter(member -> Concern.of(member.name()) == concern)
                    .sorted(Comparator.comparingInt(member -> concern.place(member.name())))
                    .toList());
            if (!fields.isEmpty()) {
                sections.add(new Section(concern.name().toLowerCase(Locale.ROOT), isOpen(concern, fields), fields));
            }
        }
        return sections;
    }

    private static boolean isOpen(Concern concern, List<FieldView> fields) {
        return concern == Concern.QUESTION || concern == Concern.ANSWER || fields.stream().anyMatch(field -> field.filled() || !field.faults().isEmpty());
    }

    /**
     * Own options and rows are not asked for where shared ones are used, nothing shared where nothing is, nothing of groups
     * where there are none, and not how conditions go together where there is but one.
     */
    private static boolean isWanted(String name, String path, Content content) {
        boolean isThere = content.at(path + "/" + name).isPresent();
        return isThere || switch (name) {
            case "options" -> content.at(path + "/scale").isEmpty();
            case "rows" -> content.at(path + "/rowSet").isEmpty();
            case "scale" -> !content.members("scales").isEmpty();
            case "rowSet" -> !content.members("rowSets").isEmpty();
            case "stem" -> !content.members("stems").isEmpty();
            case "groups", "wordings" -> !content.list("groups").isEmpty();
            case "enableBehavior" -> content.list(path + "/enableWhen").size() > 1;
            default -> true;
        };
    }

    /** A field of another rule is shown only while something stands in it, so that it can be taken out. */
    private static boolean isOfRule(String name, String path, Content content) {
        String rule = OF_RULE.get(name);
        return rule == null || rule.equals(content.text(path + "/rule")) || content.at(path + "/" + name).isPresent();
    }
}
