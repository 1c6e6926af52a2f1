package dk.styringsportal.benchmark.edition;

import static dk.styringsportal.testing.LeadershipSurvey.CHAIRS;
import static dk.styringsportal.testing.LeadershipSurvey.CHIEFS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.coding.Code;
import dk.styringsportal.coding.CodeBook;
import dk.styringsportal.coding.CodedItem;
import dk.styringsportal.coding.CodedQuestion;
import dk.styringsportal.coding.SettledCodes;
import dk.styringsportal.coding.TextKey;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.FrozenQuestionnaire;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.surveys.edition.JsonLines;
import dk.styringsportal.testing.FrozenEdition;
import dk.styringsportal.testing.KeptPieces;
import dk.styringsportal.testing.LeadershipSurvey;
import dk.styringsportal.testing.VerifiedEdition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sixteen chiefs and two chairs have written of challenges; what they wrote is coded, and two quotes are released. */
class CodedEditionTest {

    private static final ItemCode TEXT = new ItemCode("udfordringer");
    private static final OptionKey MONEY = new OptionKey("oekonomi");
    private static final OptionKey PEOPLE = new OptionKey("rekruttering");
    private static final QuestionnaireVersion ASKED = LeadershipSurvey.VERSION;
    private static final EditionId ID = new EditionId(1);

    private static final CodeBook BOOK = new CodeBook(
            7,
            new CodedQuestion("faglig-ledelse", TEXT),
            2,
            true,
            List.of(
                    new Code(MONEY, "Økonomi", "Money", "Penge nævnes.", List.of("hemmeligt eksempel")),
                    Code.named(PEOPLE, "Rekruttering")),
            "KL",
            Instant.EPOCH,
            Optional.empty());

    private final KeptPieces pieces = new KeptPieces();
    private final String checksum = freeze();

