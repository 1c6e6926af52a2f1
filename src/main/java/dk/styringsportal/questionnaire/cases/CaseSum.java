package dk.styringsportal.questionnaire.cases;

import java.util.List;

/** How one number comes of the cases. */
public sealed interface CaseSum {

    /** How many cases fulfil all conditions, added up over the terms: a case counts in each that it fits. */
    record Count(List<List<CaseCondition>> terms) implements CaseSum {

        public Count {
            terms = terms.stream().map(List::copyOf).toList();
            if (terms.isEmpty() || terms.stream().anyMatch(Count::countsRowsWithoutCase)) {
                throw new IllegalArgumentException("A count wants a condition that rows without a case do not fulfil");
            }
        }

        private static boolean countsRowsWithoutCase(List<CaseCondition> term) {
            return term.stream().allMatch(CaseCondition.Empty.class::isInstance);
        }
    }

    /**
     * The mean of a column over the cases that fulfil all conditions and have a number there, over all terms together.
     *
     * @param fewest cases without which no mean is told, at least 1
     * @param decimals it is rounded to, half up
     */
    record Mean(List<Term> terms, int fewest, int decimals) implements CaseSum {

        /** @param conditions none for all cases */
        public record Term(CaseColumn column, List<CaseCondition> conditions) {

            public Term {
                conditions = List.copyOf(conditions);
                if (!column.holdsNumbers()) {
                    throw new IllegalArgumentException("Column " + column.key() + " holds no numbers");
                }
                if (conditions.stream().anyMatch(CaseCondition.Beside.class::isInstance)) {
                    throw new IllegalArgumentException("A mean cannot depend on how two columns compare");
                }
            }
        }

        public Mean {
            terms = List.copyOf(terms);
        }
    }

    /** The smallest or largest number in a column; none where the column is empty. */
    record Extreme(CaseColumn column, boolean largest) implements CaseSum {}
}
