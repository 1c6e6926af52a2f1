package dk.styringsportal.web.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionResponse;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.SizeClasses;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.report.MirrorWords;
import dk.styringsportal.report.NeedWords;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.response.Answers;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.surveys.QuestionnaireText;
import dk.styringsportal.testing.FrozenEdition;
import dk.styringsportal.testing.LeadershipEdition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Need gaps and mirror gaps of an edition, as everybody reads them. */
class PublishedGapsTest {

    private static final QuestionnaireVersionId ID = new QuestionnaireVersionId("databrug-boern-unge", "1");
    private static final String CONTENT = new QuestionnaireFiles(Path.of("surveys")).content(ID);
    private static final QuestionnaireVersion VERSION = QuestionnaireText.read(ID, CONTENT);
    private static final Item NEED = VERSION.questions().stream()
            .filter(item -> item.code().value().endsWith("-behov"))
            .findFirst()
            .orElseThrow();
    private static final Item USE = VERSION.item(NEED.code().value().replace("behov", "hyppighed")).orElseThrow();
    private static final Item MIRRORED = VERSION.item("e09").orElseThrow();

    private static EditionResponse response(String group, int municipality, Map<Item, Object> given) {
        Map<ItemCode, AnswerValue> values = new HashMap<>();
        given.forEach((item, value) -> values.put(item.code(), item.read(value)));
        return new EditionResponse(
                Optional.of(new GroupId(group)),
                List.of(Municipalities.ofDenmark().all().get(municipality).code()),
                new Answers(values));
    }

    private static EditionContent content() {
        String row = NEED.rows().get(0).key().value();
        List<EditionResponse> sent = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            sent.add(response("myndighedsledere", i, Map.of(
                    NEED, Map.of(row, i < 5 ? "stort" : "lille"),
                    USE, Map.of(row, i < 5 ? "ad-hoc" : "maanedligt"),
                    VERSION.item("b11").orElseThrow(), List.of("intern"),
                    MIRRORED, Map.of("intern", i < 5 ? "helt-enig" : "enig"))));
            sent.add(response("tilbudsledere", i, Map.of(
                    VERSION.item("b04").orElseThrow(), "kommunen-selv",
                    MIRRORED, Map.of("intern", i < 5 ? "uenig" : "enig"))));
        }
        return LeadershipEdition.content(FrozenEdition.ofGroups(VERSION, CONTENT, sent, List.of()));
    }

    private static FigurePart part(String key) {
        return new PublishedFigures(ReportTexts.DANISH, VERSION, content(), () -> {
                    throw new AssertionError("There are no key figures");
                })
                .part(key, SizeClasses::ofDenmark, name -> Optional.empty())
                .orElseThrow()
                .view();
    }

    @Test
    void needs_have_their_gap_and_sides_and_groups_of_nobody_the_reason() {
        NeedPart part = (NeedPart) part("behov");

        assertEquals("Myndighedsledere", part.group());
        NeedPart.ItemView item = part.items().get(0);
        // (5 · 2 − 4 · 2) / 9 = 0.22
        assertEquals(new NeedWords.Cells(true, "+0,2", "56 pct.", "0 pct.", "44 pct.", "9"), item.lines().get(0).cells());
        assertFalse(item.lines().get(0).kept());
        assertEquals("Vises ikke – færre end 5 svar", item.lines().get(1).cells().mean());
        assertTrue(item.figure().contains("<svg"));
    }

    @Test
    void mirrors_have_their_gap_in_steps_and_how_many_are_behind_it() {
        MirrorPart part = (MirrorPart) part("spejling");

        MirrorPart.ItemView item =
                part.items().stream().filter(one -> one.key().equals("s-e09")).findFirst().orElseThrow();
        // (5 · 5 + 4 · 4) / 9 − (5 · 2 + 4 · 4) / 9 = 15 / 9
        assertEquals(new MirrorWords.Cells(true, "+1,7", "9", "9"), item.lines().get(0).cells());
        assertFalse(item.lines().get(0).kept());
        assertEquals("Vises ikke – færre end 5 svar", item.lines().get(1).cells().gap());
        assertTrue(item.sides().contains("Tilbudsledere"));
    }
}
