package dk.styringsportal.web.coding;

import dk.styringsportal.coding.Agreement;
import dk.styringsportal.statistics.Share;
import dk.styringsportal.statistics.interval.Interval;
import dk.styringsportal.web.results.PageWords;
import java.util.List;
import java.util.Optional;

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
                line.kappa().map(kappa -> with(kappa.value(), kappa.tellingInterval())).orElse(NOTHING),
                line.alpha().isEmpty() ? NOTHING : with(line.alpha().getAsDouble(), line.alphaInterval()));
    }

    private String with(double value, Optional<Interval> interval) {
        return interval.map(ends -> words.say(
                        "agreement.interval",
                        numbers.figure(value, DECIMALS),
                        numbers.figure(ends.low(), DECIMALS),
                        numbers.figure(ends.high(), DECIMALS)))
                .orElseGet(() -> numbers.figure(value, DECIMALS));
    }
}
