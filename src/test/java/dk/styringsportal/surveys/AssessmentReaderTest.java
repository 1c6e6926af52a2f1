package dk.styringsportal.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.AssessmentForm;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.testing.FrozenEdition;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessmentReaderTest {

    private static final String SOUND = """
            assessment:
              criteria: [{key: praksis, label: Praksis, text: Hvor god?}]
              options:
                - {key: god, label: God, value: 3}
                - {key: ringe, label: Ringe, value: 1}
                - {key: ved-ikke, label: Ved ikke, means: dont-know}
            """;

    private static QuestionnaireVersion read(String assessment) {
        return QuestionnaireReader.read("lille", (FrozenEdition.SMALL + assessment).getBytes(StandardCharsets.UTF_8));
    }

    private static String fault(String assessment) {
        QuestionnaireFileException refused = assertThrows(QuestionnaireFileException.class, () -> read(assessment));
        return refused.faults().get(0).in(Locale.forLanguageTag("da"));
    }

    @Test
    void criteria_and_scale_are_read() {
        AssessmentForm form = read(SOUND).assessment().orElseThrow();

        assertEquals("Hvor god?", form.criterion("praksis").orElseThrow().text());
        assertEquals(List.of(new OptionKey("ringe"), new OptionKey("god")), form.scale());
        assertEquals(Optional.of(new BigDecimal("3")), form.value(new OptionKey("god")));
        assertEquals(Optional.empty(), form.value(new OptionKey("ved-ikke")));
    }

    @Test
    void most_questionnaires_have_none() {
        assertEquals(Optional.empty(), read("").assessment());
    }

    @Test
    void a_scale_has_two_values_or_more_each_once() {
        assertTrue(fault(SOUND.replace("value: 3", "value: 1")).contains("de skal være forskellige"));
        assertTrue(fault(SOUND.replace("value: 3", "means: not-applicable")).contains("Mindst to svar"));
        assertTrue(fault(SOUND.replace(", value: 3", "")).contains("skal svaret god have en value"));
        assertTrue(fault(SOUND.replace("means: dont-know", "means: dont-know, value: 4")).contains("har derfor ingen value"));
    }

    @Test
    void nothing_stands_twice_and_nothing_else_is_there() {
        assertTrue(fault(SOUND.replace("key: ringe", "key: god")).contains("god er der allerede"));
        assertTrue(fault(SOUND.replace("{key: god,", "{key: god, points: 100,")).contains("points kan ikke stå her"));
    }

    @Test
    void it_is_translated_with_the_rest() {
        String bilingual = FrozenEdition.SMALL
                .replaceAll("title: (.+)", "title: {da: $1, en: E}")
                .replace("introduction: Til prøve", "introduction: {da: Til prøve, en: Trial}");

        QuestionnaireVersion version = QuestionnaireText.read(
                new QuestionnaireVersionId("lille", "1"),
                bilingual + SOUND.replace("text: Hvor god?", "text: {da: Hvor god?, en: How good?}"));

        assertTrue(version.translations().missing().contains("Praksis"));
        assertTrue(!version.translations().missing().contains("Hvor god?"));
    }
}
