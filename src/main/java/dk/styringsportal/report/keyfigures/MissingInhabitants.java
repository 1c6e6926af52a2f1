package dk.styringsportal.report.keyfigures;

import dk.styringsportal.benchmark.keyfigures.CellValue;
import dk.styringsportal.benchmark.keyfigures.FigureNumbers;
import dk.styringsportal.benchmark.keyfigures.GrossingUp;
import dk.styringsportal.questionnaire.figures.AgeGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which estimates there are not, since inhabitants are not imported. */
final class MissingInhabitants {

    private static final String NO_RATE = "keyfigures.gap.rate";

    private final FigureSentences words;

    MissingInhabitants(FigureSentences words) {
        this.words = words;
    }

    /** @param text what to say of it */
    private record Gap(String text, AgeGroup ages, int municipalities) {}

    /** A sentence for all years in which the same is missing. */
    List<String> sentences(List<FigureNumbers.MeasuredLine> lines) {
        Map<Gap, Set<Integer>> years = new LinkedHashMap<>();
        for (FigureNumbers.MeasuredLine line : lines) {
            gap(line).ifPresent(gap ->
                    years.computeIfAbsent(gap, same -> new TreeSet<>()).add(line.cell().year().orElseThrow()));
        }
        return years.entrySet().stream()
                .map(entry -> words.text(
                        entry.getKey().text(),
                        entry.getValue().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        entry.getKey().ages().toString(),
                        String.valueOf(entry.getKey().municipalities())))
                .toList();
    }

    /** Whether there is no number in any line, and the sentences say all there is to say. */
    boolean isAllThereIs(List<FigureNumbers.MeasuredLine> lines) {
        return lines.stream().allMatch(line -> gap(line).filter(gap -> gap.text().equals(NO_RATE)).isPresent());
    }

    private static Optional<Gap> gap(FigureNumbers.MeasuredLine line) {
        Optional<GrossingUp> up = line.all().grossingUp();
        if (up.isPresent() && up.get() instanceof GrossingUp.PopulationMissing missing) {
            return Optional.of(new Gap("keyfigures.gap.estimate", line.cell().ages().orElseThrow(), missing.municipalities()));
        }
        if (up.isPresent() && up.get() instanceof GrossingUp.NobodyLivesThere) {
            return Optional.of(new Gap("keyfigures.gap.nobody", line.cell().ages().orElseThrow(), 0));
        }
        return lacksOwn(line) || line.figure().needsPopulation() && up.isEmpty() && !hasOwn(line) && line.all().municipalities() == 0
                ? Optional.of(new Gap(NO_RATE, line.cell().ages().orElseThrow(), 0))
                : Optional.empty();
    }

    private static boolean lacksOwn(FigureNumbers.MeasuredLine line) {
        return line.own().isPresent()
                && line.own().get() instanceof CellValue.Without none
                && none.reason() == CellValue.Reason.NO_POPULATION;
    }

    private static boolean hasOwn(FigureNumbers.MeasuredLine line) {
        return line.own().filter(CellValue.Known.class::isInstance).isPresent();
    }
}
