package dk.styringsportal.report.codebook;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.sheet.SheetField;
import java.util.List;

/**
 * What each variable of a questionnaire's data means: one for each field, named as the columns of a sheet of answers.
 * Files are no data and have none.
 */
public record Codebook(QuestionnaireVersion questionnaire, List<Variable> variables) {

    public Codebook {
        variables = List.copyOf(variables);
    }

    public static Codebook of(QuestionnaireVersion questionnaire) {
        return new Codebook(
                questionnaire,
                SheetField.of(questionnaire).stream().map(field -> Variable.of(questionnaire, field)).toList());
    }
}
