package dk.styringsportal.api;

import dk.styringsportal.coding.assessment.Agreement;
import dk.styringsportal.statistics.agreement.Kappa;
import dk.styringsportal.statistics.interval.Interval;

/**
 * How far two assessors agreed.
 *
 * @param theme null for all themes together
 * @param n pairs of ratings on the scale
 * @param equal how many of them are equal
 * @param unrated pairs in which at least one said that it cannot be rated
 * @param kappa quadratically weighted; null where chance would have given the same
 * @param alpha Krippendorff's, ordinal; null likewise
 * @param alphaLow of a 95 % interval by drawing; over all themes alone
 */
public record AgreementJson(
        String criterion,
        Integer theme,
        int n,
        int equal,
        int unrated,
        Double kappa,
        Double kappaLow,
        Double kappaHigh,
        Double alpha,
        Double alphaLow,
        Double alphaHigh) {

    static AgreementJson of(Agreement found) {
        return new AgreementJson(
                found.criterion().value(),
                found.theme().isPresent() ? found.theme().getAsInt() : null,
                found.n(),
                found.equal(),
                found.unrated(),
                found.kappa().map(Kappa::value).orElse(null),
                found.kappa().map(Kappa::interval).map(Interval::low).orElse(null),
                found.kappa().map(Kappa::interval).map(Interval::high).orElse(null),
                GapJson.orNull(found.alpha()),
                found.alphaInterval().map(Interval::low).orElse(null),
                found.alphaInterval().map(Interval::high).orElse(null));
    }
}
