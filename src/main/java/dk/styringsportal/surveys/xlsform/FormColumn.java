package dk.styringsportal.surveys.xlsform;

/** The columns that are written, in their order. */
enum FormColumn {
    LIST("list_name"),
    TYPE("type"),
    NAME("name"),
    LABEL("label::Dansk (da)"),
    LABEL_ENGLISH("label::English (en)"),
    HINT("hint::Dansk (da)"),
    HINT_ENGLISH("hint::English (en)"),
    REQUIRED("required"),
    RELEVANT("relevant"),
    APPEARANCE("appearance"),
    CONSTRAINT("constraint"),
    MESSAGE("constraint_message::Dansk (da)"),
    MESSAGE_ENGLISH("constraint_message::English (en)"),
    CHOICE_FILTER("choice_filter");

    private final String header;

    FormColumn(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }

    boolean isEnglish() {
        return name().endsWith("_ENGLISH");
    }
}
