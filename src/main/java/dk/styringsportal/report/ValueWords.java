package dk.styringsportal.report;

import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.statistics.Distribution;
import dk.styringsportal.statistics.Share;
import dk.styringsportal.statistics.correlation.Pair;
import java.math.BigDecimal;
import java.math.MathContext;

/** What single marks and bars of a drawing stand for, told where they are pointed at or gone through by keyboard. */
final class ValueWords {

    /** A population told to the last digit would name the municipality. */
    private static final MathContext ABOUT = new MathContext(2);

    private final ReportTexts texts;
    private final Numbers numbers;

    ValueWords(ReportTexts texts, Numbers numbers) {
        this.texts = texts;
        this.numbers = numbers;
    }

    /** "Ja: 40 pct. (16 af 40)." */
    String share(String label, Share share) {
        return texts.text("alt.bars.bar", label, numbers.share(share));
    }

    /** "Chefer (n = 70): I høj grad 40 pct. (28 af 70)." */
    String part(String line, String part, Share share) {
        return texts.text("alt.bars.bar", line, texts.text("alt.stacked.part", part, numbers.share(share)));
    }

    /** "Visitation: Aarhus 62,50 point." */
    String own(String label, String name, Points points) {
        return texts.text("alt.profile.line", label, texts.text("alt.profile.own", name, numbers.points(points)));
    }

    /** "Visitation: landsmedian 50, nedre kvartil 40, øvre kvartil 60." */
    String nation(String label, Distribution nation) {
        return texts.text("alt.profile.line", label, nation(nation));
    }

    String nation(Distribution nation) {
        return texts.text(
                "alt.profile.nation", numbers.points(nation.median()), numbers.points(nation.q1()), numbers.points(nation.q3()));
    }

    /** "Aarhus: Runde 2024 62,50." */
    String round(String series, String round, double points) {
        return texts.text("alt.rounds.series", series, texts.text("alt.rounds.value", round, numbers.points(points)));
    }

    /** "Visitation: Landet +0,4." */
    String difference(String label, String name, double steps) {
        return texts.text("alt.bars.bar", label, texts.text("alt.stacked.part", name, numbers.difference(steps)));
    }

    /** "Indbyggertal: 24.000; Vurdering: 3,20." */
    String dot(Scatter figure, Pair dot) {
        return texts.text(
                "figure.dot", figure.x().label(), value(figure.x(), dot.x()), figure.y().label(), value(figure.y(), dot.y()));
    }

    private String value(Scatter.Axis axis, double value) {
        double told = axis.logarithmic() ? BigDecimal.valueOf(value).round(ABOUT).doubleValue() : value;
        return numbers.figure(told, axis.decimals());
    }
}
