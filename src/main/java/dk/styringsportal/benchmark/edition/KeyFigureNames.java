package dk.styringsportal.benchmark.edition;

import dk.styringsportal.questionnaire.figures.FigureCell;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.questionnaire.figures.ReportFigure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** By what an edition tells its key figures apart, and where they come from. */
public final class KeyFigureNames {

    /**
     * Of a figure that is a number over all municipalities which have it: their sum, the estimate for the nation with its factor, or a
     * rate or mean of all together, and the persons behind.
     */
    public static final String NUMBER = "keyFigure";

    /** Of a figure that is a part of a whole. */
    public static final String PART = "keyFigurePart";

    /** Median and quartiles of the municipalities' own numbers, or of their shares of the first part. */
    public static final String QUARTILES = "keyFigureQuartiles";

    /** The lowest and the highest of these. */
    public static final String EXTREMES = "keyFigureExtremes";

    /** All four. */
    public static final List<String> KINDS = List.of(NUMBER, PART, QUARTILES, EXTREMES);

    /** Which key figure, by its key; of parts the report's figure: its number in the source, or "#3" for the third where it has none. */
    public static final String FIGURE = "figure";

    /** Which whole of a figure of parts, from 1. */
    public static final String LINE = "line";

    /** Which part of the whole, from 1. */
    public static final String PART_OF = "part";

    private static final String ROW = "row";

    private static final String COLUMN = "column";

    private final FigureSheet sheet;

    /** @param sheet with a report */
    public KeyFigureNames(FigureSheet sheet) {
        this.sheet = sheet;
    }

    /**
     * What a figure of parts is called in an edition.
     *
     * @param place among the report's figures, from 0
     */
    public static String of(ReportFigure figure, int place) {
        return figure.number().orElse("#" + (place + 1));
    }

    /** Of the number of a key figure. */
    public static Map<String, Object> keys(KeyFigure figure, FigureCell cell) {
        Map<String, Object> keys = new TreeMap<>(Map.of(FIGURE, figure.key()));
        cell.value().row().ifPresent(row -> keys.put(ROW, row.value()));
        cell.value().column().ifPresent(column -> keys.put(COLUMN, column.value()));
        return keys;
    }

    /** @param line from 1 @param part from 1 */
    public static Map<String, Object> keys(String figure, int line, int part) {
        return Map.of(FIGURE, figure, LINE, line, PART_OF, part);
    }

    /** A part, in the figure of the report that tells of it. */
    public record Part(
            ReportFigure figure, ReportFigure.Content.Counts counts, ReportFigure.Line line, ReportFigure.Part part) {}

    /** The part that a figure with those keys is about; empty for one that is about none. */
    public Optional<Part> part(Map<String, Object> keys) {
        if (!keys.containsKey(PART_OF)) {
            return Optional.empty();
        }
        List<ReportFigure> all = reported();
        for (int place = 0; place < all.size(); place++) {
            ReportFigure one = all.get(place);
            if (of(one, place).equals(keys.get(FIGURE)) && one.content() instanceof ReportFigure.Content.Counts counts) {
                ReportFigure.Line line = counts.lines().get(number(keys, LINE) - 1);
                return Optional.of(new Part(one, counts, line, line.parts().get(number(keys, PART_OF) - 1)));
            }
        }
        return Optional.empty();
    }

    /** One number of a key figure. */
    public record Number(KeyFigure figure, FigureCell cell) {}

    /** The number that a figure with those keys is about; empty for one that is about none. */
    public Optional<Number> number(Map<String, Object> keys) {
        return keys.containsKey(PART_OF) ? Optional.empty() : sheet.figures().stream()
                .filter(one -> one.key().equals(keys.get(FIGURE)))
                .flatMap(one -> one.cells().stream().map(cell -> new Number(one, cell)))
                .filter(one -> keys(one.figure(), one.cell()).equals(keys))
                .findFirst();
    }

    private List<ReportFigure> reported() {
        return sheet.report().orElseThrow().chapters().stream().flatMap(chapter -> chapter.figures().stream()).toList();
    }

    private static int number(Map<String, Object> keys, String key) {
        return Integer.parseInt(keys.get(key).toString());
    }
}
