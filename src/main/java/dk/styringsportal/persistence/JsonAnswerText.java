package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.AnswerText;
import dk.styringsportal.response.Answers;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers as the columns have them: JSON. */
@ApplicationScoped
public class JsonAnswerText implements AnswerText {

    @Override
    public String written(Answers answers) {
        return AnswersJson.write(answers);
    }

    @Override
    public Answers read(String text, QuestionnaireVersion questionnaire) {
        return AnswersJson.read(text, questionnaire);
    }
}
