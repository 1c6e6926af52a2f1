package dk.styringsportal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages' texts: complete in both languages, and every text that a page asks for is there. */
class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]+}");
    private static final Pattern ASKED = Pattern.compile("(?:\\bt\\[|language\\.say\\()'([A-Za-z0-9.]+)'\\s*[,\\])]");
    private static final Pattern GIVEN_UP = Pattern.compile(
            "(dateret|foreløbig) status|Middel\\b|Forskel til|er opdigtet\\b|Det her|\\bskilles de af|[“\"]");
    private static final Path PAGES = Path.of("src", "main", "webapp");

    private final ResourceBundle danish = in("da");
    private final ResourceBundle english = in("en");

    private static ResourceBundle in(String language) {
        return ResourceBundle.getBundle("dk.styringsportal.web.texts", Locale.forLanguageTag(language));
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertEquals(new TreeSet<>(danish.keySet()), new TreeSet<>(english.keySet()));
    }

    @Test
    void both_languages_have_the_same_places_for_values_and_no_empty_text() {
        for (String key : danish.keySet()) {
            assertEquals(places(danish.getString(key)), places(english.getString(key)), key);
            assertFalse(danish.getString(key).isBlank() || english.getString(key).isBlank(), key);
        }
    }

    /** One word for one thing, in every Danish bundle. */
    @Test
    void danish_texts_use_no_word_that_was_given_up_for_another() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "resources"))) {
            for (Path bundle : files.filter(TextsTest::isDanish).toList()) {
                for (String line : Files.readAllLines(bundle)) {
                    assertFalse(!line.startsWith("#") && GIVEN_UP.matcher(line).find(), bundle + ": " + line);
                }
            }
        }
    }

    private static boolean isDanish(Path file) {
        return file.toString().endsWith(".properties") && !file.toString().endsWith("_en.properties");
    }

    private static Set<String> places(String text) {
        Matcher matcher = PLACE.matcher(text);
        return new TreeSet<>(matcher.results().map(result -> result.group()).toList());
    }

    @Test
    void every_text_a_page_asks_for_is_there() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                ASKED.matcher(Files.readString(page)).results().forEach(result -> asked.add(result.group(1)));
            }
        }

        assertTrue(asked.size() > 100, "the pages ask for " + asked.size());
        asked.removeAll(danish.keySet());
        assertEquals(Set.of(), asked);
    }
}
