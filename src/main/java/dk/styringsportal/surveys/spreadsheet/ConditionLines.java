package dk.styringsportal.surveys.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Attaches conditions to what they decide about: an item, or an option or row of an item, a scale or a set of rows. */
final class ConditionLines {

    private static final SheetForm FORM = SheetForms.CONDITIONS;

    private final Map<String, Object> root;
    private final Named items;
    private final Entries entries = new Entries();

    ConditionLines(Map<String, Object> root, Named items) {
        this.root = root;
        this.items = items;
    }

    void attach(List<Line> lines) {
        for (Line line : lines) {
            Map<String, Object> condition = line.members(FORM.fields());
            Owner.oneOf(line, FORM, "item", "scale", "rowSet")
                    .flatMap(owner -> decided(line, owner))
                    .ifPresent(part -> Attachments.append(part, "enableWhen", condition));
        }
    }

    private Optional<Map<String, Object>> decided(Line line, Owner owner) {
        Owner option = Owner.of(line, FORM, "option");
        Owner row = Owner.of(line, FORM, "row");
        if (!option.name().isEmpty() && !row.name().isEmpty()) {
            line.fault(row.column(), "owner.several", SheetTexts.text(option.column()) + " / " + SheetTexts.text(row.column()));
            return Optional.empty();
        }
        return switch (owner.kind()) {
            case "scale" -> option.among(entries.of(listed("scales", owner), "scales"));
            case "rowSet" -> row.among(entries.of(listed("rowSets", owner), "rowSets"));
            default -> owner.among(items).flatMap(item -> decidedIn(item, option, row));
        };
    }

    private Optional<Map<String, Object>> decidedIn(Map<String, Object> item, Owner option, Owner row) {
        if (!option.name().isEmpty()) {
            return option.among(entries.of(item.get("options"), "options"));
        }
        return row.name().isEmpty() ? Optional.of(item) : row.among(entries.of(item.get("rows"), "rows"));
    }

    private Object listed(String member, Owner owner) {
        return root.get(member) instanceof Map<?, ?> lists ? lists.get(owner.name()) : null;
    }
}
