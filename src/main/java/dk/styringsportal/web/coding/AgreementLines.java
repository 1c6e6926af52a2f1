package dk.styringsportal.web.coding;

import dk.styringsportal.coding.Agreement;
import dk.styringsportal.statistics.Share;
import dk.styringsportal.statistics.interval.Interval;
import dk.styringsportal.web.results.PageWords;
import java.util.List;

/** Writes out how far two coders agreed. */
public record AgreementLines(CodingWords words, PageWords numbers) {

    private static final int DECIMALS = 2;
    private static final String NOTHING = "–";

    /** A line of the table: "0,81 (0,70 til 0,92)". */
    public record Line(String about, String n, String alike, String kappa, String alpha) {}

    List<Line> of(Agreement agreement) {
        return agreement.lines().stream().map(this::line).toList();
    }

    private Line line(Agreement.Line line) {
        return new Line(
                line.about().orElseGet(() -> words.say("agreement.all")),
                numbers.count(line.n()),
                line.n() == 0 ? NOTHING : numbers.percent(new Share(line.alike(), line.n())),
                line.kappa().map(kappa -> with(kappa.value(), kappa.interval())).orElse(NOTHING),
                line.alpha().isEmpty()
                        ? NOTHING
                        : line.alphaInterval()
                                .map(interval -> with(line.alpha().getAsDouble(), interval))
                                .orElseGet(() -> numbers.figure(line.alpha().getAsDouble(), DECIMALS)));
    }

    private String with(double value, Interval interval) {
        return words.say(
                "agreement.interval",
                numbers.figure(value, DECIMALS),
                numbers.figure(interval.low(), DECIMALS),
                numbers.figure(interval.high(), DECIMALS));
    }
}
