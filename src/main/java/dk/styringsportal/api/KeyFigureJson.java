package dk.styringsportal.api;

import dk.styringsportal.benchmark.disclosure.DataCode;
import dk.styringsportal.report.keyfigures.FigureLine;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * One number of a report on key figures.
 *
 * @param figure its number in the source: "3.4"; null where the source has none
 * @param row what the number is of; null where the figure has one whole
 * @param part of that whole; null for numbers that are no parts
 * @param area a municipality's code, or "all"
 * @param measure "count", "share", "together", "median" and so on
 * @param unit null for shares, which are parts of 1
 * @param value null where there is a code
 * @param code why there is no value: ":" withheld, "-" none, "." not relevant, ".." no answer; null where there is one
 * @param municipalities how many it is of; null for a municipality's own
 * @param mark "*" fewer than 20 behind it, "**" one to four citizens of the municipality that asks; null for neither
 */
public record KeyFigureJson(
        String figure,
        String title,
        String row,
        String part,
        String area,
        String measure,
        String unit,
        BigDecimal value,
        String code,
        Integer municipalities,
        String mark) {

    static KeyFigureJson of(FigureLine line) {
        return new KeyFigureJson(
                orNull(line.figure()),
                line.title(),
                orNull(line.row()),
                orNull(line.part()),
                line.area().equals(FigureLine.ALL) ? "all" : line.area(),
                line.measure().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                orNull(line.unit()),
                line.value().map(Rounded::fraction).orElse(null),
                line.code().map(DataCode::sign).orElse(null),
                line.municipalities().orElse(null),
                orNull(line.mark()));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
