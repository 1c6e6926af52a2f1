package dk.styringsportal.benchmark.survey;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.questionnaire.GroupId;
import java.util.List;

/** A survey as an earlier edition tells it, which remains in everybody's hands. */
public interface FormerCounts {

    /** What that edition was made from. */
    SurveyCounts counts();

    /** What it showed of a field, in the order of {@link ShownCounts#cells}. */
    List<Cell> cells(Field field, GroupId group);
}
