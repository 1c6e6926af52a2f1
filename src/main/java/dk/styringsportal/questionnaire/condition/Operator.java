package dk.styringsportal.questionnaire.condition;

import java.util.Arrays;
import java.util.Optional;

/** How an answer is held against a value: FHIR's questionnaire-enable-operator. */
public enum Operator {
    EXISTS("exists"),
    EQUAL("="),
    NOT_EQUAL("!="),
    GREATER(">"),
    LESS("<"),
    GREATER_OR_EQUAL(">="),
    LESS_OR_EQUAL("<=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** As files have it: ">=". */
    public String sign() {
        return sign;
    }

    /** The operator of that sign. */
    public static Optional<Operator> of(String sign) {
        return Arrays.stream(values()).filter(operator -> operator.sign.equals(sign)).findFirst();
    }

    /** Whether it asks which of two is larger. */
    public boolean compares() {
        return this != EXISTS && this != EQUAL && this != NOT_EQUAL;
    }

    /** @param order as {@link Comparable#compareTo} gives it, of the answer to the value */
    public boolean holds(int order) {
        return switch (this) {
            case GREATER -> order > 0;
            case LESS -> order < 0;
            case GREATER_OR_EQUAL -> order >= 0;
            case LESS_OR_EQUAL -> order <= 0;
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case EXISTS -> true;
        };
    }
}
