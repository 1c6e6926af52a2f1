package dk.styringsportal.application;

import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.SavedGroup;
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
        super("The group is not offered: " + why(reason, tooLike));
        this.reason = reason;
        this.tooLike = tooLike;
    }

    private static String why(Reason reason, Optional<ComparisonGroup> tooLike) {
        return switch (reason) {
            case TOO_FEW -> "it needs at least " + SavedGroup.FEWEST + " municipalities, not counting one that chooses for itself";
            case TOO_LIKE -> "it has to differ from " + tooLike.map(group -> "\"" + group.name() + "\"").orElse("the whole country")
                    + " by at least " + SavedGroup.FEWEST + " municipalities, or the answers of single ones could be worked out";
            case DERIVABLE -> "beside the figures of the other groups the answers of single municipalities could be worked out";
            case CHANGED_ALREADY -> "the choice has been changed once already since its figures were seen, and can be changed again when"
                    + " the next round has figures";
        };
    }

    public Reason reason() {
        return reason;
    }

    /** The group that it differs too little from; empty where that is the nation, and for the other reasons. */
    public Optional<ComparisonGroup> tooLike() {
        return tooLike;
    }
}
