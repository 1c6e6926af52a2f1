package dk.styringsportal.surveys.xlsform;

import dk.styringsportal.surveys.xlsform.FormTexts.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names what an item holds that an XLSForm has no word for: once for each item and kind. */
final class ItemLosses {

    private static final Set<String> CARRIED = Set.of(
            "code", "number", "type", "text", "help", "stem", "optional", "enableWhen", "enableBehavior", "scale", "options",
            "rowSet", "rows", "columns", "unit", "minimum", "maximum", "decimals", "mustAddUp", "maximumLength", "earliest",
            "latest", "minimumTicks", "maximumTicks");

    /** Told together with what is in them. */
    private static final Set<String> TOLD = Set.of("wordings", "groups", "allow", "places", "maximumFiles");

    private static final List<String> SCORING =
            List.of("rule", "ruleText", "weight", "notAsked", "counting", "thresholds", "use", "mirror");

    private static final List<String> GUIDANCE = List.of("recommendation", "sources");
    private static final List<String> SOURCE = List.of("wordingStatus", "lines");
    private static final List<String> TRAITS = List.of("overall", "reversed");

    private static final Set<String> OF_OPTIONS =
            Set.of("key", "label", "enableWhen", "enableBehavior", "points", "value", "means", "exclusive", "printed");

    private static final Set<String> OF_ROWS = Set.of("key", "label", "groups", "enableWhen", "enableBehavior");
    private static final Set<String> OF_COLUMNS = Set.of("key", "label", "unit", "minimum", "maximum", "decimals");

    private final NamedItem item;
    private final Losses losses;

    ItemLosses(NamedItem item, Losses losses) {
        this.item = item;
        this.losses = losses;
    }

    /** @param place the item's among all questions, from 1 */
    void tell(int place) {
        Part part = item.part();
        members("loss.scoring", SCORING);
        options();
        members("loss.guidance", GUIDANCE);
        losses.addIfAny(item.place(), "loss.wordings", part.part("wordings").names());
        losses.addIfAny(item.place(), "loss.groups", part.texts("groups"));
        losses.addIfAny(item.place(), "loss.rowGroups", keys(item.rows().stream().filter(row -> row.has("groups"))));
        members("loss.source", SOURCE);
        members("loss.traits", TRAITS);
        if (part.has("number") && part.wholeNumber("number", 0) != place) {
            losses.add(item.place(), "loss.number", part.text("number"));
        }
        losses.addIfAny(item.place(), "loss.allow", part.texts("allow").stream().map(ItemLosses::meaning).toList());
        answers(part);
        losses.addIfAny(item.place(), "loss.renamed", item.renamed());
        if (String.valueOf(part.members()).contains("${") || String.valueOf(item.options()).contains("${")) {
            losses.add(item.place(), "loss.dollar");
        }
        unknown();
    }

    private static Word meaning(String meaning) {
        return new Word(meaning.equals("dont-know") ? "dontKnow" : "notApplicable", "");
    }

    private void members(String key, List<String> names) {
        losses.addIfAny(item.place(), key, names.stream()
                .filter(item.part()::has)
                .map(name -> new Word("member." + name, isLong(name) ? "" : item.part().text(name)))
                .toList());
    }

    /** Of these the name says enough, or the file's word would not be understood. */
    private static boolean isLong(String name) {
        return !Set.of("rule", "weight", "use", "lines").contains(name);
    }

    private void options() {
        List<Part> options = item.options();
        losses.addIfAny(item.place(), "loss.points", options.stream().flatMap(ItemLosses::points).distinct().toList());
        losses.addIfAny(item.place(), "loss.values",
                options.stream().filter(option -> option.has("value")).map(option -> option.text("value")).toList());
        losses.addIfAny(item.place(), "loss.means", keys(options.stream().filter(option -> option.has("means"))));
        losses.addIfAny(item.place(), "loss.printed", keys(options.stream().filter(option -> option.has("printed"))));
        if (!item.type().startsWith("multiple-choice")) {
            losses.addIfAny(
                    item.place(), "loss.exclusive", keys(options.stream().filter(option -> option.flag("exclusive", false))));
        }
    }

    private static Stream<String> points(Part option) {
        Part byRow = option.part("points");
        return byRow.names().isEmpty()
                ? Stream.of(option.text("points")).filter(points -> !points.isEmpty())
                : byRow.names().stream().map(byRow::text);
    }

    private static List<String> keys(Stream<Part> parts) {
        return parts.map(part -> part.text("key")).toList();
    }

    /** What the form takes for an answer, and we do not, or the other way round. */
    private void answers(Part part) {
        if (item.type().equals("scale")) {
            losses.add(item.place(), "loss.scale");
        }
        if (part.has("places")) {
            losses.add(item.place(), "loss.places", part.text("places"));
        }
        if (item.type().equals("file") && part.wholeNumber("maximumFiles", 5) != 1) {
            losses.add(item.place(), "loss.files");
        }
        if (item.takesNoTick()) {
            losses.add(item.place(), item.hasExclusive() ? "loss.noTick.one" : "loss.noTick.open");
        }
    }

    private void unknown() {
        List<String> unknown = new ArrayList<>(others(item.part(), Stream.of(
                        CARRIED.stream(), TOLD.stream(), SCORING.stream(), GUIDANCE.stream(), SOURCE.stream(), TRAITS.stream())
                .flatMap(names -> names)
                .collect(Collectors.toSet())));
        item.options().forEach(option -> unknown.addAll(others(option, OF_OPTIONS)));
        item.rows().forEach(row -> unknown.addAll(others(row, OF_ROWS)));
        item.part().parts("columns").forEach(column -> unknown.addAll(others(column, OF_COLUMNS)));
        losses.addIfAny(item.place(), "loss.unknown", unknown.stream().distinct().toList());
    }

    static List<String> others(Part part, Set<String> known) {
        return part.names().stream().filter(name -> !known.contains(name)).toList();
    }
}
