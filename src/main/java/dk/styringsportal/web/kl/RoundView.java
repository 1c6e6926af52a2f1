package dk.styringsportal.web.kl;

/**
 * What KL's page says of a round as a whole.
 *
 * @param round the number of the round that it belongs to
 * @param submitted how many of {@code all} municipalities
 * @param rate the response rate: "73 pct."
 * @param snapshot when municipalities' comparison was last frozen, or that it was not
 * @param note what the last press of a button did; empty otherwise
 */
public record RoundView(
        String id,
        String round,
        String title,
        boolean fictitious,
        boolean open,
        boolean ranksShown,
        String period,
        int submitted,
        int started,
        int notStarted,
        int all,
        String rate,
        String snapshot,
        String note) {}
