package dk.styringsportal.benchmark.survey;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.disclosure.Tally;
import dk.styringsportal.questionnaire.GroupId;
import java.util.Optional;

/** A survey as an earlier edition tells it, whole and by facts about municipalities. */
public interface FormerClasses extends FormerCounts {

    /** How the answers of some to a field were told. */
    interface Told {

        /**
         * @param number of the table, in the order of {@link ShownCounts#cells}
         * @param was what the edition counted, whether it showed it or not
         */
        Cell cell(int number, Tally was);
    }

    /**
     * How that edition told a class.
     *
     * @param fact its key
     * @param oneClass its key; empty for those of whose municipality the fact is not known
     */
    Told told(Field field, GroupId group, String fact, Optional<String> oneClass);
}
