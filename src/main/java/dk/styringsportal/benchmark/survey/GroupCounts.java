package dk.styringsportal.benchmark.survey;

import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import java.util.List;
import java.util.Optional;

/** How groups answered, field by field: as it stands now, or as far as an edition shows it. */
public interface GroupCounts {

    QuestionnaireVersion questionnaire();

    /** The groups in the questionnaire's order; in one without groups the single empty one. */
    List<Optional<GroupId>> groups();

    /** How many of the group have answered; 0 also where that is not shown. */
    int respondents(Optional<GroupId> group);

    /** The fields put to the group that may be shown, in the questionnaire's order. */
    List<Field> fields(Optional<GroupId> group);

    /** How the whole group answered the field; of nobody where it was not asked, or may not be shown. */
    OptionCounts counts(Field field, Optional<GroupId> group);

    /** What the group is most and least positive about. */
    default Ranking ranking(Optional<GroupId> group) {
        return Ranking.of(this, group);
    }

    /** The group's points in the theme. */
    default ThemeScore score(Theme theme, Optional<GroupId> group) {
        return ThemeScore.of(this, theme, group);
    }
}
