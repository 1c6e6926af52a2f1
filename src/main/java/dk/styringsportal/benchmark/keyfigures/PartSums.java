package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.questionnaire.figures.FigureCell;
import dk.styringsportal.questionnaire.figures.ReportFigure;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** How many one municipality has in each part of a whole. */
final class PartSums {

    private PartSums() {}

    /** One for each part; without a number where a cell of it has none. */
    static List<CellValue> of(ReportFigure.Line line, Reporting response) {
        return line.parts().stream().map(part -> of(part, response)).toList();
    }

    private static CellValue of(ReportFigure.Part part, Reporting response) {
        BigFraction sum = BigFraction.ZERO;
        for (FigureCell cell : part.cells()) {
            ReportedNumber number = ReportedNumber.in(response.answers(), cell.value());
            if (number.number().isEmpty()) {
                return new CellValue.Without(number.reason().orElseThrow());
            }
            sum = sum.add(number.number().get());
        }
        return Release.count(sum);
    }

    /** The same where every part has a number; else none. */
    static Optional<List<BigFraction>> complete(List<CellValue> parts) {
        return parts.stream().allMatch(CellValue.Known.class::isInstance)
                ? Optional.of(parts.stream().map(part -> ((CellValue.Known) part).value()).toList())
                : Optional.empty();
    }

    /** The whole: the first of parts that are each some of the one before, else all together. */
    static BigFraction base(List<BigFraction> parts, boolean cumulative) {
        return cumulative ? parts.get(0) : parts.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }
}
