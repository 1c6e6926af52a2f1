package dk.styringsportal.response.sheet.mapping;

import dk.styringsportal.response.CprNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a column mapping from texts, maps and lists: {organisation, group, columns: [{heading, to, texts: {text: meaning}}]}. It
 * is made of what others wrote, so that it is measured, and refused where it holds what looks like a CPR number.
 */
public final class MappingForm {

    static final String ORGANISATION = "organisation";
    static final String GROUP = "group";
    static final String COLUMNS = "columns";
    static final String HEADING = "heading";
    static final String TO = "to";
    static final String TEXTS = "texts";

    /** More than any survey tool's export has. */
    public static final int MOST_COLUMNS = 2_000;

    /** Of one column. */
    public static final int MOST_TEXTS = 500;

    /** Of a heading or text: whole questions stand in headings. */
    static final int LONGEST_TEXT = 2_000;

    /** Of all texts together. */
    static final int LONGEST = 200_000;

    private int characters;

    private MappingForm() {}

    /**
     * @throws MalformedMappingException with the place, where it is none
     * @throws dk.styringsportal.response.CprNumberException where a text looks like a CPR number
     */
    public static ColumnMapping read(Map<?, ?> plain) {
        MappingForm form = new MappingForm();
        checkOnly("", plain, Set.of(ORGANISATION, GROUP, COLUMNS));
        if (!(plain.get(COLUMNS) instanceof List<?> columns) || columns.size() > MOST_COLUMNS) {
            throw new MalformedMappingException(COLUMNS, "a list of at most " + MOST_COLUMNS + " columns is wanted");
        }
        List<MappedColumn> read = new ArrayList<>();
        for (Object column : columns) {
            read.add(form.column(COLUMNS + "/" + read.size(), column));
        }
        return new ColumnMapping(
                form.optional(ORGANISATION, plain.get(ORGANISATION)), form.optional(GROUP, plain.get(GROUP)), read);
    }

    private MappedColumn column(String place, Object plain) {
        if (!(plain instanceof Map<?, ?> members)) {
            throw new MalformedMappingException(place, "an object is wanted");
        }
        checkOnly(place + "/", members, Set.of(HEADING, TO, TEXTS));
        String heading = optional(place + "/" + HEADING, members.get(HEADING))
                .orElseThrow(() -> new MalformedMappingException(place + "/" + HEADING, "a text is wanted"));
        return new MappedColumn(
                heading, optional(place + "/" + TO, members.get(TO)), texts(place + "/" + TEXTS, members.get(TEXTS)));
    }

    private Map<String, String> texts(String place, Object plain) {
        if (plain == null) {
            return Map.of();
        }
        if (!(plain instanceof Map<?, ?> members) || members.size() > MOST_TEXTS) {
            throw new MalformedMappingException(place, "an object of at most " + MOST_TEXTS + " texts is wanted");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        members.forEach((text, meaning) -> texts.put(text(place, text), text(place, meaning)));
        return texts;
    }

    /** Nothing for what is absent or blank. */
    private Optional<String> optional(String place, Object plain) {
        return plain == null ? Optional.empty() : Optional.of(text(place, plain)).filter(text -> !text.isBlank());
    }

    private String text(String place, Object plain) {
        if (!(plain instanceof String text) || text.length() > LONGEST_TEXT || text.indexOf('\0') >= 0) {
            throw new MalformedMappingException(place, "a text of at most " + LONGEST_TEXT + " characters is wanted");
        }
        CprNumber.refuseIn(text, place);
        characters += text.length();
        if (characters > LONGEST) {
            throw new MalformedMappingException(place, "at most " + LONGEST + " characters are wanted in all texts together");
        }
        return text;
    }

    private static void checkOnly(String place, Map<?, ?> members, Set<String> wanted) {
        for (Object name : members.keySet()) {
            if (!wanted.contains(name)) {
                throw new MalformedMappingException(place + name, "nothing of this name is wanted");
            }
        }
    }
}
