package dk.styringsportal.web.drafts;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.Shape;
import dk.styringsportal.questionnaire.draft.Shape.Kind;
import dk.styringsportal.questionnaire.draft.Shape.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the editor's fields from what the schema allows and what the draft says. */
final class FieldDrawing {

    /** Seen at once in an entry of a list; the others on demand. */
    private static final Set<String> MAIN = Set.of(
            "key", "label", "points", "value", "id", "title", "unit", "reference", "cited", "literature", "atLeast", "item",
            "row", "column", "operator", "answer", "when", "expect", "text", "sum", "of");

    /** Rules that need points at the options. */
    private static final Set<String> POINTS = Set.of("points-per-option", "mean-of-rows");

    /** Rules that need values at the options. */
    private static final Set<String> VALUES = Set.of("mean-of-scale-values", "need-minus-use", "mirror-gap");

    private static final Map<String, String> EXCLUDES =
            Map.of("scale", "options", "options", "scale", "rowSet", "rows", "rows", "rowSet");

    /** What decides which other fields there are, or what they may name. */
    private static final Set<String> RELOADS = Set.of("type", "item", "operator", "scale", "rowSet", "rule");

    private final Content content;
    private final List<QuestionnaireFault> faults;
    private final References references;
    private final DraftWords words;
    private final Locale language;

    FieldDrawing(Content content, List<QuestionnaireFault> faults, DraftWords words, Locale language) {
        this.content = content;
        this.faults = faults;
        this.references = new References(content);
        this.words = words;
        this.language = language;
    }

    /** A field for each of the members. */
    List<FieldView> fields(String path, List<Member> members) {
        return members.stream().map(member -> field(path, member)).toList();
    }

    FieldView field(String around, Member member) {
        String path = around.isEmpty() ? member.name() : around + "/" + member.name();
        Shape shape = member.shape();
        Kind kind = kind(around, member);
        return new FieldView(
                path,
                member.name(),
                kind.name().toLowerCase(Locale.ROOT),
                words.say("name." + member.name()),
                words.sayIf("help." + member.name(), null),
                member.required(),
                content.at(path).map(DraftJson::of).orElse(null),
                Written.text(content, path),
                content.text(path + "/en"),
                kind == Kind.POINTS ? pointRows(around, path) : choices(around, path, member),
                entries(path, shape),
                kind == Kind.RECORD ? fields(path, shape.members()) : List.of(),
                blank(path, shape),
                RELOADS.contains(member.name()) || EXCLUDES.containsKey(member.name()),
                EXCLUDES.containsKey(member.name()) ? around + "/" + EXCLUDES.get(member.name()) : null,
                scalar(around, member),
                faultsAt(path));
    }

    /** A reference is chosen, not written; so is what is compared with an item that has options. */
    private Kind kind(String around, Member member) {
        Kind kind = member.shape().kind();
        boolean isReference = references.of(member.name(), around).filter(names -> !names.isEmpty()).isPresent();
        if (kind == Kind.LINES && isReference) {
            return Kind.KEYS;
        }
        boolean isChosen = isReference && (kind == Kind.LINE || kind == Kind.ANSWER);
        return isChosen || kind == Kind.ANSWER && isExistence(around) ? Kind.CHOICE : kind;
    }

    /** What an answer is compared with is a text, a number or a truth value, as the item and the operator have it. */
    private String scalar(String around, Member member) {
        if (member.shape().kind() != Kind.ANSWER) {
            return null;
        }
        return isExistence(around) ? "boolean" : references.isNumeric(around) ? "number" : null;
    }

    private boolean isExistence(String condition) {
        return content.text(condition + "/operator").equals("exists");
    }

    private List<ChoiceView> choices(String around, String path, Member member) {
        Shape shape = member.shape();
        Map<String, String> names = new LinkedHashMap<>();
        if (shape.kind() == Kind.ANSWER && isExistence(around)) {
            List.of("true", "false").forEach(value -> names.put(value, words.say("choice.exists." + value)));
        } else if (shape.choices().isEmpty()) {
            references.of(member.name(), around).ifPresent(names::putAll);
        }
        shape.choices().forEach(choice -> names.put(choice, words.sayIf("choice." + member.name() + "." + choice, choice)));
        Set<String> chosen = Set.copyOf(Written.all(content, path));
        // What is named but is not there is kept, so that nothing is lost by looking at it
        chosen.stream().filter(name -> !names.containsKey(name)).sorted().forEach(name -> names.put(name, name));
        return names.entrySet().stream()
                .map(name -> new ChoiceView(name.getKey(), label(name), chosen.contains(name.getKey())))
                .toList();
    }

