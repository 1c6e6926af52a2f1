package dk.styringsportal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Texts that are patterns: of the result and KL pages, of those for writing questionnaires, of those for rounds, of those about mails,
 * of those about how groups answer, and of those for coding.
 */
class PatternTextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/dk/styringsportal/web");
    private static final Path PAGES = Path.of("src/main/webapp");

    /** The bundles, each with how the pages ask for its texts. */
    private enum Bundle {
        RESULTS("results", "\\br\\['([a-zA-Z0-9.]+)'\\]|\\bwords\\.say\\('([a-zA-Z0-9.]+)'", 61),
        DRAFTS("drafts", "\\bd\\['([a-zA-Z0-9.]+)'\\]|\\bdraftWords\\.say\\('([a-zA-Z0-9.]+)'", 61),
        ROUNDS("rounds", "\\bu\\['([a-zA-Z0-9.]+)'\\]|\\broundWords\\.say\\('([a-zA-Z0-9.]+)'", 61),
        MAIL("mail", "\\bm\\['([a-zA-Z0-9.]+)'\\]|\\bmailWords\\.say\\('([a-zA-Z0-9.]+)'", 31),
        FIGURES("figures", "\\bfig\\['([a-zA-Z0-9.]+)'\\]|\\bfigureWords\\.say\\('([a-zA-Z0-9.]+)'", 31),
        CODING("coding", "\\bcod\\['([a-zA-Z0-9.]+)'\\]|\\bcodingWords\\.say\\('([a-zA-Z0-9.]+)'", 61);

        private final String file;
        private final Pattern used;
        private final int fewest;

        /** @param fewest as many texts at least are found in the pages: else the pattern no longer fits how they ask */
        Bundle(String file, String used, int fewest) {
            this.file = file;
            this.used = Pattern.compile(used);
            this.fewest = fewest;
        }
    }

    @ParameterizedTest
    @EnumSource
    void both_languages_say_the_same_things(Bundle bundle) {
        assertEquals(keys(bundle, "da"), keys(bundle, "en"));
    }

    @ParameterizedTest
    @EnumSource
    void every_text_is_a_pattern_that_can_be_filled_in(Bundle bundle) {
        for (String language : Set.of("da", "en")) {
            Properties texts = read(bundle, language);
            texts.stringPropertyNames().forEach(key -> {
                String text = texts.getProperty(key);
                assertFalse(text.isBlank(), key);
                assertFalse(text.contains("'"), key + " has an apostrophe, which a pattern swallows");
                new MessageFormat(text, Locale.forLanguageTag(language));
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void both_languages_have_the_same_places_for_values(Bundle bundle) {
        Properties danish = read(bundle, "da");
        Properties english = read(bundle, "en");
        danish.stringPropertyNames().forEach(key -> assertEquals(
                places(danish.getProperty(key)), places(english.getProperty(key)), key));
    }

    @ParameterizedTest
    @EnumSource
    void every_text_that_a_page_asks_for_is_there(Bundle bundle) throws IOException {
        Set<String> keys = keys(bundle, "da");
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                Matcher used = bundle.used.matcher(Files.readString(page));
                while (used.find()) {
                    asked.add(used.group(1) == null ? used.group(2) : used.group(1));
                }
            }
        }
        assertTrue(asked.size() >= bundle.fewest, "Only " + asked.size() + " texts were found in the pages");
        asked.removeAll(keys);
        assertEquals(Set.of(), asked);
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{([0-9])").matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> keys(Bundle bundle, String language) {
        return new TreeSet<>(read(bundle, language).stringPropertyNames());
    }

    private static Properties read(Bundle bundle, String language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(
                TEXTS.resolve(bundle.file + "_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
