package dk.styringsportal.questionnaire.cases;

import dk.styringsportal.questionnaire.condition.Operator;
import java.math.BigDecimal;

/** Which cases are counted: what stands in one column of their row. */
public sealed interface CaseCondition {

    /** That option is chosen; of a column whose options have no numbers. */
    record Chosen(CaseColumn.Choice column, CaseOption option) implements CaseCondition {}

    /** The number fits; empty cells never do. */
    record Against(CaseColumn column, Operator operator, BigDecimal number) implements CaseCondition {}

    /** Both columns hold a number, and the first compares so with the second. */
    record Beside(CaseColumn column, Operator operator, CaseColumn other) implements CaseCondition {}

    /** Something stands there: of a column of numbers, a number. */
    record Known(CaseColumn column) implements CaseCondition {}

    /** Nothing stands there. Rows without a case fit too, so it never stands alone. */
    record Empty(CaseColumn column) implements CaseCondition {}

    CaseColumn column();
}
