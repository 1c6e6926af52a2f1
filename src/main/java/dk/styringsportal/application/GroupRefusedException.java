package dk.styringsportal.application;

import dk.styringsportal.organisation.ComparisonGroup;
import java.util.Optional;

/** A list or an own choice that is not offered, since its figures would tell too much. */
public final class GroupRefusedException extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** It has too few members. */
        TOO_FEW,
        /** It differs by too few from another group that the same reader can see, or could see before. */
        TOO_LIKE,
        /** Together with several other groups it would tell the points of few. */
        DERIVABLE,
        /** The own choice has been changed in this round already, after figures were shown. */
        CHANGED_ALREADY
    }

    private final Reason reason;
    private final transient Optional<ComparisonGroup> tooLike;

    GroupRefusedException(Reason reason, Optional<ComparisonGroup> tooLike) {
        super("The group is not offered: " + reason + tooLike.map(group -> " " + group.name()).orElse(""));
        this.reason = reason;
        this.tooLike = tooLike;
    }

    public Reason reason() {
        return reason;
    }

    /** The group that it differs too little from; empty where that is the nation, and for the other reasons. */
    public Optional<ComparisonGroup> tooLike() {
        return tooLike;
    }
}
