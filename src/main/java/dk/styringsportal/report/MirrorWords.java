package dk.styringsportal.report;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.disclosure.DisclosureWords;
import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.mirror.MirrorFigure;
import java.util.Locale;
import java.util.Optional;

/** Writes mirror gaps out in one language. */
public final class MirrorWords {

    private final ReportTexts texts;
    private final Numbers numbers;
    private final DisclosureWords disclosure;
    private final DisclosureRules rules;

    private MirrorWords(Locale language, DisclosureRules rules) {
        this.texts = ReportTexts.in(language);
        this.numbers = Numbers.in(language);
        this.disclosure = DisclosureWords.in(language);
        this.rules = rules;
    }

    /** @param minimum of respondents on each side of a figure */
    public static MirrorWords in(Locale language, int minimum) {
        return new MirrorWords(language, DisclosureRules.withMinimum(minimum));
    }

    /**
     * One gap, written out.
     *
     * @param shown whether there is anything but a reason
     * @param gap "+0,8"; why it is not shown where it is withheld
     * @param of how many are behind the first mean; empty where the gap is withheld
     * @param minus how many are behind the second
     */
    public record Cells(boolean shown, String gap, String of, String minus) {}

    public Cells cells(MirrorFigure figure) {
        if (figure instanceof MirrorFigure.Shown shown) {
            return new Cells(
                    true,
                    numbers.difference(shown.gap().difference().doubleValue()),
                    numbers.count(shown.gap().of()),
                    numbers.count(shown.gap().minus()));
        }
        return new Cells(false, why(((MirrorFigure.Withheld) figure).reason()), "", "");
    }

    /** Said beside a gap that stands as in the edition before. */
    public String kept() {
        return disclosure.kept();
    }

    private String why(MirrorFigure.Reason reason) {
        return switch (reason) {
            case ONE_SIDED -> texts.text("mirror.oneSided");
            case TOO_FEW -> disclosure.of(Reason.TOO_FEW, rules);
            case DOMINATED -> disclosure.of(Reason.DOMINATED, rules);
            case DERIVABLE -> disclosure.of(Reason.DERIVABLE, rules);
        };
    }

    /** In steps of the scale, to be drawn; empty where the gap is withheld. */
    public static Optional<Double> steps(MirrorFigure figure) {
        return figure instanceof MirrorFigure.Shown shown ? Optional.of(shown.gap().difference().doubleValue()) : Optional.empty();
    }
}
