package dk.styringsportal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.testing.OwnSurveys;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyBarsTest {

    private static final QuestionnaireVersion VERSION =
            new QuestionnaireFiles().version(new QuestionnaireVersionId("databrug-voksne", "1")).orElseThrow();
    private static final Item TICKS = VERSION.questions().stream()
            .filter(item -> item.kind().equals("multiple-choice"))
            .findFirst()
            .orElseThrow();
    private static final OwnSurvey SURVEY = OwnSurveys.provisional(false, Optional.empty());

    private static EditionFigure figure(Object n, List<?> counts) {
        Map<String, Object> told = new HashMap<>();
        for (int i = 0; i < TICKS.options().size(); i++) {
            Object count = i < counts.size() ? counts.get(i) : 0;
            told.put(
                    TICKS.options().get(i).key().value(),
                    count instanceof Integer number ? BigDecimal.valueOf(number) : count);
        }
        Map<String, Object> plain = new HashMap<>(Map.of("kind", "options", "item", TICKS.code().value(), "counts", told));
        Optional.ofNullable(n).ifPresent(number -> plain.put("n", BigDecimal.valueOf((Integer) number)));
        return EditionFigure.of(plain);
    }

    private static Optional<Figure> bars(EditionFigure own, Optional<EditionFigure> nation) {
        OwnSurvey.GroupLine line = new OwnSurvey.GroupLine(VERSION.groups().get(0), own, nation);
        return SurveyBars.of(
                SURVEY,
                new OwnSurvey.FieldLine(new Field(TICKS, Optional.empty()), List.of(line)),
                ReportTexts.in(Locale.forLanguageTag("da")));
    }

    @Test
    void ticks_have_a_bar_each_of_all_who_answered() {
        Figure.Multiples drawn = (Figure.Multiples) bars(figure(6, List.of(5, 4)), Optional.of(figure(40, List.of(10, 30)))).orElseThrow();

        assertEquals(2, drawn.parts().size(), "the municipality's and the nation's");
        Figure.Shares own = (Figure.Shares) drawn.parts().get(0);
        assertEquals(TICKS.options().size(), own.lines().size());
        assertEquals(List.of("5/6", "4/6", "0/6"), own.lines().stream().limit(3)
                .map(line -> line.share().orElseThrow())
                .map(share -> share.part() + "/" + share.whole())
                .toList());
        assertTrue(SvgWriter.in(Locale.forLanguageTag("da")).write(drawn, "figur").contains("83"), "5 of 6 is 83 pct.");
    }

    /** Six ticks of six persons are no parts of a whole: some have ticked several boxes, and some none. */
    @Test
    void ticks_that_happen_to_be_as_many_as_the_persons_are_not_stacked() {
        assertTrue(bars(figure(6, List.of(3, 2, 1)), Optional.empty()).orElseThrow() instanceof Figure.Multiples);
        assertEquals(Optional.empty(), SurveyWords.parts(figure(6, List.of(3, 2, 1)), new Field(TICKS, Optional.empty())));
    }

    @Test
    void what_is_not_told_exactly_is_not_drawn() {
        assertEquals(Optional.empty(), bars(figure(null, List.of(3, "<10")), Optional.empty()));
        assertEquals(Optional.empty(), bars(figure(null, List.of(3, "<10")), Optional.of(figure(40, List.of(10, 30)))));
    }
}
