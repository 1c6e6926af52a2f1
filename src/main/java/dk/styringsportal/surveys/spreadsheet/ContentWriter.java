package dk.styringsportal.surveys.spreadsheet;

import dk.styringsportal.questionnaire.draft.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays a questionnaire out on its sheets. Each part is taken from a copy as it is written; what is then still there is left
 * over. What other sheets say about a part they say by its code or key, so a part without one keeps all it has together.
 */
final class ContentWriter {

    private final Lines lines = new Lines();
    private final Leftovers leftovers = new Leftovers();
    private final Identities items;

    private ContentWriter(Content content) {
        items = Identities.ofItems(content);
    }

    static Sheets sheets(Content content) {
        ContentWriter writer = new ContentWriter(content);
        return new Sheets(writer.questionnaire(content), writer.lines, writer.leftovers);
    }

    /**
     * @param questionnaire the cells of each member of the questionnaire itself
     */
    record Sheets(Map<Field, List<String>> questionnaire, Lines lines, Leftovers leftovers) {}

    private Map<Field, List<String>> questionnaire(Content content) {
        Map<String, Object> rest = new LinkedHashMap<>(content.root());
        Map<Field, List<String>> own = new LinkedHashMap<>();
        SheetForms.QUESTIONNAIRE.forEach(field -> own.put(field, Lines.taken(field, rest)));
        each(rest, "groups", "", "id", (group, id, path) -> line(SheetForms.GROUPS, List.of(), group, path));
        named(rest, "stems", this::stem);
        named(rest, "scales", (scale, name, path) -> options(scale, name, path, List.of("", name), List.of("", name, "")));
        named(rest, "rowSets", (rows, name, path) -> rows(rows, name, path, List.of("", name), List.of("", "", name)));
        each(rest, "themes", "", "number", this::theme);
        each(rest, "consistency", "", "id", (pair, id, path) -> line(SheetForms.CONSISTENCY, List.of(), pair, path));
        each(rest, "checks", "", "id", (check, id, path) -> line(SheetForms.CHECKS, List.of(), check, path));
        assessment(rest);
        each(rest, "sources", "", "", (source, id, path) -> line(SheetForms.SOURCES, List.of(), source, path));
        each(rest, "literature", "", "key", (work, id, path) -> line(SheetForms.LITERATURE, List.of(), work, path));
        leftovers.putAll("", rest);
        return own;
    }

    private void assessment(Map<String, Object> of) {
        if (of.get("assessment") instanceof Map<?, ?> known && !known.isEmpty()) {
            of.remove("assessment");
            String path = "/assessment";
            Map<String, Object> rest = Identities.copy(known);
            each(rest, "criteria", path, "key", (criterion, key, at) -> line(SheetForms.CRITERIA, List.of(), criterion, at));
            each(rest, "options", path, "key", (option, key, at) -> line(SheetForms.RATINGS, List.of(), option, at));
            lines.addUnlessEmpty(SheetForms.ASSESSMENT, List.of(), rest);
            leftovers.putAll(path, rest);
        }
    }

    private void theme(Map<String, Object> theme, Optional<String> number, String path) {
        number.ifPresent(known -> each(theme, "items", path, "", (item, id, at) -> item(known, item, at)));
        line(SheetForms.THEMES, List.of(), theme, path);
    }

    private void item(String theme, Map<String, Object> item, String placed) {
        Optional<String> code = items.of(item);
        String path = code.map(known -> "/items/" + known).orElse(placed);
        lines.add(SheetForms.ITEMS, List.of(theme), item);
        code.ifPresent(known -> {
            lines.addUnlessEmpty(SheetForms.RULES, List.of(known), item);
            options(item, "options", path, List.of(known, ""), List.of(known, "", ""));
            rows(item, "rows", path, List.of(known, ""), List.of(known, "", ""));
            each(item, "columns", path, "key", (column, key, at) -> line(SheetForms.COLUMNS, List.of(known), column, at));
            conditions(item, path, List.of(known, "", "", "", ""));
            wordings(item, path, List.of(known, ""));
        });
        leftovers.putAll(path, item);
    }

