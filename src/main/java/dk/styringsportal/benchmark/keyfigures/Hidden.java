package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.benchmark.disclosure.Reason;

/** Why a report does not tell a number that there is. */
public enum Hidden {
    /** One to four citizens stand behind it. */
    FEW_CITIZENS,
    /** It, or another that is hidden, could be computed from the rest. */
    DERIVABLE,
    /** One municipality holds too much of it. */
    DOMINATED,
    /** Too few municipalities have the number. */
    FEW_MUNICIPALITIES,
    /** The round is not over: what another municipality hands in could be computed from one day to the next. */
    NOT_YET;

    static Hidden of(Reason reason) {
        return switch (reason) {
            case TOO_FEW -> FEW_CITIZENS;
            case DERIVABLE -> DERIVABLE;
            case DOMINATED -> DOMINATED;
        };
    }
}
