package dk.styringsportal.benchmark.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.disclosure.Tally;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.OptionCounts;
import dk.styringsportal.benchmark.survey.ShownCounts;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.surveys.QuestionnaireFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told of ticked boxes, of which each is judged for itself. */
class OptionFigureTest {

    private static final Item TICKS = new QuestionnaireFiles()
            .version(new QuestionnaireVersionId("databrug-voksne", "1"))
            .orElseThrow()
            .questions()
            .stream()
            .filter(item -> item.kind().equals("multiple-choice"))
            .findFirst()
            .orElseThrow();

    private static Map<String, Object> told(int n, int none, int ofFirst) {
        List<Integer> counts = new ArrayList<>(TICKS.options().stream().map(option -> 5).toList());
        counts.set(0, ofFirst);
        OptionCounts given = new OptionCounts(new Field(TICKS, Optional.empty()), n, counts, none);
        List<Cell> cells = ShownCounts.tallies(given).stream().map(OptionFigureTest::cell).toList();
        return OptionFigure.of(given, new GroupId("ledere"), cells).values();
    }

    private static Cell cell(Tally tally) {
        int most = Math.max(tally.counts().get(0), tally.counts().get(1));
        return most >= tally.n() - 1 ? Cell.Bounded.of(tally) : new Cell.Shown(tally);
    }

    @Test
    void how_many_answered_is_told_also_where_nobody_left_all_boxes_open() {
        for (int none : new int[] {0, 1}) {
            Map<String, Object> told = told(20, none, 12);
            assertEquals(20, told.get("n"));
            assertFalse(told.containsKey("none"), "nobody, or one");
        }
        assertEquals(3, told(20, 3, 12).get("none"));
    }

    @Test
    void how_many_answered_is_not_told_where_nearly_all_ticked_the_same_box() {
        Map<String, Object> told = told(20, 0, 19);

        assertFalse(told.containsKey("n"));
        assertEquals(">90", ((Map<?, ?>) told.get("counts")).get(TICKS.options().get(0).key().value()));
    }
}
