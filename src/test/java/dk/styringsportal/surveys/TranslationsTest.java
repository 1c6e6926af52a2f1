package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.QuestionnaireFileException;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final String FILE = """
            id: prove
            version: "1"
            state: draft
            title: {da: Prøve, en: Test}
            introduction: {da: "En prøve.\\n\\nTo afsnit.", en: "A test.\\n\\nTwo paragraphs."}
            reservation: {da: "Et.\\n \\nTo.", en: "One.\\n\\nTwo."}
            stems:
              grad: {text: {da: I hvilken grad, en: To what degree}}
            rowSets:
              maal: [{key: boern, label: {da: Børn, en: Children}}, {key: unge, label: {da: Unge, en: Young people}}]
            scales:
              ja-nej: [{key: ja, label: {da: Ja, en: "Yes"}}, {key: nej, label: {da: Nej, en: "No"}}]
            themes:
              - number: 1
                title: {da: Tema, en: Theme}
                introduction: {da: Om temaet, en: About the theme}
                items:
                  - {code: q01, type: single-choice, text: {da: Har I det?, en: Do you have it?}, stem: grad, scale: ja-nej}
                  - {code: q02, type: single-choice-matrix, text: {da: Hvor?, en: Where?}, rowSet: maal, scale: ja-nej}
                  - {code: q03, type: number, text: {da: Hvor meget?, en: How much?}, unit: {da: kr., en: DKK}}
                  - {code: q04, type: long-text, text: {da: Hvorfor?, en: %s}, help: {da: Kort, en: Briefly}}
            """;

    @Test
    void a_version_whose_every_text_is_translated_is_shown_in_english() {
        QuestionnaireVersion danish = read("Why?");
        QuestionnaireVersion english = danish.in(Locale.UK);

        assertEquals("en", danish.languageFor(Locale.UK));
        assertEquals("da", danish.languageFor(Locale.forLanguageTag("da")));
        assertEquals("Test", english.title());
        assertEquals("A test.\n\nTwo paragraphs.", english.introduction());
        assertEquals(List.of("One.", "Two."), english.reservation());
        assertEquals(Optional.of("About the theme"), english.themes().get(0).introduction());
        assertEquals("To what degree", item(english, "q01").wording().stem().orElseThrow().text());
        assertEquals("Yes", item(english, "q01").options().get(0).label());
        assertEquals("Children", item(english, "q02").rows().get(0).label());
        assertEquals(Optional.of("Briefly"), item(english, "q04").wording().help());
        assertEquals(danish.contentHash(), english.contentHash());
        assertEquals("Prøve", danish.in(Locale.forLanguageTag("da")).title());
    }

    @Test
    void a_version_that_lacks_a_text_stays_danish_and_says_which() {
        QuestionnaireVersion version = QuestionnaireReader.read("prove/1/questionnaire.yaml", FILE.formatted("Why?")
                .replace("{da: Tema, en: Theme}", "Tema")
                .getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of("Tema"), version.translations().missing());
        assertEquals("Prøve", version.in(Locale.UK).title());
        assertEquals("da", version.languageFor(Locale.UK));
    }

    @Test
    void the_same_words_are_not_translated_in_two_ways() {
        String twice = FILE.formatted("Why?").replace("{da: Unge, en: Young people}", "{da: Børn, en: Kids}");

        QuestionnaireFileException fault = assertThrows(
                QuestionnaireFileException.class,
                () -> QuestionnaireReader.read("prove/1/questionnaire.yaml", twice.getBytes(StandardCharsets.UTF_8)));

        assertTrue(fault.getMessage().contains("\"Children\" and \"Kids\""), fault.getMessage());
    }

    private static QuestionnaireVersion read(String why) {
        return QuestionnaireReader.read(
                "prove/1/questionnaire.yaml", FILE.formatted(why).getBytes(StandardCharsets.UTF_8));
    }

    private static Item item(QuestionnaireVersion version, String code) {
        return version.item(code).orElseThrow();
    }
}
