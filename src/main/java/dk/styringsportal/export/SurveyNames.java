package dk.styringsportal.export;

import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.statistics.Share;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** What groups and questions are called in files. */
record SurveyNames(QuestionnaireVersion questionnaire) {

    static final int HUNDRED = 100;

    /** A questionnaire without groups is what a municipality says of itself. */
    private static final String SELF_EVALUATION = "Selvevaluering";

    String group(Optional<GroupId> group) {
        return group.map(id -> questionnaire.group(id.value()).map(RespondentGroup::title).orElse(id.value()))
                .orElse(SELF_EVALUATION);
    }

    /** The question in that group's words, and the row, as it reads in a list. */
    static String text(Field field, Optional<GroupId> group) {
        String text = field.item().wording().inList(group);
        return field.row().map(Row::label).map(row -> text + " – " + row).orElse(text);
    }

    static Optional<BigFraction> percent(Share share) {
        return Optional.of(share.exact().multiply(HUNDRED));
    }
}
