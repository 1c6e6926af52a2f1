package dk.styringsportal.report.slides;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.report.Numbers;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SurveyWords;
import dk.styringsportal.statistics.Share;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Which part of those who answered chose an option, where that is told exactly. */
final class OptionShares {

    private OptionShares() {}

    /** Empty where the option, or how many answered, is not told: then there is no number to draw. */
    static Optional<Chart.Value> of(EditionFigure figure, AnswerOption option, SurveyWords words) {
        OptionalInt n = SurveyWords.n(figure);
        if (n.isEmpty() || n.getAsInt() == 0 || !(figure.values().get("counts") instanceof Map<?, ?> counts)) {
            return Optional.empty();
        }
        return counts.get(option.key().value()) instanceof BigDecimal count
                ? Optional.of(new Chart.Value(new Share(count.intValueExact(), n.getAsInt()).toDouble(), words.share(figure, option)))
                : Optional.empty();
    }

    /** Those who ticked nothing; empty where there are none. */
    static Optional<Chart.Value> none(EditionFigure figure) {
        OptionalInt n = SurveyWords.n(figure);
        return figure.number("none")
                .filter(none -> none.signum() > 0 && n.isPresent())
                .map(none -> new Share(none.intValueExact(), n.getAsInt()))
                .map(share -> new Chart.Value(share.toDouble(), SlideWords.say(
                        "share", Numbers.in(ReportTexts.DANISH).percent(share), String.valueOf(share.part()))));
    }
}
