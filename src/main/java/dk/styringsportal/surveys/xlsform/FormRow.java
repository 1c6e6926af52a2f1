package dk.styringsportal.surveys.xlsform;

import java.util.EnumMap;
import java.util.Map;

/** A row of the sheet "survey" or "choices" while it is written. */
final class FormRow {

    private final Map<FormColumn, String> cells = new EnumMap<>(FormColumn.class);

    static FormRow of(String type, String name) {
        return new FormRow().with(FormColumn.TYPE, type).with(FormColumn.NAME, name);
    }

    static FormRow choice(String list, String name, Words label) {
        return new FormRow().with(FormColumn.LIST, list).with(FormColumn.NAME, name).label(label);
    }

    FormRow with(FormColumn column, String text) {
        cells.put(column, text);
        return this;
    }

    FormRow label(Words words) {
        return with(FormColumn.LABEL, shown(words.danish())).with(FormColumn.LABEL_ENGLISH, shown(words.english()));
    }

    FormRow hint(Words words) {
        return with(FormColumn.HINT, shown(words.danish())).with(FormColumn.HINT_ENGLISH, shown(words.english()));
    }

    FormRow constraint(Constraint constraint) {
        return with(FormColumn.CONSTRAINT, constraint.expression())
                .with(FormColumn.MESSAGE, constraint.message().danish())
                .with(FormColumn.MESSAGE_ENGLISH, constraint.message().english());
    }

    /** In the texts of a form "${" begins a reference to an answer; ours are plain. */
    private static String shown(String text) {
        return text.replace("${", "$ {");
    }

    /** Empty for none. */
    String cell(FormColumn column) {
        return cells.getOrDefault(column, "");
    }
}
