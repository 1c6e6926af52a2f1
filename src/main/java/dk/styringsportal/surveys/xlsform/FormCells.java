package dk.styringsportal.surveys.xlsform;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads cells that mean the same for every question, and tells of those that mean nothing here. */
final class FormCells {

    static final Set<String> OF_GROUPS = Set.of("type", "name", "label", "relevant", "appearance");

    private static final Set<String> YES = Set.of("yes", "true", "true()", "1");
    private static final Set<String> NO = Set.of("", "no", "false", "false()", "0");

    /** Columns of XLSForms that say something of a question; others are notes of the form's author. */
    private static final Set<String> MEANT = Set.of(
            "default", "calculation", "read_only", "required", "required_message", "constraint", "constraint_message", "relevant",
            "appearance", "choice_filter", "hint", "guidance_hint", "parameters", "repeat_count", "trigger", "save_to", "autoplay",
            "media::image", "media::big-image", "media::audio", "media::video", "or_other", "list_name", "intent", "query");

    private final FormLanguages languages;
    private final Losses losses;
    private final Set<String> toldColumns = new HashSet<>();

    FormCells(FormLanguages languages, Losses losses) {
        this.languages = languages;
        this.losses = losses;
    }

    Words words(FormTable.Line line, String column) {
        return languages.of(line, column);
    }

    /** The label; where there is none, the hint or the name, which is told. */
    Words label(FormTable.Line line) {
        Words label = reading(line, languages.of(line, "label"));
        if (!label.isEmpty()) {
            return label;
        }
        losses.add(line.place("label"), "import.noLabel", line.text("name"));
        return new Words(line.text("name").isEmpty() ? "?" : line.text("name"), "");
    }

    /** A text that shows the answer to another question shows a name with us. */
    private Words reading(FormTable.Line line, Words words) {
        if (words.danish().contains("${") || words.english().contains("${")) {
            losses.add(line.place("label"), "import.reference", words.danish());
        }
        return words;
    }

    boolean isRequired(FormTable.Line line) {
        String cell = line.text("required").toLowerCase(Locale.ROOT);
        if (!YES.contains(cell) && !NO.contains(cell)) {
            losses.add(line.place("required"), "import.required", line.text("required"));
        }
        return YES.contains(cell);
    }

    /**
     * Takes a constraint as it was read.
     *
     * @param ours what the portal itself tells of a wrong answer
     */
    void tellConstraint(FormTable.Line line, boolean whole, Words ours) {
        Words message = languages.of(line, "constraint_message");
        if (!whole) {
            losses.add(line.place("constraint"), "import.constraint", line.text("constraint"));
        } else if (!message.isEmpty() && !message.danish().equals(ours.danish())) {
            losses.add(line.place("constraint_message"), "import.message", message.danish());
        }
    }

    /** @param read columns that were read of this row */
    void tellOthers(FormTable table, FormTable.Line line, Set<String> read) {
        Set<String> columns = new TreeSet<>();
        List<Header> headers = table.headers();
        for (int i = 0; i < headers.size(); i++) {
            Header header = headers.get(i);
            if (line.cell(i).isEmpty() || read.contains(header.name()) || header.name().isEmpty()) {
                continue;
            }
            if (!isMeant(header.name())) {
                if (toldColumns.add(header.text())) {
                    losses.add(table.headingPlace(header), "import.column", header.text());
                }
            } else if (columns.add(header.name()) && !isEmpty(header.name(), line.cell(i))) {
                losses.add(line.place(i), "import.cell", header.text(), line.cell(i));
            }
        }
    }

    private static boolean isMeant(String column) {
        return MEANT.contains(column) || column.startsWith("bind::") || column.startsWith("control::")
                || column.startsWith("instance::") || column.startsWith("body::") || column.startsWith("media::");
    }

    /** "no" under "required" says what is so anyway. */
    private static boolean isEmpty(String column, String cell) {
        return Set.of("required", "read_only").contains(column) && NO.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** Hint and unit: {@link ItemWriter} writes a number's unit as the hint's last paragraph. */
    record Hint(Words help, Words unit) {

        void writeTo(Map<String, Object> part) {
            put(part, "help", help);
            put(part, "unit", unit);
        }

        private static void put(Map<String, Object> part, String name, Words words) {
            if (!words.isEmpty()) {
                part.put(name, words.danish().isEmpty() ? words.english() : words.content());
            }
        }
    }

    Hint hint(FormTable.Line line, boolean withUnit) {
        Words hint = languages.of(line, "hint");
        if (!withUnit) {
            return new Hint(hint, Words.NONE);
        }
        Words prefix = FormTexts.words("unit", "");
        Map<String, String> danish = parted(hint.danish(), prefix.danish());
        Map<String, String> english = parted(hint.english(), prefix.english());
        return new Hint(
                new Words(danish.get("help"), english.get("help")), new Words(danish.get("unit"), english.get("unit")));
    }

    private static Map<String, String> parted(String hint, String prefix) {
        int last = hint.lastIndexOf("\n\n");
        String paragraph = last < 0 ? hint : hint.substring(last + 2);
        boolean unit = paragraph.startsWith(prefix + " ");
        Map<String, String> parted = new LinkedHashMap<>();
        parted.put("help", unit ? (last < 0 ? "" : hint.substring(0, last)) : hint);
        parted.put("unit", unit ? paragraph.substring(prefix.length()).strip() : "");
        return parted;
    }
}
