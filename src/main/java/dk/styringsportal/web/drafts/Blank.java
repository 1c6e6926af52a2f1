package dk.styringsportal.web.drafts;

import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.Shape;
import dk.styringsportal.questionnaire.draft.Shape.Kind;
import dk.styringsportal.questionnaire.draft.Shape.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is put in when something is added: what must be there, empty but for a key that nothing else has. */
final class Blank {

    private static final Map<String, String> BEGINNINGS = Map.of("options", "svar", "rows", "raekke", "columns", "kolonne");

    private final Content content;

    Blank(Content content) {
        this.content = content;
    }

    /** A new entry of the list at that path. */
    Map<String, Object> entry(String list, List<Member> members) {
        Map<String, Object> entry = new LinkedHashMap<>();
        members.stream().filter(Member::required).forEach(member -> entry.put(member.name(), value(list, member)));
        return entry;
    }

    private Object value(String list, Member member) {
        Shape shape = member.shape();
        return switch (shape.kind()) {
            case RECORD -> entry(list, shape.members());
            case RECORDS -> List.of();
            case KEYS, LINES, CHOICES -> List.of();
            case CHOICE -> shape.choices().get(0);
            case WHOLE, NUMBER -> content.list(list).size() + 1;
            case POINTS -> 100;
            case NAMED -> Map.of();
            default -> isKey(member) ? free(list, member.name()) : "";
        };
    }

    private static boolean isKey(Member member) {
        return member.name().equals("key") || member.name().equals("id");
    }

    /** "svar-3", or the first after it that is free. */
    private String free(String list, String key) {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < content.list(list).size(); i++) {
            taken.add(content.text(list + "/" + i + "/" + key));
        }
        String last = list.substring(list.lastIndexOf('/') + 1);
        String beginning = list.startsWith("scales/") ? "svar" : list.startsWith("rowSets/") ? "raekke" : BEGINNINGS.getOrDefault(last, "nr");
        int number = content.list(list).size() + 1;
        while (taken.contains(beginning + "-" + number)) {
            number++;
        }
        return beginning + "-" + number;
    }

    /** What stands under a new name. */
    Object named(Shape shape) {
        if (shape.kind() == Kind.RECORDS) {
            return twoOf(shape);
        }
        return shape.kind() == Kind.RECORD ? entry("", shape.members()) : "";
    }

    private static List<Object> twoOf(Shape shape) {
        boolean options = shape.members().stream().anyMatch(member -> member.name().equals("points"));
        return options ? options(false) : List.of(part("raekke", 1));
    }

    /** A new item of that type: with two answers, a row and a column where it has any. */
    Map<String, Object> item(String type, List<Member> members) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("code", freeCode());
        item.put("type", type);
        item.put("text", "");
        item.putAll(parts(type, members));
        return item;
    }

    /** What an item of that type cannot do without beside its text. */
    static Map<String, Object> parts(String type, List<Member> members) {
        Set<String> names = members.stream().map(Member::name).collect(Collectors.toSet());
        Map<String, Object> parts = new LinkedHashMap<>();
        if (names.contains("rows")) {
            parts.put("rows", List.of(part("raekke", 1)));
        }
        if (names.contains("options")) {
            parts.put("options", options(type.equals("scale")));
        }
        if (names.contains("columns")) {
            parts.put("columns", List.of(part("kolonne", 1)));
        }
        return parts;
    }

    private static List<Object> options(boolean withValues) {
        List<Object> options = new ArrayList<>();
        for (int number = 1; number <= 2; number++) {
            Map<String, Object> option = part("svar", number);
            if (withValues) {
                option.put("value", 3 - number);
            }
            options.add(option);
        }
        return options;
    }

    private static Map<String, Object> part(String beginning, int number) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("key", beginning + "-" + number);
        part.put("label", "");
        return part;
    }

    private String freeCode() {
        Set<String> taken = new References(content).items().keySet();
        int number = taken.size() + 1;
        while (taken.contains(String.format("q%02d", number))) {
            number++;
        }
        return String.format("q%02d", number);
    }
}
