package dk.styringsportal.questionnaire.figures;

/** How the figure of many municipalities comes of theirs. */
public sealed interface Basis {

    /** The sum of those who have answered. */
    record Sum() implements Basis {}

    /** Nothing but how they spread: what is reported, such as a year or a percentage, cannot be added up. */
    record Spread() implements Basis {}

    /**
     * An estimate for the nation: the sum of those who have answered, times the nation's inhabitants of the age group over
     * theirs.
     *
     * <p>Source 003, "Opskrevet til landsplan" (lines 86, 125, 161, 189, 200, 211, 286, 378, 442); the formula is ours, see
     * surveys/noegletal/1/README.md.
     */
    record GrossedUp() implements Basis {}

    /**
     * The number over the inhabitants of the age group; of many the sum over the sum of their inhabitants, never the mean of
     * their rates.
     *
     * <p>Source 003, lines 95-107.
     *
     * @param of for how many inhabitants it is told: 10.000
     */
    record PerInhabitants(int of) implements Basis {}

    /** The number over another number of the same response; of many the sum over the sum. */
    record PerNumber() implements Basis {}

    /**
     * A mean that each has worked out over its own cases; of many the mean of their means weighted by their counts.
     *
     * <p>surveys/progression/1/README.md, "Decisions".
     */
    record WeightedMean() implements Basis {}
}
