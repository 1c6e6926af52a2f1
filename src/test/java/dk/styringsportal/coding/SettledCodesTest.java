package dk.styringsportal.coding;

import static dk.styringsportal.testing.LeadershipSurvey.CHIEFS;
import static dk.styringsportal.testing.LeadershipSurvey.LEADERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.survey.Counting;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.OptionCounts;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.response.Answers;
import dk.styringsportal.testing.LeadershipSurvey;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Codes of what chiefs and leaders wrote, counted like answers. */
class SettledCodesTest {

    private static final ItemCode TEXT = CodedChallenges.ITEM;

    private static Answers wrote(String text) {
        Map<ItemCode, AnswerValue> values = new HashMap<>();
        values.put(TEXT, new AnswerValue.Text(text));
        return new Answers(values);
    }

    private static SettledCodes codes(boolean multiple) {
        CodedChallenges texts = new CodedChallenges(multiple)
                .text("Penge", "oekonomi", "oekonomi", true)
                .text("Folk", "rekruttering", "it", true)
                .text("Alt", "it", "it", true)
                .text("Nej", "", "", true);
        return SettledCodes.of(
                LeadershipSurvey.VERSION,
                List.of(texts.book()),
                List.of(new SettledCodes.Coded(TEXT, texts.target(), texts.coding().settled())));
    }

    @Test
    void codes_are_counted_by_group_like_options_and_what_is_uncoded_is_missing() {
        SettledCodes codes = codes(true);
        Counting counting = new Counting(codes.questionnaire());
        for (String text : List.of("Penge", "Penge", "Alt", "Folk", "Nej", "Ukendt")) {
            counting.add(Optional.of(CHIEFS), About.parse("0101"), codes.with(Optional.of(CHIEFS), wrote(text)));
        }
        counting.add(Optional.of(LEADERS), About.parse("0101"), codes.with(Optional.of(LEADERS), wrote("Penge")));
        SurveyCounts counts = counting.counts();
        Field field = new Field(codes.questionnaire().item(CodedItem.code(TEXT)).orElseThrow(), Optional.empty());

        OptionCounts chiefs = counts.counts(field, Optional.of(CHIEFS));
        assertEquals(3, chiefs.n(), "undecided, untagged and unknown texts have no codes");
        assertEquals(List.of(2, 0, 1), chiefs.counts());
        assertEquals(6, counts.respondents(Optional.of(CHIEFS)));
        assertEquals(0, counts.counts(field, Optional.of(LEADERS)).n(), "a leader's words are another text than a chief's");
    }

    @Test
    void whoever_asks_for_a_respondents_codes_gets_them() {
        SettledCodes codes = codes(false);

        assertEquals(Set.of(new OptionKey("oekonomi")), codes.codes(TEXT, Optional.of(CHIEFS), wrote(" Penge\n")));
        assertEquals(Set.of(), codes.codes(TEXT, Optional.of(CHIEFS), wrote("Folk")));
        assertEquals(Set.of(), codes.codes(TEXT, Optional.of(CHIEFS), Answers.NONE));
        assertEquals(Set.of(), codes.codes(new ItemCode("findes-ikke"), Optional.of(CHIEFS), wrote("Penge")));
    }

    @Test
    void the_item_for_codes_stands_beside_the_question_and_is_put_to_the_same() {
        Item text = LeadershipSurvey.VERSION.item(TEXT).orElseThrow();
        CodeBook book = new CodedChallenges(false).book();
        Item item = CodedItem.in(LeadershipSurvey.VERSION, List.of(book), Locale.ENGLISH).item(CodedItem.code(TEXT)).orElseThrow();

        assertEquals("single-choice", item.kind());
        assertEquals("multiple-choice", new CodedChallenges(true).target().kind());
        assertEquals(text.number(), item.number());
        assertEquals(text.routing(), item.routing());
        assertFalse(item.givesPoints());
        assertEquals(List.of("Money", "Rekruttering", "It"), item.options().stream().map(option -> option.label()).toList());
    }

    @Test
    void a_text_has_a_key_of_its_words_and_group_alone() {
        Optional<GroupId> chiefs = Optional.of(CHIEFS);

        assertEquals(TextKey.of(chiefs, "Penge"), TextKey.of(chiefs, "  Penge "));
        assertNotEquals(TextKey.of(chiefs, "Penge"), TextKey.of(chiefs, "penge"));
        assertNotEquals(TextKey.of(chiefs, "Penge"), TextKey.of(Optional.empty(), "Penge"));
    }

    @Test
    void texts_are_gathered_once_each_with_how_many_wrote_them() {
        GatheredTexts gathered =
                new GatheredTexts(LeadershipSurvey.VERSION, GatheredTexts.questions(LeadershipSurvey.VERSION));
        List.of("Penge", "Penge", "Folk").forEach(text -> gathered.add(Optional.of(CHIEFS), wrote(text)));
        gathered.add(Optional.of(LEADERS), wrote("Penge"));
        gathered.add(Optional.of(LeadershipSurvey.CASEWORKERS), wrote("Ikke spurgt"));

        List<CodedText> texts = gathered.of(TEXT);
        assertEquals(3, texts.size());
        assertEquals(4, texts.stream().mapToInt(CodedText::given).sum());
        assertTrue(texts.stream().noneMatch(text -> text.text().equals("Ikke spurgt")));
        assertEquals(texts.stream().map(CodedText::key).sorted().toList(), texts.stream().map(CodedText::key).toList());
    }
}
