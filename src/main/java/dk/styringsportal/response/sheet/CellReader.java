package dk.styringsportal.response.sheet;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.MultipleChoiceMatrix;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the answer that stands in a cell. */
final class CellReader {

    /** Stands in a cell for "ingen af delene": no box ticked. */
    private static final String NONE = "ingen";

    private static final String NONE_IN_WORDS = "ingen af delene";
    private static final String SEPARATOR = "|";

    /** What a cell says. */
    sealed interface Reading {

        /** @param plain as {@link Item#read} takes it, for this field alone */
        record Answer(Object plain) implements Reading {}

        record Fault(ImportProblem problem) implements Reading {}
    }

    private final Map<ItemCode, OptionNames> names = new HashMap<>();

    CellReader(QuestionnaireVersion questionnaire) {
        questionnaire.items().forEach(item -> names.put(item.code(), new OptionNames(item)));
    }

    /** @param cell not blank */
    Reading read(Item item, String cell) {
        OptionNames options = names.get(item.code());
        if (item instanceof MultipleChoiceMatrix) {
            return ticks(options, cell);
        }
        return options.named(cell)
                .<Reading>map(option -> new Reading.Answer(option.value()))
                .orElseGet(() -> new Reading.Fault(notOne(options, cell)));
    }

    private static ImportProblem notOne(OptionNames options, String cell) {
        List<String> parts = parts(cell);
        boolean several = parts.size() > 1
                && parts.stream().allMatch(part -> isNone(part) || options.named(part).isPresent());
        return several ? new ImportProblem.SeveralOptions() : new ImportProblem.UnknownOption(options.keys());
    }

    private static Reading ticks(OptionNames options, String cell) {
        List<String> parts = parts(cell);
        if (parts.size() == 1 && isNone(parts.get(0))) {
            return new Reading.Answer(List.of());
        }
        if (parts.stream().anyMatch(CellReader::isNone)) {
            return new Reading.Fault(new ImportProblem.NoneBesideTicks());
        }
        return parts.isEmpty() ? new Reading.Fault(unknownTick(options)) : ticks(options, parts);
    }

    private static Reading ticks(OptionNames options, List<String> parts) {
        List<String> ticked = new ArrayList<>();
        for (String part : parts) {
            Optional<OptionKey> option = options.named(part);
            if (option.isEmpty()) {
                return new Reading.Fault(unknownTick(options));
            }
            if (ticked.contains(option.get().value())) {
                return new Reading.Fault(new ImportProblem.TickedTwice(option.get().value()));
            }
            ticked.add(option.get().value());
        }
        return new Reading.Answer(ticked);
    }

    private static ImportProblem unknownTick(OptionNames options) {
        List<String> allowed = new ArrayList<>(options.keys());
        allowed.add(NONE);
        return new ImportProblem.UnknownOption(allowed);
    }

    private static boolean isNone(String part) {
        String text = Spelling.of(part);
        return NONE.equals(text) || NONE_IN_WORDS.equals(text);
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split("\\" + SEPARATOR))
                .map(Spelling::stripped)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
