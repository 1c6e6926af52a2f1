package dk.styringsportal.surveys.xlsform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which of a form's languages are read as Danish and English. Our files need Danish: a form without is read in its first language,
 * and that is told.
 */
final class FormLanguages {

    private static final String DANISH = "da";
    private static final String ENGLISH = "en";

    /** Of columns that name no language. */
    private static final String UNNAMED = "";

    /** What stands for Danish: that, or the form's own first language. */
    private final String first;

    private final boolean withEnglish;
    private final Losses losses;

    private FormLanguages(String first, boolean withEnglish, Losses losses) {
        this.first = first;
        this.withEnglish = withEnglish;
        this.losses = losses;
    }

    /**
     * @param preferred the form's default language; empty for none
     * @param where it is set, for losses
     */
    static FormLanguages of(List<FormTable> tables, String preferred, String where, Losses losses) {
        Map<String, String> all = new LinkedHashMap<>();
        tables.forEach(table -> table.headers().stream()
                .filter(header -> header.name().equals("label"))
                .forEach(header -> all.putIfAbsent(header.tongue(), header.language())));
        String first = first(all.keySet(), Header.tongue(preferred));
        String meant = first.equals(UNNAMED) ? preferred : all.get(first);
        if (!first.equals(DANISH) && !Header.tongue(meant).equals(DANISH) && !meant.isEmpty() && !meant.equals("default")) {
            losses.add(where, "import.language", meant);
        }
        FormLanguages languages = new FormLanguages(first, all.containsKey(ENGLISH) && !first.equals(ENGLISH), losses);
        tables.forEach(languages::tellOthers);
        return languages;
    }

    private static String first(Set<String> all, String preferred) {
        return Stream.of(DANISH, preferred, UNNAMED).filter(all::contains).findFirst()
                .orElseGet(() -> all.isEmpty() ? UNNAMED : all.iterator().next());
    }

    private void tellOthers(FormTable table) {
        table.headers().stream()
                .filter(header -> header.name().equals("label") && !isRead(header.tongue()))
                .forEach(header -> losses.add(table.headingPlace(header), "import.otherLanguage", header.language()));
    }

    private boolean isRead(String tongue) {
        return tongue.equals(first) || withEnglish && tongue.equals(ENGLISH) || tongue.equals(UNNAMED);
    }

    /** A column's words; those without a language where there are none in Danish; English for Danish where that is all. */
    Words of(FormTable.Line line, String column) {
        String words = line.text(column, first).isEmpty() ? line.text(column, UNNAMED) : line.text(column, first);
        String second = withEnglish ? line.text(column, ENGLISH) : "";
        if (words.isEmpty() && !second.isEmpty()) {
            if (column.equals("label")) {
                losses.add(line.place(column), "import.onlyEnglish", second);
            }
            return column.equals("label") ? new Words(second, "") : new Words("", second);
        }
        return new Words(words, second);
    }
}
