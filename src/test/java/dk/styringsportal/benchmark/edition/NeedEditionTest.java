package dk.styringsportal.benchmark.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.Answers;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.surveys.QuestionnaireText;
import dk.styringsportal.testing.FrozenEdition;
import dk.styringsportal.testing.LeadershipEdition;
import dk.styringsportal.testing.VerifiedEdition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Need gaps in editions, reckoned by hand: need from 0 (none) to 3 (great), use from 0 (not used) to 3 (at least monthly). */
class NeedEditionTest {

    private static final QuestionnaireVersionId ID = new QuestionnaireVersionId("databrug-voksne", "1");
    private static final String CONTENT = new QuestionnaireFiles(Path.of("surveys")).content(ID);
    private static final QuestionnaireVersion VERSION = QuestionnaireText.read(ID, CONTENT);
    private static final Item NEED = VERSION.item("da-behov").orElseThrow();
    private static final Item USE = VERSION.item("da-hyppighed").orElseThrow();
    private static final String LEADERS = "myndighedsledere";
    private static final List<String> MUNICIPALITIES = List.of("0101", "0147", "0751", "0851");

    private final List<EditionResponse> sent = new ArrayList<>();

    private void add(int times, String about, String need, String use) {
        for (int i = 0; i < times; i++) {
            sent.add(new EditionResponse(
                    Optional.of(new GroupId(LEADERS)),
                    List.of(new OrganisationCode(about)),
                    new Answers(Map.of(
                            NEED.code(), NEED.read(Map.of("d01", need)),
                            USE.code(), USE.read(Map.of("d01", use))))));
        }
    }

    /** In each of four municipalities 4 use less (by 2), 2 use more (by 2), and 3 use as they need. */
    private void usual() {
        for (String about : MUNICIPALITIES) {
            add(4, about, "stort", "ad-hoc");
            add(2, about, "lille", "maanedligt");
            add(3, about, "noget", "aarligt");
        }
    }

    private FrozenEdition frozen() {
        return FrozenEdition.ofGroups(VERSION, CONTENT, List.copyOf(sent), List.of());
    }

    private FrozenEdition revised(FrozenEdition before) {
        return before.revised(VERSION, CONTENT, List.copyOf(sent));
    }

    private static EditionFigure gap(FrozenEdition edition) {
        return LeadershipEdition.content(edition)
                .figure("needgap", Map.of("group", LEADERS, "item", "da-behov", "row", "d01"))
                .orElseThrow();
    }

    @Test
    void the_gap_is_frozen_with_its_sides_and_worked_out_again() {
        usual();
        FrozenEdition edition = frozen();

        // (16 · 2 − 8 · 2) / 36 = 0.44
        assertEquals("{alike=12, less=16, mean=0.4, more=8, n=36}", gap(edition).values().toString());
        VerifiedEdition.assertSound(edition);
    }

    @Test
    void a_gap_cannot_be_another_one_in_a_file_that_fits_its_checksum() {
        usual();
        String sound = frozen().text();

        for (String wrong : List.of(
                sound.replaceFirst("\"less\":16", "\"less\":17"),
                sound.replaceFirst("\"mean\":0.4,\"more\":8", "\"mean\":0.5,\"more\":8"))) {
            assertFalse(wrong.equals(sound));
            assertThrows(EditionFaultException.class, () -> VerifiedEdition.checksum(FrozenEdition.sealed(wrong)));
        }
    }

    @Test
    void a_gap_of_few_has_neither_figure_nor_count_and_one_of_nearly_all_has_bounds() {
        add(2, "0101", "stort", "ad-hoc");
        add(2, "0147", "lille", "maanedligt");
        assertEquals(Optional.of(Reason.TOO_FEW), gap(frozen()).withheld());
        assertEquals(Map.of(), gap(frozen()).values());

        sent.clear();
        // None of them has the minimum, so that none could take its own away
        for (int i = 0; i < 12; i++) {
            String about = Municipalities.ofDenmark().all().get(i).code().value();
            add(1, about, "stort", "ad-hoc");
            add(1, about, "noget", "ad-hoc");
            add(1, about, "noget", "anvendes-ikke");
        }
        FrozenEdition alike = frozen();
        assertEquals("{alike=<10, less=>90, more=<10}", gap(alike).values().toString());
        VerifiedEdition.assertSound(alike);
    }

    @Test
    void groups_that_are_shown_as_one_have_no_gaps() {
        usual();
        FrozenEdition edition = FrozenEdition.ofGroups(
                VERSION,
                CONTENT,
                sent,
                List.of(),
                Optional.of(new GroupPool("Ledelse", List.of(new GroupId(LEADERS), new GroupId("teamledere")))));

        assertTrue(LeadershipEdition.content(edition).figures().stream()
                .filter(figure -> figure.kind().equals("needgap"))
                .noneMatch(figure -> List.of(LEADERS, "teamledere").contains(figure.keys().get("group"))));
    }

    @Test
    void a_questionnaire_that_asks_for_no_need_has_no_such_figures() {
        assertFalse(LeadershipEdition.frozen(LeadershipEdition.responses()).text().contains("needgap"));
    }

    @Test
    void the_correction_of_one_leaves_the_gap_as_it_was_and_says_so() {
        usual();
        FrozenEdition first = frozen();
        add(1, "0101", "stort", "anvendes-ikke");
        FrozenEdition second = revised(first);

        assertEquals("{alike=12, kept=1, less=16, mean=0.4, more=8, n=36}", gap(second).values().toString());
        VerifiedEdition.assertSound(second);

        for (String about : MUNICIPALITIES) {
            add(4, about, "lille", "maanedligt");
        }
        FrozenEdition third = revised(second);
        assertEquals(gap(second).values(), gap(third).values(), "what was kept once stays kept");
        VerifiedEdition.assertSound(third);
    }

    @Test
    void an_edition_with_the_same_answers_has_the_same_gap_without_a_mark() {
        usual();
        FrozenEdition first = frozen();
        FrozenEdition second = revised(first);

        assertEquals(gap(first), gap(second));
        VerifiedEdition.assertSound(second);
    }

    @Test
    void a_change_of_many_who_do_not_all_say_the_same_is_told() {
        usual();
        FrozenEdition first = frozen();
        for (String about : MUNICIPALITIES) {
            add(2, about, "stort", "ad-hoc");
            add(2, about, "lille", "maanedligt");
            add(2, about, "noget", "aarligt");
        }
        FrozenEdition second = revised(first);

        // (24 · 2 − 16 · 2) / 60 = 0.27
        assertEquals("{alike=20, less=24, mean=0.3, more=16, n=60}", gap(second).values().toString());
        VerifiedEdition.assertSound(second);
    }

    @Test
    void many_who_all_changed_to_the_same_side_are_not_told() {
        usual();
        FrozenEdition first = frozen();
        for (String about : MUNICIPALITIES) {
            add(2, about, "stort", "ad-hoc");
            add(2, about, "noget", "ad-hoc");
            add(2, about, "stort", "anvendes-ikke");
        }
        FrozenEdition second = revised(first);

        assertEquals("{alike=12, kept=1, less=16, mean=0.4, more=8, n=36}", gap(second).values().toString());
        VerifiedEdition.assertSound(second);
    }

    @Test
    void what_was_withheld_stays_withheld() {
        add(2, "0101", "stort", "ad-hoc");
        add(2, "0147", "lille", "maanedligt");
        FrozenEdition first = frozen();
        usual();
        FrozenEdition second = revised(first);

        assertEquals(Optional.of(Reason.TOO_FEW), gap(second).withheld());
        VerifiedEdition.assertSound(second);
    }
}
