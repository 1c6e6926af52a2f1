package dk.styringsportal.benchmark.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.mirror.MirrorSides;
import dk.styringsportal.organisation.Municipalities;
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

/** Mirror gaps in editions, reckoned by hand: the scale is 1 (helt uenig) to 5 (helt enig). */
class MirrorEditionTest {

    private static final QuestionnaireVersionId ID = new QuestionnaireVersionId("databrug-boern-unge", "1");
    private static final String CONTENT = new QuestionnaireFiles(Path.of("surveys")).content(ID);
    private static final QuestionnaireVersion VERSION = QuestionnaireText.read(ID, CONTENT);
    private static final Item ITEM = VERSION.item("e09").orElseThrow();
    private static final String ROW = ITEM.rows().get(0).key().value();
    private static final String LEADERS = "myndighedsledere";
    private static final String SUPPLIERS = "tilbudsledere";

    private final List<EditionResponse> sent = new ArrayList<>();

    /** In each of that many municipalities one of the group says so. */
    private void add(int municipalities, String group, String option) {
        // The row is asked of those alone who deal with the municipality's own suppliers, or are one
        Item serves = VERSION.item(group.equals(SUPPLIERS) ? "b04" : "b11").orElseThrow();
        Object given = group.equals(SUPPLIERS) ? "kommunen-selv" : List.of("intern");
        for (int i = 0; i < municipalities; i++) {
            sent.add(new EditionResponse(
                    Optional.of(new GroupId(group)),
                    List.of(Municipalities.ofDenmark().all().get(i).code()),
                    new Answers(Map.of(ITEM.code(), ITEM.read(Map.of(ROW, option)), serves.code(), serves.read(given)))));
        }
    }

    private void usual() {
        add(6, LEADERS, "helt-enig");
        add(4, LEADERS, "enig");
        add(3, SUPPLIERS, "helt-enig");
        add(5, SUPPLIERS, "uenig");
    }

    private FrozenEdition frozen() {
        return FrozenEdition.ofGroups(VERSION, CONTENT, List.copyOf(sent), List.of());
    }

    private static EditionFigure gap(FrozenEdition edition) {
        return LeadershipEdition.content(edition).figure("mirrorgap", Map.of("item", "e09", "row", ROW)).orElseThrow();
    }

    private static boolean isKept(FrozenEdition edition) {
        PublishedMirrors mirrors = new PublishedMirrors(VERSION, LeadershipEdition.content(edition));
        return mirrors.isKept(mirrors.byItem().get(ITEM).get(0));
    }

    @Test
    void the_gap_is_made_of_the_distributions_that_are_shown_and_worked_out_again() {
        usual();
        FrozenEdition edition = frozen();

        // (6 · 5 + 4 · 4) / 10 − (3 · 5 + 5 · 2) / 8 = 4.6 − 3.125
        assertEquals("{minus=8, of=10, steps=1.475}", gap(edition).values().toString());
        VerifiedEdition.assertSound(edition);
    }

    @Test
    void a_gap_cannot_be_another_one_in_a_file_that_fits_its_checksum() {
        usual();
        String sound = frozen().text();
        String wrong = sound.replaceFirst("\"steps\":1.475", "\"steps\":1.5");

        assertFalse(wrong.equals(sound));
        assertThrows(EditionFaultException.class, () -> VerifiedEdition.checksum(FrozenEdition.sealed(wrong)));
    }

    @Test
    void few_on_a_side_or_a_group_that_is_not_shown_leave_no_gap() {
        add(6, LEADERS, "helt-enig");
        add(4, LEADERS, "enig");
        add(3, SUPPLIERS, "uenig");
        assertEquals(Optional.of(Reason.TOO_FEW), gap(frozen()).withheld());
        assertEquals(Map.of(), gap(frozen()).values());

        sent.clear();
        usual();
        add(2, "teamledere", "uenig");
        assertEquals(Optional.of(Reason.DERIVABLE), gap(frozen()).withheld(), "the two would be the side less the leaders");
    }

    @Test
    void a_side_with_some_of_a_pool_has_no_gap_and_one_with_all_of_it_has() {
        usual();
        add(5, "teamledere", "enig");
        add(3, "teamledere", "uenig");
        GroupPool within = new GroupPool("Ledelse", List.of(new GroupId(LEADERS), new GroupId("teamledere")));
        GroupPool across = new GroupPool("Ledere", List.of(new GroupId(LEADERS), new GroupId(SUPPLIERS)));

        FrozenEdition pooled = FrozenEdition.ofGroups(VERSION, CONTENT, sent, List.of(), Optional.of(within));
        // (30 + 16 + 20 + 6) / 18 − 3.125
        assertEquals(0.875, gap(pooled).number("steps").orElseThrow().doubleValue(), 1e-12);
        MirrorSides sides = new PublishedMirrors(within.in(VERSION), LeadershipEdition.content(pooled)).sides();
        assertEquals("Ledelse", sides.of(ITEM).get(0).title());
        assertEquals(VERSION.groups().stream().filter(group -> group.id().value().equals(SUPPLIERS)).toList(), sides.minus(ITEM));

        FrozenEdition parted = FrozenEdition.ofGroups(VERSION, CONTENT, sent, List.of(), Optional.of(across));
        assertTrue(LeadershipEdition.content(parted).figures().stream().noneMatch(figure -> figure.kind().equals("mirrorgap")));
    }

    @Test
    void the_correction_of_one_changes_nothing_since_its_distribution_stands_as_it_was() {
        usual();
        FrozenEdition first = frozen();
        add(1, SUPPLIERS, "helt-enig");
        FrozenEdition second = first.revised(VERSION, CONTENT, List.copyOf(sent));

        assertEquals(gap(first), gap(second));
        assertFalse(isKept(first));
        assertTrue(isKept(second));
        VerifiedEdition.assertSound(second);
    }

    @Test
    void a_change_of_many_is_told() {
        usual();
        FrozenEdition first = frozen();
        add(4, SUPPLIERS, "helt-enig");
        add(4, SUPPLIERS, "uenig");
        FrozenEdition second = first.revised(VERSION, CONTENT, List.copyOf(sent));

        // 4.6 − (7 · 5 + 9 · 2) / 16
        assertEquals(1.2875, gap(second).number("steps").orElseThrow().doubleValue(), 1e-12);
        VerifiedEdition.assertSound(second);
    }
}