    /** The rows in which an option can have points of its own: those of its matrix, and what is named but is not there. */
    private List<ChoiceView> pointRows(String option, String path) {
        Map<String, String> rows = new LinkedHashMap<>(references.rowsAround(option));
        content.members(path).keySet().forEach(row -> rows.putIfAbsent(row, row));
        return rows.entrySet().stream()
                .map(row -> new ChoiceView(row.getKey(), label(row), false))
                .toList();
    }

    private static String label(Map.Entry<String, String> name) {
        return name.getValue().isBlank() ? name.getKey() : name.getValue();
    }

    private List<EntryView> entries(String path, Shape shape) {
        if (shape.kind() == Kind.RECORDS) {
            int size = content.list(path).size();
            return Stream.iterate(0, i -> i + 1).limit(size).map(i -> entry(path, i, size, shape)).toList();
        }
        if (shape.kind() == Kind.NAMED) {
            return content.members(path).keySet().stream().map(name -> named(path, name, shape.named().orElseThrow())).toList();
        }
        return List.of();
    }

    private EntryView entry(String list, int place, int size, Shape shape) {
        String path = list + "/" + place;
        List<FieldView> main = new ArrayList<>();
        List<FieldView> more = new ArrayList<>();
        // What a field is for is said once, not for each entry
        fields(path, shape.members()).stream()
                .filter(field -> field.filled() || isAskable(path, field.name()))
                .map(field -> place == 0 ? field : field.withoutHelp())
                .forEach(field -> (isMain(list, field) ? main : more).add(field));
        boolean open = more.stream().anyMatch(field -> field.filled() || !field.faults().isEmpty());
        String title = words.say("entry", words.say("one." + lastOf(list)), place + 1);
        return new EntryView(path, null, title, main, more, open, place == 0, place == size - 1);
    }

    /** Whether what an entry names has such parts at all: nothing is asked of the rows of an item that has none. */
    private boolean isAskable(String entry, String name) {
        return switch (name) {
            case "row" -> !content.text(entry + "/item").isEmpty() && references.hasRows(entry);
            case "column" -> !content.text(entry + "/item").isEmpty() && references.hasColumns(entry);
            default -> true;
        };
    }

    /** Points stand with the options where the item is scored by them, values where they are counted. */
    private boolean isMain(String list, FieldView field) {
        if (!MAIN.contains(field.name()) || field.filled() || list.startsWith("scales/")) {
            return MAIN.contains(field.name());
        }
        String item = list.replaceFirst("/[^/]*$", "");
        return switch (field.name()) {
            case "points" -> POINTS.contains(content.text(item + "/rule"));
            case "value" -> VALUES.contains(content.text(item + "/rule")) || content.text(item + "/type").equals("scale");
            default -> true;
        };
    }

    private EntryView named(String path, String name, Shape shape) {
        String own = path + "/" + name;
        List<FieldView> fields = shape.members().isEmpty() || shape.kind() == Kind.RECORDS
                ? List.of(field(path, new Member(name, shape, true), words.say("one." + lastOf(path))))
                : fields(own, shape.members());
        return new EntryView(own, name, name, fields, List.of(), false, false, false);
    }

    private FieldView field(String around, Member member, String label) {
        String path = around + "/" + member.name();
        Shape shape = member.shape();
        return new FieldView(
                path, member.name(), shape.kind().name().toLowerCase(Locale.ROOT), label, null, true,
                content.at(path).map(DraftJson::of).orElse(null), Written.text(content, path), content.text(path + "/en"),
                List.of(), entries(path, shape), List.of(), blank(path, shape), false, null, null, faultsAt(path));
    }

    private String blank(String path, Shape shape) {
        if (shape.kind() == Kind.RECORDS) {
            return DraftJson.of(new Blank(content).entry(path, shape.members()));
        }
        return shape.kind() == Kind.NAMED ? DraftJson.of(new Blank(content).named(shape.named().orElseThrow())) : null;
    }

    private List<String> faultsAt(String path) {
        return faults.stream()
                .filter(fault -> fault.path().equals(path) || fault.path().equals(path + "/da") || fault.path().equals(path + "/en"))
                .map(fault -> fault.problem().apply(language))
                .toList();
    }

    private static String lastOf(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        // The entries of scales/<name> and rowSets/<name> are options and rows
        return path.startsWith("scales/") ? "options" : path.startsWith("rowSets/") ? "rows" : last;
    }
}
