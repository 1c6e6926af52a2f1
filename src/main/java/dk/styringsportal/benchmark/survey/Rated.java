package dk.styringsportal.benchmark.survey;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AssessmentForm;
import dk.styringsportal.questionnaire.AssessmentForm.Criterion;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Theme;
import java.util.List;
import java.util.Optional;

/** A rating of municipalities on a scale. */
public sealed interface Rated {

    /** The scale, in the order shown. */
    List<AnswerOption> options();

    /**
     * By those who answered.
     *
     * @param group empty in a questionnaire without groups, which is the municipality's own rating
     */
    record Answered(Field field, Optional<GroupId> group) implements Rated {

        @Override
        public List<AnswerOption> options() {
            return field.item().options();
        }
    }

    /** By assessors: what was settled by that criterion in that theme. */
    record Assessed(Criterion criterion, Theme theme, AssessmentForm form) implements Rated {

        @Override
        public List<AnswerOption> options() {
            return form.options();
        }
    }
}
