package dk.styringsportal.surveys.workingcopy;

/** The columns of a theme's sheet, in their order. Those behind the comment are hidden: they say what belongs to what. */
enum CopyColumn {
    NUMBER("number", 6, false),
    QUESTION("question", 46, false),
    HELP("help", 30, false),
    OPTIONS("options", 30, false),
    ANSWER("answer", 28, true),
    REMARK("remark", 28, true),
    NAME("name", 20, false),
    REVISION("revision", 10, false),
    ANSWER_BEFORE("answer.before", 20, false);

    private final String key;
    private final int width;
    private final boolean filledIn;

    CopyColumn(String key, int width, boolean filledIn) {
        this.key = key;
        this.width = width;
        this.filledIn = filledIn;
    }

    String heading() {
        return CopyTexts.say("column." + key);
    }

    /** In the widths of a digit. */
    int width() {
        return width;
    }

    /** Whether people write in it. */
    boolean isFilledIn() {
        return filledIn;
    }

    boolean isHidden() {
        return compareTo(REMARK) > 0;
    }
}
