package dk.styringsportal.testing;

import dk.styringsportal.coding.assessment.Outcome;
import dk.styringsportal.coding.assessment.Subject;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AssessmentForm;
import dk.styringsportal.questionnaire.CriterionKey;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.surveys.QuestionnaireFiles;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The self-evaluation that assessors rate municipalities beside, and ratings made up for one test: 4 (i høj grad) to 1 (slet ikke). */
public final class AssessedSurvey {

    public static final QuestionnaireFiles FILES = new QuestionnaireFiles(Path.of("surveys"));
    public static final QuestionnaireVersion VERSION = FILES
            .version(new QuestionnaireVersionId("faglig-ledelse-selvevaluering", "2014"))
            .orElseThrow();
    public static final AssessmentForm FORM = VERSION.assessment().orElseThrow();
    public static final CriterionKey PRACTICE = new CriterionKey("praksis");
    public static final CriterionKey TOOLS = new CriterionKey("redskaber");

    private static final Map<Character, String> OPTIONS = Map.of(
            '4', "i-hoej-grad", '3', "i-nogen-grad", '2', "i-mindre-grad", '1', "slet-ikke", '-', "kan-ikke-vurderes");

    private AssessedSurvey() {}

    /** The option of that value; - says that it cannot be rated. */
    public static OptionKey option(char value) {
        return new OptionKey(OPTIONS.get(value));
    }

    /** What two gave, and what was decided; a blank for nothing. */
    public static Outcome outcome(String organisation, int theme, CriterionKey criterion, char first, char second, char decided) {
        Optional<OptionKey> settled = first == second
                ? Optional.of(option(first))
                : Optional.of(decided).filter(value -> value != ' ').map(AssessedSurvey::option);
        return new Outcome(
                new Subject(new OrganisationCode(organisation), theme), criterion, option(first), option(second), settled);
    }

    /** Every municipality, the smallest first. */
    public static List<String> bySize() {
        return Municipalities.ofDenmark().all().stream()
                .sorted(Comparator.comparingInt(Municipality::population))
                .map(municipality -> municipality.code().value())
                .toList();
    }
}