    private String freeze() {
        SettledCodes codes = codes();
        List<EditionResponse> responses = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            responses.add(response(codes, CHIEFS, i, List.of("Penge og folk", "Kun folk", "Kun penge", "Hvad?").get(i % 4)));
        }
        responses.add(response(codes, CHAIRS, 20, "Penge og folk"));
        responses.add(response(codes, CHAIRS, 24, "Penge og folk"));
        EditionFacts facts = new EditionFacts(
                ID, EditionVersion.FIRST, "Prøve", Instant.parse("2026-01-31T11:00:00Z"), 5, false, "");
        Freezing.Material material = new Freezing.Material(
                facts,
                new FrozenQuestionnaire(
                        ASKED.id(), ASKED.contentHash(), new QuestionnaireFiles(Path.of("surveys")).content(ASKED.id())),
                codes.questionnaire(),
                List.of(BOOK),
                List.of(),
                List.of(),
                List.of("Sådan er det gjort."),
                List.of(
                        new EditionQuote(TEXT, Optional.of(CHIEFS), "Penge […] folk", Set.of(PEOPLE, MONEY)),
                        new EditionQuote(TEXT, Optional.of(CHAIRS), "Penge og folk", Set.of())),
                EditionGroups.USUAL,
                TabledFacts.NONE,
                Optional.empty());
        return new Freezing(pieces, ID, new JsonLines()).freeze(material, responses::forEach, Optional.empty(), () -> {});
    }

    private static SettledCodes codes() {
        Item target = CodedItem.of(ASKED, BOOK);
        Map<TextKey, AnswerValue> settled = new HashMap<>();
        settled.put(TextKey.of(Optional.of(CHIEFS), "Penge og folk"), target.read(List.of("oekonomi", "rekruttering")));
        settled.put(TextKey.of(Optional.of(CHIEFS), "Kun folk"), target.read(List.of("rekruttering")));
        settled.put(TextKey.of(Optional.of(CHIEFS), "Kun penge"), target.read(List.of("oekonomi")));
        return SettledCodes.of(ASKED, List.of(BOOK), List.of(new SettledCodes.Coded(TEXT, target, settled)));
    }

    private static EditionResponse response(SettledCodes codes, GroupId group, int municipality, String text) {
        OrganisationCode about = Municipalities.ofDenmark().all().get(municipality * 4).code();
        Answers given = new Answers(Map.of(TEXT, new AnswerValue.Text(text)));
        return EditionResponse.kept(
                codes.questionnaire(), Optional.of(group), List.of(about), codes.with(Optional.of(group), given));
    }

    private String text() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new EditionFile(pieces, ID).writeTo(bytes, checksum);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private EditionContent content() {
        return EditionContent.read(pieces, ID, new JsonLines());
    }

    @Test
    void codes_are_worked_out_again_from_the_file_alone() throws IOException {
        assertEquals(checksum, VerifiedEdition.checksum(FrozenEdition.sealed(text())));

        EditionFigure chiefs = content()
                .figure("options", Map.of("group", "chefer", "item", "udfordringer-koder"))
                .orElseThrow();
        assertEquals(12, chiefs.number("n").orElseThrow().intValue(), "four have no code");
        assertEquals("{oekonomi=8, rekruttering=8}", chiefs.values().get("counts").toString());
    }

    @Test
    void codes_of_too_few_are_withheld_as_their_answers_are() {
        assertTrue(content()
                .figure("options", Map.of("group", "fagudvalgsformaend", "item", "udfordringer-koder"))
                .orElseThrow()
                .isSuppressed());
    }

    @Test
    void no_text_is_in_the_file_but_what_was_released() throws IOException {
        String text = text();

        assertFalse(text.contains("Kun folk") || text.contains("Kun penge") || text.contains("Hvad?") || text.contains("hemmeligt eksempel"));
        assertTrue(text.contains("\"udfordringer-koder\":[\"oekonomi\",\"rekruttering\"]"));
        assertEquals(List.of("Penge […] folk", "Penge og folk"), content().quotes().stream().map(EditionQuote::text).toList());
    }

    @Test
    void a_quote_names_no_group_that_is_too_small_to_be_counted() {
        assertEquals(
                List.of(Optional.of(CHIEFS), Optional.empty()),
                content().quotes().stream().map(EditionQuote::group).toList());
    }

    @Test
    void what_was_coded_can_be_shown_in_both_languages() {
        QuestionnaireVersion english =
                EditionContent.counted(pieces, ID, new JsonLines(), ASKED, Locale.ENGLISH);

        assertEquals(
                List.of("Money", "Rekruttering"),
                english.item(CodedItem.code(TEXT)).orElseThrow().options().stream().map(option -> option.label()).toList());
    }

    @Test
    void whoever_changes_a_code_a_name_or_a_quote_is_found_out() throws IOException {
        String text = text();

        changed(text, "\"udfordringer-koder\":[\"oekonomi\",\"rekruttering\"]", "\"udfordringer-koder\":[\"rekruttering\"]");
        changed(text, "\"codes\":[\"oekonomi\",\"rekruttering\"],\"group\":\"chefer\"", "\"codes\":[\"it\"],\"group\":\"chefer\"");
        changed(text, "\"group\":\"chefer\",\"item\":\"udfordringer\",\"section\":\"quote\"",
                "\"group\":\"fagudvalgsformaend\",\"item\":\"udfordringer\",\"section\":\"quote\"");
        changed(text, "\"key\":\"oekonomi\"", "\"key\":\"loen\"");
        changed(text, "\"item\":\"udfordringer\",\"multiple\"", "\"item\":\"findes-ikke\",\"multiple\"");
    }

    private void changed(String text, String from, String to) {
        assertTrue(text.contains(from), from);
        String other = text.replaceFirst(Pattern.quote(from), to);
        assertThrows(EditionFaultException.class, () -> VerifiedEdition.checksum(FrozenEdition.sealed(other)), from);
    }
}
