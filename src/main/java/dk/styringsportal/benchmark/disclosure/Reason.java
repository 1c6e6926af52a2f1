package dk.styringsportal.benchmark.disclosure;

/** Why a figure is withheld. */
public enum Reason {
    /** Fewer respondents than the minimum. */
    TOO_FEW,
    /** It, or another that is withheld, could be computed from the rest. */
    DERIVABLE,
    /** One municipality holds too much of it. */
    DOMINATED
}
