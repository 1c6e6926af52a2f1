package dk.styringsportal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportTextsTest {

    private static final ReportTexts DANISH = ReportTexts.in(Locale.forLanguageTag("da"));

    @Test
    void both_languages_have_the_same_texts_with_the_same_gaps() throws IOException {
        Properties danish = read("da");
        Properties english = read("en");
        assertEquals(new TreeSet<>(danish.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
        for (String key : danish.stringPropertyNames()) {
            assertEquals(gaps(danish.getProperty(key)), gaps(english.getProperty(key)), key);
        }
    }

    @Test
    void every_text_is_used() throws IOException {
        String code;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dk/styringsportal"))) {
            code = files.filter(file -> file.toString().endsWith(".java"))
                    .map(ReportTextsTest::content)
                    .collect(Collectors.joining());
        }
        List<String> unused = read("da").stringPropertyNames().stream()
                .filter(key -> !key.startsWith("group."))
                .filter(key -> !key.startsWith("sentBack.") && !key.startsWith("declaration."))
                .filter(key -> !code.contains('"' + key + '"'))
                .filter(key -> !code.contains('"' + key.substring(0, key.lastIndexOf('.') + 1) + "\" + "))
                .toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void lists_read_as_sentences_do() {
        assertEquals("", DANISH.all(List.of()));
        assertEquals("a", DANISH.all(List.of("a")));
        assertEquals("a og b", DANISH.all(List.of("a", "b")));
        assertEquals("a, b eller c", DANISH.any(List.of("a", "b", "c")));
    }

    @Test
    void danish_letters_come_through() {
        assertTrue(DANISH.text("question").equals("Spørgsmål"));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<String> gaps(String text) {
        return java.util.regex.Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties read(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                ReportTexts.class.getResourceAsStream("texts_" + language + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
