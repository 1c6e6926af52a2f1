package dk.styringsportal.web.results;

import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.report.Numbers;
import dk.styringsportal.statistics.Share;
import dk.styringsportal.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.commons.numbers.fraction.BigFraction;

/** The texts of the result and KL pages and the figures in them, in the reader's language. */
@Named("words")
@RequestScoped
public class PageWords {

    private static final String BUNDLE = "dk.styringsportal.web.results";

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    @Inject
    private Language language;

    /** The text of that key with the values in its places {0}, {1} …; numbers may decide between singular and plural. */
    public String say(String key, Object... values) {
        String pattern = ResourceBundle.getBundle(BUNDLE, language.getLocale()).getString(key);
        return new MessageFormat(pattern, language.getLocale()).format(values);
    }

    /** A moment to the minute. */
    public String moment(Instant instant) {
        return language.moment(instant);
    }

    public String date(Instant instant) {
        return language.date(instant);
    }

    /** "66,67" */
    public String points(Points points) {
        return numbers().points(points);
    }

    /** A median, quartile or mean in points. */
    public String points(double points) {
        return numbers().points(points);
    }

    /** "33,33–66,67" */
    public String range(double from, double to) {
        return numbers().range(from, to);
    }

    /** "+12,3" */
    public String difference(double points) {
        return numbers().difference(points);
    }

    /** "30 pct." */
    public String percent(Share share) {
        return numbers().percent(share);
    }

    /** With thousands parted: "41.234". */
    public String count(int count) {
        return numbers().count(count);
    }

    /** A figure in whatever unit, with so many decimals. */
    public String figure(BigFraction number, int decimals) {
        return numbers().figure(number, decimals);
    }

    /** A median or quartile in whatever unit, with so many decimals. */
    public String figure(double number, int decimals) {
        return numbers().figure(number, decimals);
    }

    /** A mean of numbers of so many decimals. */
    public String spread(BigFraction number, int decimals) {
        return numbers().spread(number, decimals);
    }

    /** A median or quartile of numbers of so many decimals. */
    public String spread(double number, int decimals) {
        return numbers().spread(number, decimals);
    }

    /** A day: "22. november 2026". */
    public String date(LocalDate day) {
        return language.date(day.atStartOfDay(DENMARK).toInstant());
    }

    /** The language, for drawings. */
    public Locale locale() {
        return language.getLocale();
    }

    private Numbers numbers() {
        return Numbers.in(language.getLocale());
    }
}