    private void stem(Map<String, Object> stems, String name, String path) {
        if (stems.get(name) instanceof Map<?, ?> known) {
            stems.remove(name);
            Map<String, Object> stem = Identities.copy(known);
            lines.add(SheetForms.STEMS, List.of(name), stem);
            wordings(stem, path + "/" + name, List.of("", name));
            leftovers.putAll(path + "/" + name, stem);
        }
    }

    /**
     * @param owner of the options
     * @param conditioned the first owners of their conditions
     */
    private void options(Map<String, Object> of, String member, String path, List<String> owner, List<String> conditioned) {
        each(of, member, path, "key", (option, key, at) -> {
            lines.add(SheetForms.OPTIONS, owner, option);
            key.ifPresent(known -> conditions(option, at, Lines.joined(conditioned, known, "")));
            leftovers.putAll(at, option);
        });
    }

    private void rows(Map<String, Object> of, String member, String path, List<String> owner, List<String> conditioned) {
        each(of, member, path, "key", (row, key, at) -> {
            lines.add(SheetForms.ROWS, owner, row);
            key.ifPresent(known -> conditions(row, at, Lines.joined(conditioned, "", known)));
            leftovers.putAll(at, row);
        });
    }

    private void conditions(Map<String, Object> of, String path, List<String> owner) {
        each(of, "enableWhen", path, "", (condition, none, at) -> line(SheetForms.CONDITIONS, owner, condition, at));
    }

    private void wordings(Map<String, Object> of, String path, List<String> owner) {
        named(of, "wordings", (wordings, group, at) -> {
            Map<String, Object> wording = new LinkedHashMap<>(Map.of("text", wordings.get(group)));
            if (lines.addUnlessEmpty(SheetForms.WORDINGS, Lines.joined(owner, group), wording)) {
                wordings.remove(group);
            }
        }, path);
    }

    /** A part of which nothing at all fits is left over as a whole: a line that is empty would not be read. */
    private void line(SheetForm form, List<String> owners, Map<String, Object> part, String path) {
        if (!owners.isEmpty()) {
            lines.add(form, owners, part);
            leftovers.putAll(path, part);
        } else if (lines.addUnlessEmpty(form, owners, part)) {
            leftovers.putAll(path, part);
        } else {
            leftovers.put(path, part);
        }
    }

    private interface Part {
        void write(Map<String, Object> part, Optional<String> identity, String path);
    }

    /** Takes a list of mappings; what is none of these is left over, with its number in the list. */
    private void each(Map<String, Object> of, String member, String path, String identity, Part part) {
        if (!(of.get(member) instanceof List<?> entries) || entries.isEmpty()) {
            return;
        }
        of.remove(member);
        Identities identities = Identities.of(entries, identity);
        for (int i = 0; i < entries.size(); i++) {
            Optional<String> known = identities.of(entries.get(i));
            String at = path + "/" + Leftovers.segment(member) + "/" + known.orElse("#" + (i + 1));
            if (entries.get(i) instanceof Map<?, ?> members) {
                part.write(Identities.copy(members), known, at);
            } else {
                leftovers.put(at, entries.get(i));
            }
        }
    }

    private interface Named {
        void write(Map<String, Object> all, String name, String path);
    }

    private void named(Map<String, Object> of, String member, Named named) {
        named(of, member, named, "");
    }

    /** Takes what stands under names of its own; a name that is no key, and what is not as it should be, is left over. */
    private void named(Map<String, Object> of, String member, Named named, String path) {
        if (!(of.get(member) instanceof Map<?, ?> names) || names.isEmpty()) {
            return;
        }
        of.remove(member);
        Map<String, Object> rest = Identities.copy(names);
        new ArrayList<>(rest.keySet()).stream()
                .filter(Identities::isUsable)
                .forEach(name -> named.write(rest, name, path + "/" + member));
        leftovers.putAll(path + "/" + member, rest);
    }
}
