package dk.styringsportal.web.drafts;

import java.util.List;

/**
 * One field of the editor.
 *
 * @param path in the draft: "themes/0/items/3/text"
 * @param kind how it is written, which decides what draws it: "words", "choice", "records"
 * @param label what it is called
 * @param help what it is for; nothing where the label says it
 * @param json what stands there now, as JSON; nothing where there is nothing
 * @param danish what stands there, or its Danish
 * @param english its English; empty for none
 * @param choices to choose among, or to take suggestions from
 * @param entries of a list or of named things
 * @param fields of a record within
 * @param blank a new entry, as JSON; nothing where none can be added
 * @param reloads whether a change changes other fields
 * @param excludes the path of a field that cannot stand beside this one; nothing for none
 * @param scalar "number" where what is written is one, "boolean" where a truth value is chosen; nothing for texts
 * @param faults what is wrong with it and what would be right
 */
public record FieldView(
        String path,
        String name,
        String kind,
        String label,
        String help,
        boolean required,
        String json,
        String danish,
        String english,
        List<ChoiceView> choices,
        List<EntryView> entries,
        List<FieldView> fields,
        String blank,
        boolean reloads,
        String excludes,
        String scalar,
        List<String> faults) {

    FieldView withoutHelp() {
        return new FieldView(
                path, name, kind, label, null, required, json, danish, english, choices, entries, fields, blank, reloads, excludes,
                scalar, faults);
    }

    /** As an HTML id. */
    public String id() {
        return id(path);
    }

    static String id(String path) {
        return "felt-" + path.replace('/', '-');
    }

    /** Whether a text of several lines is to be expected. */
    public int rows() {
        return switch (name) {
            case "introduction", "reservation", "recommendation" -> 5;
            case "text", "help", "ruleText", "origin", "reference" -> 2;
            default -> 1;
        };
    }

    /** Whether there is anything in it. */
    public boolean filled() {
        return json != null;
    }
}
