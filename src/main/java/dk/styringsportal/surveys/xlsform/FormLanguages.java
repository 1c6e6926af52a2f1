package dk.styringsportal.surveys.xlsform;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which of a form's languages are read as Danish and English. Our files need Danish: a form without is read in its first language,
 * and that is told.
 */
final class FormLanguages {

    /** Of columns that name no language. */
    private static final String UNNAMED = "";

    private final String danish;
    private final Optional<String> english;
    private final Losses losses;

    private FormLanguages(String danish, Optional<String> english, Losses losses) {
        this.danish = danish;
        this.english = english;
        this.losses = losses;
    }

    /**
     * @param preferred the form's default language; empty for none
     * @param where it is set, for losses
     */
    static FormLanguages of(List<FormTable> tables, String preferred, String where, Losses losses) {
        Set<String> all = new LinkedHashSet<>();
        tables.forEach(table -> table.headers().stream()
                .filter(header -> header.name().equals("label"))
                .forEach(header -> all.add(header.language())));
        Optional<String> english = all.stream().filter(language -> is(language, "en", "english", "engelsk")).findFirst();
        Optional<String> danish = all.stream().filter(language -> is(language, "da", "danish", "dansk")).findFirst();
        String first = danish.orElseGet(() -> first(all, preferred));
        String meant = first.equals(UNNAMED) ? preferred : first;
        if (danish.isEmpty() && !meant.isEmpty() && !meant.equals("default") && !is(meant, "da", "danish", "dansk")) {
            losses.add(where, "import.language", meant);
        }
        FormLanguages languages = new FormLanguages(first, english.filter(language -> !language.equals(first)), losses);
        tables.forEach(languages::tellOthers);
        return languages;
    }

    private static String first(Set<String> all, String preferred) {
        if (all.contains(preferred)) {
            return preferred;
        }
        return all.contains(UNNAMED) || all.isEmpty() ? UNNAMED : all.iterator().next();
    }

    private static boolean is(String language, String code, String... names) {
        String plain = language.toLowerCase(Locale.ROOT);
        return plain.equals(code) || plain.endsWith("(" + code + ")") || List.of(names).contains(plain);
    }

    private void tellOthers(FormTable table) {
        table.headers().stream()
                .filter(header -> header.name().equals("label") && !isRead(header.language()))
                .forEach(header -> losses.add(
                        table.headingPlace(header), "import.otherLanguage",
                        header.language().isEmpty() ? header.text() : header.language()));
    }

    boolean isRead(String language) {
        return language.equals(danish) || english.filter(language::equals).isPresent() || language.equals(UNNAMED);
    }

    /** A column's words; those without a language where there are none in Danish; English for Danish where that is all. */
    Words of(FormTable.Line line, String column) {
        String first = line.text(column, danish).isEmpty() ? line.text(column, UNNAMED) : line.text(column, danish);
        String second = english.map(language -> line.text(column, language)).orElse("");
        if (first.isEmpty() && !second.isEmpty()) {
            if (column.equals("label")) {
                losses.add(line.place(column), "import.onlyEnglish", second);
            }
            return column.equals("label") ? new Words(second, "") : new Words("", second);
        }
        return new Words(first, second);
    }
}
