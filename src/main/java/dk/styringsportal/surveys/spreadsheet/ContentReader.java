package dk.styringsportal.surveys.spreadsheet;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts a questionnaire together from its sheets: first what stands alone, then what belongs to it. */
final class ContentReader {

    /** As many as a questionnaire file may have in a theme. */
    private static final int MOST_ITEMS = 2_000;

    private final Map<String, Object> root = new LinkedHashMap<>();
    private final Tables tables;
    private final Named themes = new Named();
    private final Named items = new Named();

    private ContentReader(Tables tables) {
        this.tables = tables;
    }

    static Map<String, Object> root(Tables tables) {
        ContentReader reader = new ContentReader(tables);
        reader.readQuestionnaire();
        reader.readParts();
        reader.readItems();
        reader.readPartsOfItems();
        new ConditionLines(reader.root, reader.items).attach(tables.lines(SheetForms.CONDITIONS));
        new LeftoverLines(reader.root, reader.items).apply(tables.lines(Tables.LEFTOVERS));
        return SchemaOrder.ordered(reader.root);
    }

    private void readQuestionnaire() {
        Set<String> said = new HashSet<>();
        for (Line line : tables.lines(Tables.QUESTIONNAIRE)) {
            Optional<Field> field = SheetForms.QUESTIONNAIRE.stream()
                    .filter(known -> SheetTexts.leniently(Field.heading(known.columns().get(0)))
                            .equals(SheetTexts.leniently(line.name("form.field"))))
                    .findFirst();
            if (field.isEmpty()) {
                line.fault("form.field", "form.unknown", line.name("form.field"), String.join(", ",
                        SheetForms.QUESTIONNAIRE.stream().map(known -> Field.heading(known.columns().get(0))).toList()));
            } else if (!said.add(field.get().member())) {
                line.fault("form.field", "form.twice", line.name("form.field"));
            } else {
                readMember(line, field.get());
            }
        }
    }

    private void readMember(Line line, Field field) {
        boolean bilingual = field.columns().size() > 1;
        if (!bilingual && !line.name("form.value.en").isEmpty()) {
            line.fault("form.value.en", "form.noEnglish", line.name("form.field"));
        }
        Field here = new Field(
                field.member(), bilingual ? List.of("form.value", "form.value.en") : List.of("form.value"), field.notation());
        root.putAll(line.members(List.of(here)));
    }

    private void readParts() {
        for (SheetForm form : List.of(SheetForms.GROUPS, SheetForms.CONSISTENCY, SheetForms.CHECKS, SheetForms.SOURCES, SheetForms.LITERATURE)) {
            tables.lines(form).forEach(line -> Attachments.append(root, form.key(), line.members(form.fields())));
        }
        for (Line line : tables.lines(SheetForms.THEMES)) {
            Map<String, Object> theme = line.members(SheetForms.THEMES.fields());
            Attachments.append(root, "themes", theme);
            if (theme.containsKey("number")) {
                themes.add(theme.get("number").toString(), theme);
            }
        }
        readAssessment();
        Set<String> stems = new HashSet<>();
        for (Line line : tables.lines(SheetForms.STEMS)) {
            String name = line.name(SheetForms.STEMS.owner("stem"));
            if (name.isEmpty() || !stems.add(name)) {
                line.fault(SheetForms.STEMS.owner("stem"), name.isEmpty() ? "owner.missing" : "owner.twice", name);
            } else {
                Attachments.within(root, "stems").put(name, line.members(SheetForms.STEMS.fields()));
            }
        }
    }

    private void readAssessment() {
        List<Line> own = tables.lines(SheetForms.ASSESSMENT);
        own.stream().skip(1).forEach(line -> line.fault("assessment.introduction", "owner.twice", SheetForms.ASSESSMENT.name()));
        own.stream().limit(1).forEach(line ->
                Attachments.within(root, "assessment").putAll(line.members(SheetForms.ASSESSMENT.fields())));
        tables.lines(SheetForms.CRITERIA).forEach(line -> Attachments.append(
                Attachments.within(root, "assessment"), "criteria", line.members(SheetForms.CRITERIA.fields())));
        tables.lines(SheetForms.RATINGS).forEach(line -> Attachments.append(
                Attachments.within(root, "assessment"), "options", line.members(SheetForms.RATINGS.fields())));
    }

    private void readItems() {
        int count = 0;
        for (Line line : tables.lines(SheetForms.ITEMS)) {
            if (++count > MOST_ITEMS) {
                line.fault(SheetForms.ITEMS.fields().get(0).columns().get(0), "items.many", MOST_ITEMS);
                return;
            }
            Map<String, Object> item = line.members(SheetForms.ITEMS.fields());
            Owner.of(line, SheetForms.ITEMS, "theme").among(themes).ifPresent(theme -> Attachments.append(theme, "items", item));
            if (item.containsKey("code")) {
                items.add((String) item.get("code"), item);
            }
        }
    }

    private void readPartsOfItems() {
        attach(SheetForms.OPTIONS, "options", "scale", "scales");
        attach(SheetForms.ROWS, "rows", "rowSet", "rowSets");
        for (Line line : tables.lines(SheetForms.COLUMNS)) {
            Map<String, Object> column = line.members(SheetForms.COLUMNS.fields());
            Owner.of(line, SheetForms.COLUMNS, "item").among(items).ifPresent(item -> Attachments.append(item, "columns", column));
        }
        Set<Map<String, Object>> ruled = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Line line : tables.lines(SheetForms.RULES)) {
            Owner owner = Owner.of(line, SheetForms.RULES, "item");
            owner.among(items).ifPresent(item -> {
                if (!ruled.add(item)) {
                    line.fault(owner.column(), "owner.twice", owner.name());
                }
                item.putAll(line.members(SheetForms.RULES.fields()));
            });
        }
        Named stems = Named.under(root.get("stems"));
        tables.lines(SheetForms.WORDINGS).forEach(line -> readWording(line, stems));
    }

    /** To an item, or to a list of its own that items name. */
    private void attach(SheetForm form, String member, String shared, String sharedMember) {
        for (Line line : tables.lines(form)) {
            Map<String, Object> part = line.members(form.fields());
            Owner.oneOf(line, form, "item", shared).ifPresent(owner -> {
                if (owner.isOf("item")) {
                    owner.among(items).ifPresent(item -> Attachments.append(item, member, part));
                } else {
                    Attachments.append(Attachments.within(root, sharedMember), owner.name(), part);
                }
            });
        }
    }

    private void readWording(Line line, Named stems) {
        Map<String, Object> wording = line.members(SheetForms.WORDINGS.fields());
        String group = line.name(SheetForms.WORDINGS.owner("group"));
        if (group.isEmpty()) {
            line.fault(SheetForms.WORDINGS.owner("group"), "owner.missing");
        } else if (!wording.containsKey("text")) {
            line.fault("wordings.text", "wording.missing");
        } else {
            Owner.oneOf(line, SheetForms.WORDINGS, "item", "stem")
                    .flatMap(owner -> owner.among(owner.isOf("item") ? items : stems))
                    .ifPresent(of -> {
                        if (Attachments.within(of, "wordings").put(group, wording.get("text")) != null) {
                            line.fault(SheetForms.WORDINGS.owner("group"), "owner.twice", group);
                        }
                    });
        }
    }
}
