package dk.styringsportal.web.assessment;

import dk.styringsportal.report.Numbers;
import dk.styringsportal.statistics.interval.Interval;
import dk.styringsportal.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of the pages for assessments, in the reader's language. */
@Named("assessmentWords")
@RequestScoped
public class AssessmentWords {

    private static final String BUNDLE = "dk.styringsportal.web.assessments";
    private static final String NOTHING = "–";

    @Inject
    private Language language;

    /** The text of that key with the values in its places {0}, {1} …; numbers may decide between singular and plural. */
    public String say(String key, Object... values) {
        return new MessageFormat(
                        ResourceBundle.getBundle(BUNDLE, language.getLocale()).getString(key), language.getLocale())
                .format(values);
    }

    String count(int n) {
        return Numbers.in(language.getLocale()).count(n);
    }

    String moment(Instant instant) {
        return language.moment(instant);
    }

    /** "0,81", or "0,81 (0,64 til 0,98)" with its interval; a dash where there is none. */
    String coefficient(Optional<Double> value, Optional<Interval> interval) {
        Numbers numbers = Numbers.in(language.getLocale());
        return value.map(found -> interval.map(around -> say(
                                "agreement.interval",
                                numbers.coefficient(found),
                                numbers.coefficient(around.low()),
                                numbers.coefficient(around.high())))
                        .orElse(numbers.coefficient(found)))
                .orElse(NOTHING);
    }
}
