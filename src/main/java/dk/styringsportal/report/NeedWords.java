package dk.styringsportal.report;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.disclosure.DisclosureWords;
import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.need.NeedFigure;
import dk.styringsportal.statistics.Share;
import java.util.Locale;
import java.util.Optional;

/** Writes need gaps out in one language. */
public final class NeedWords {

    private final ReportTexts texts;
    private final Numbers numbers;
    private final DisclosureWords disclosure;
    private final DisclosureRules rules;

    private NeedWords(Locale language, DisclosureRules rules) {
        this.texts = ReportTexts.in(language);
        this.numbers = Numbers.in(language);
        this.disclosure = DisclosureWords.in(language);
        this.rules = rules;
    }

    /** @param minimum of respondents behind a figure */
    public static NeedWords in(Locale language, int minimum) {
        return new NeedWords(language, DisclosureRules.withMinimum(minimum));
    }

    /**
     * One gap, written out.
     *
     * @param shown whether there is anything but a reason
     * @param mean "+0,7"; why it is not shown where it is withheld
     * @param less "60 pct." who use less than they need; empty where the gap is withheld
     * @param n who have said both; empty where the gap is withheld, a dash where it is told in bounds
     */
    public record Cells(boolean shown, String mean, String less, String alike, String more, String n) {}

    public Cells cells(NeedFigure figure) {
        if (figure instanceof NeedFigure.Shown shown) {
            return new Cells(
                    true,
                    numbers.difference(shown.mean().doubleValue()),
                    share(shown.less(), shown),
                    share(shown.alike(), shown),
                    share(shown.more(), shown),
                    numbers.count(shown.n()));
        }
        if (figure instanceof NeedFigure.Bounded bounded) {
            return new Cells(true, texts.text("need.unanimous"), bound(bounded, 0), bound(bounded, 1), bound(bounded, 2), "–");
        }
        return new Cells(false, why(((NeedFigure.Withheld) figure).reason()), "", "", "", "");
    }

    /** Said beside a gap that stands as in the edition before. */
    public String kept() {
        return disclosure.kept();
    }

    private String share(int count, NeedFigure.Shown shown) {
        return numbers.percent(new Share(count, shown.n()));
    }

    private String bound(NeedFigure.Bounded bounded, int place) {
        return bounded.side().option() == place ? disclosure.over(bounded.side()) : disclosure.under(bounded.side());
    }

    private String why(NeedFigure.Reason reason) {
        return switch (reason) {
            case NOBODY -> texts.text("need.nobody");
            case TOO_FEW -> disclosure.of(Reason.TOO_FEW, rules);
            case DOMINATED -> disclosure.of(Reason.DOMINATED, rules);
            case DERIVABLE -> disclosure.of(Reason.DERIVABLE, rules);
        };
    }

    /** In steps of the scales, to be drawn; empty where there is no mean. */
    public static Optional<Double> steps(NeedFigure figure) {
        return figure instanceof NeedFigure.Shown shown ? Optional.of(shown.mean().doubleValue()) : Optional.empty();
    }
}
