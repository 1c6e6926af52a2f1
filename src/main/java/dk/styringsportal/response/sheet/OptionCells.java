package dk.styringsportal.response.sheet;

import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.response.sheet.CellReader.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads cells that name options of one item. */
final class OptionCells {

    private static final String NONE_IN_WORDS = "ingen af delene";
    private static final String SEPARATOR = "|";

    private final OptionNames options;

    OptionCells(OptionNames options) {
        this.options = options;
    }

    /** One option. */
    Reading one(String cell) {
        return options.named(cell)
                .<Reading>map(option -> new Reading.Answer(option.value()))
                .orElseGet(() -> new Reading.Fault(notOne(cell)));
    }

    /** Any number of options, or none. */
    Reading ticks(String cell) {
        List<String> parts = parts(cell);
        if (parts.size() == 1 && isNone(parts.get(0)) && options.named(parts.get(0)).isEmpty()) {
            return new Reading.Answer(List.of());
        }
        if (parts.stream().anyMatch(part -> isNone(part) && options.named(part).isEmpty())) {
            return new Reading.Fault(new ImportProblem.NoneBesideTicks());
        }
        return named(parts, unknownTick());
    }

    /** Options in order, at most so many. */
    Reading order(String cell, int places) {
        return named(parts(cell), new ImportProblem.OrderWanted(places, options.keys()));
    }

    private Reading named(List<String> parts, ImportProblem otherwise) {
        List<String> named = new ArrayList<>();
        for (String part : parts) {
            Optional<OptionKey> option = options.named(part);
            if (option.isEmpty()) {
                return new Reading.Fault(otherwise);
            }
            if (named.contains(option.get().value())) {
                return new Reading.Fault(new ImportProblem.TickedTwice(option.get().value()));
            }
            named.add(option.get().value());
        }
        return named.isEmpty() ? new Reading.Fault(otherwise) : new Reading.Answer(named);
    }

    private ImportProblem notOne(String cell) {
        List<String> parts = parts(cell);
        boolean several = parts.size() > 1
                && parts.stream().allMatch(part -> isNone(part) || options.named(part).isPresent());
        return several ? new ImportProblem.SeveralOptions() : new ImportProblem.UnknownOption(options.keys());
    }

    private ImportProblem unknownTick() {
        List<String> allowed = new ArrayList<>(options.keys());
        allowed.add(SheetField.NO_TICK);
        return new ImportProblem.UnknownOption(allowed);
    }

    private static boolean isNone(String part) {
        String text = Spelling.of(part);
        return SheetField.NO_TICK.equals(text) || NONE_IN_WORDS.equals(text);
    }

    static List<String> parts(String cell) {
        return Arrays.stream(cell.split("\\" + SEPARATOR))
                .map(Spelling::stripped)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
