package dk.styringsportal.persistence;

import java.io.Serializable;
import java.util.Objects;

/** A step in the life of a response: which response's, and which of that kind, from 1. */
class StepKey implements Serializable {

    private String responseId;
    private int ordinal;

    protected StepKey() {}

    StepKey(String responseId, int ordinal) {
        this.responseId = responseId;
        this.ordinal = ordinal;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StepKey key && key.responseId.equals(responseId) && key.ordinal == ordinal;
    }

    @Override
    public int hashCode() {
        return Objects.hash(responseId, ordinal);
    }
}
