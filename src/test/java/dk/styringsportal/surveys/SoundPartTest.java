package dk.styringsportal.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.Judgement;
import dk.styringsportal.questionnaire.draft.SoundPart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A draft with faults is shown without them. */
class SoundPartTest {

    private static final String FILE = """
            id: plan
            version: "1"
            state: draft
            title: Plan
            introduction: Om planen.
            themes:
            - number: 1
              title: Planen
              items:
              - {code: q01, type: single-choice, text: Har I en plan?, options: [{key: ja, label: Ja}, {key: nej, label: Nej}]}
              - {code: q02, type: short-text, text: Hvad hedder den?}
              - {code: q03, type: number, text: Hvor gammel er den?, enableWhen: [{item: q01, operator: "=", answer: ja}]}
            - number: 2
              title: Målene
              items:
              - {code: q04, type: long-text, text: Hvilke mål har I?}
            """;

    private final SchemaJudge judge = new SchemaJudge();
    private final Content sound =
            new YamlFormat().read("x", FILE.getBytes(StandardCharsets.UTF_8)).content();

    @Test
    void a_sound_draft_is_shown_as_it_is() {
        assertEquals(List.of("q01", "q02", "q03", "q04"), codes(sound));
        assertEquals(List.of(), SoundPart.of(sound, judge).faults());
    }

    @Test
    void an_item_with_a_fault_is_left_out_and_told() {
        Content draft = sound.with("themes/0/items/1/type", "bogus");

        assertEquals(List.of("q01", "q03", "q04"), codes(draft));
        assertEquals("themes/0/items/1/type", SoundPart.of(draft, judge).faults().get(0).path());
    }

    @Test
    void a_faulty_assessment_hides_no_question() {
        Content draft = sound.with("assessment", Map.of("introduction", "", "criteria", List.of(), "options", List.of()));

        assertEquals(codes(sound), codes(draft));
        assertFalse(SoundPart.of(draft, judge).faults().isEmpty());
    }

    @Test
    void so_is_what_depends_on_it() {
        assertEquals(List.of("q02", "q04"), codes(sound.without("themes/0/items/0/options")));
    }

    @Test
    void several_faults_leave_the_places_of_the_others_alone() {
        Content draft = sound.with("themes/0/items/1/text", " ").with("themes/0/items/2/minimum", "many").with("themes/1/number", 0);

        assertEquals(List.of("q01"), codes(draft));
    }

    @Test
    void where_nothing_is_left_nothing_is_shown() {
        assertFalse(SoundPart.of(new Content(Map.of()), judge).isSound());
        assertFalse(SoundPart.of(sound.with("id", "Not a key"), judge).isSound());
        assertFalse(SoundPart.of(sound.without("themes/1").with("themes/0/title", ""), judge).isSound());
    }

    private List<String> codes(Content draft) {
        Judgement part = SoundPart.of(draft, judge);
        assertTrue(part.isSound());
        return part.version().orElseThrow().items().stream().map(item -> item.code()).map(ItemCode::value).toList();
    }
}
