package dk.styringsportal.report;

import dk.styringsportal.coding.Agreement;
import dk.styringsportal.coding.CodeBook;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.statistics.agreement.Kappa;
import java.util.List;
import java.util.Locale;

/** How free text was coded, for the method text that is frozen with an edition, in Danish. */
public final class CodingMethod {

    private static final int DECIMALS = 2;

    private CodingMethod() {}

    /**
     * A paragraph.
     *
     * @param asked the question
     * @param agreement before anything was settled
     */
    public static String paragraph(Item asked, CodeBook book, Agreement agreement) {
        Words words = Words.in(Locale.forLanguageTag("da"));
        return words.text(
                        "edition.coding",
                        words.question(asked),
                        String.valueOf(book.version()),
                        String.valueOf(agreement.texts()),
                        String.valueOf(agreement.untaggedByOne()),
                        String.valueOf(agreement.untaggedByBoth()))
                + agreed(agreement.lines(), words);
    }

    private static String agreed(List<Agreement.Line> lines, Words words) {
        if (lines.stream().anyMatch(line -> line.kappa().isPresent())) {
            return " " + kappa(lines.stream().flatMap(line -> line.kappa().stream()).findFirst().orElseThrow(), words);
        }
        double[] alphas = lines.stream().flatMap(line -> line.alpha().stream().boxed()).mapToDouble(Double::doubleValue).sorted().toArray();
        return alphas.length == 0
                ? ""
                : " " + words.text("edition.coding.alpha", figure(alphas[0], words), figure(alphas[alphas.length - 1], words));
    }

    private static String kappa(Kappa kappa, Words words) {
        String value = figure(kappa.value(), words);
        String n = String.valueOf(kappa.n());
        return kappa.tellingInterval()
                .map(ends -> words.text(
                        "edition.coding.kappa.interval", value, figure(ends.low(), words), figure(ends.high(), words), n))
                .orElseGet(() -> words.text("edition.coding.kappa", value, n));
    }

    private static String figure(double number, Words words) {
        return words.numbers().figure(number, DECIMALS);
    }
}
