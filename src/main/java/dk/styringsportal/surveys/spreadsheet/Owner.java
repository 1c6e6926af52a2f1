package dk.styringsportal.surveys.spreadsheet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a line says it belongs to.
 *
 * @param kind "item", "scale" and so on
 * @param column the key of the heading
 * @param name the code or key; empty where nothing is said
 */
record Owner(Line line, String kind, String column, String name) {

    static Owner of(Line line, SheetForm form, String kind) {
        return new Owner(line, kind, form.owner(kind), line.name(form.owner(kind)));
    }

    /** The one of several that is said; empty if it is none or more than one, which is a fault. */
    static Optional<Owner> oneOf(Line line, SheetForm form, String... kinds) {
        List<Owner> said = Arrays.stream(kinds)
                .map(kind -> of(line, form, kind))
                .filter(owner -> !owner.name().isEmpty())
                .toList();
        if (said.size() == 1) {
            return Optional.of(said.get(0));
        }
        String choices = String.join(" / ", Arrays.stream(kinds).map(kind -> SheetTexts.text(form.owner(kind))).toList());
        line.fault(form.owner(said.isEmpty() ? kinds[0] : said.get(1).kind()), said.isEmpty() ? "owner.none" : "owner.several", choices);
        return Optional.empty();
    }

    boolean isOf(String other) {
        return kind.equals(other);
    }

    /** The part of that name; empty, with a fault, if there is none, or more than one. */
    Optional<Map<String, Object>> among(Named parts) {
        if (name.isEmpty()) {
            line.fault(column, "owner.missing");
            return Optional.empty();
        }
        Optional<Map<String, Object>> part = parts.get(name);
        if (part.isEmpty()) {
            line.fault(column, "owner.unknown." + kind, name);
        } else if (parts.isAmbiguous(name)) {
            line.fault(column, "owner.ambiguous", name);
        }
        return part;
    }
}
