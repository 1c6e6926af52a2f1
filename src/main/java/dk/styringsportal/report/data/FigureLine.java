package dk.styringsportal.report.data;

import dk.styringsportal.benchmark.disclosure.DataCode;
import dk.styringsportal.benchmark.edition.EditionFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One value of a figure, as a line of a long table: every edition's figures can be said so, whatever they are.
 *
 * @param measure its name: "mean", "counts"; empty for a figure that is suppressed as a whole
 * @param option of which option or class; empty where the measure has none
 */
public record FigureLine(EditionFigure figure, String measure, String option, DataCell value) {

    /** Parts of one. */
    private static final Set<String> SHARES = Set.of("positiveShare", "share");

    /** What counts something; whole also where a file writes it otherwise. */
    private static final Set<String> COUNTS = Set.of(
            "n", "none", "neutral", "fullPoints", "counts", "municipalities", "items", "answered", "notAnswered", "df", "robust",
            "manyDoNotKnow", "few", "less", "alike", "more", "kept", "of", "minus");

    /** In the edition's order; a suppressed figure has one line. */
    static List<FigureLine> of(List<EditionFigure> figures) {
        List<FigureLine> lines = new ArrayList<>();
        figures.forEach(figure -> lines.addAll(of(figure)));
        return lines;
    }

    static List<FigureLine> of(EditionFigure figure) {
        if (figure.isSuppressed()) {
            return List.of(new FigureLine(figure, "", "", DataCell.missing(DataCode.SUPPRESSED)));
        }
        List<FigureLine> lines = new ArrayList<>();
        figure.values().forEach((measure, value) -> {
            if (value instanceof Map<?, ?> parts) {
                parts.forEach((part, inPart) -> lines.add(
                        new FigureLine(figure, measure, part.toString(), cell(measure, inPart))));
            } else {
                lines.add(new FigureLine(figure, measure, "", cell(measure, value)));
            }
        });
        return lines;
    }

    /** A number by what it measures; words, such as "200/3" and ">90", as they are. */
    static DataCell cell(String measure, Object value) {
        if (value instanceof String word) {
            return DataCell.words(word);
        }
        BigDecimal number = new BigDecimal(value.toString());
        if (SHARES.contains(measure)) {
            return new DataCell.Part(number);
        }
        return COUNTS.contains(measure) ? new DataCell.Count(number) : new DataCell.Measure(number);
    }
}
