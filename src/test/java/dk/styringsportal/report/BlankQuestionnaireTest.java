package dk.styringsportal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.questionnaire.QuestionnaireVersion.State;
import dk.styringsportal.testing.TestQuestionnaires;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlankQuestionnaireTest {

    @ParameterizedTest
    @CsvSource({"DRAFT, 1 (kladde)", "PILOT, 1", "PUBLISHED, 1", "RETIRED, 1"})
    void paper_says_that_it_is_a_draft(State state, String version) {
        Report blank = BlankQuestionnaire.of(
                TestQuestionnaires.EVERY_TYPE.withState(state), Optional.empty(), Instant.EPOCH, Locale.forLanguageTag("da"));

        assertEquals(
                List.of(version),
                blank.cover().facts().stream().filter(fact -> fact.label().equals("Version")).map(Report.Cover.Fact::value).toList());
    }
}
