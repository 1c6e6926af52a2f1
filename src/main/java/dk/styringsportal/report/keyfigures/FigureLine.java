package dk.styringsportal.report.keyfigures;

import dk.styringsportal.benchmark.disclosure.DataCode;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One number of a report on key figures, as data.
 *
 * @param figure its number in the source; empty where the source has none
 * @param title of the figure
 * @param row what the number is of; empty where the figure has one whole
 * @param part of that whole; empty for numbers that are no parts
 * @param area a municipality's code, or {@value #ALL}
 * @param unit what is counted or measured; of shares "pct." is not written: they are parts of 1
 * @param value exact; empty where {@code code} is there
 * @param code why there is no value
 * @param municipalities how many it is of; empty for a municipality's own
 * @param mark "*", "**" or nothing
 */
public record FigureLine(
        String figure,
        String title,
        String row,
        String part,
        String area,
        Measure measure,
        String unit,
        Optional<BigFraction> value,
        Optional<DataCode> code,
        Optional<Integer> municipalities,
        String mark) {

    /** All municipalities that have the number. */
    public static final String ALL = "alle";

    /** What is said of the numbers. */
    public enum Measure {
        COUNT("antal"),
        SHARE("andel"),
        /** Less is known than a share: it is over this, since all citizens are in the part. */
        SHARE_OVER("andel over"),
        SHARE_UNDER("andel under"),
        NUMBER("tal"),
        PERSONS("antal bag"),
        SUM("sum"),
        FACTOR("faktor"),
        ESTIMATE("landsskøn"),
        TOGETHER("samlet"),
        MEDIAN("median"),
        LOWER_QUARTILE("nedre kvartil"),
        UPPER_QUARTILE("øvre kvartil"),
        LOWEST("laveste"),
        HIGHEST("højeste");

        private final String danish;

        Measure(String danish) {
            this.danish = danish;
        }

        /** As it stands in files. */
        public String danish() {
            return danish;
        }
    }
}
