package dk.styringsportal.response.workingcopy;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.sheet.CellReader;
import dk.styringsportal.response.sheet.CellReader.Reading;
import dk.styringsportal.response.sheet.ImportProblem;
import dk.styringsportal.response.sheet.SheetField;
import dk.styringsportal.response.sheet.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the answer to one field out of its cells, which are put together as the one cell that a sheet of many would have. */
final class FieldReader {

    private static final Set<String> TICKS = Set.of(CopyAnswers.TICK, "ja", "1", "true", "sand", "✓", "✔");
    private static final String BETWEEN = " | ";

    private final CellReader cells;

    FieldReader(QuestionnaireVersion questionnaire) {
        this.cells = new CellReader(questionnaire);
    }

    /** A cell of the field with what was sent in it. */
    record Sent(CopyCell cell, SentCopy.Filled filled) {}

    /**
     * What a field says.
     *
     * @param answer of this field alone; empty where its cells are, and where there is a fault
     */
    record FieldReading(Optional<AnswerValue> answer, Optional<CopyFault> fault) {

        private static FieldReading wrong(CopyFault fault) {
            return new FieldReading(Optional.empty(), Optional.of(fault));
        }

        private static FieldReading wrong(Sent sent, ImportProblem problem) {
            return wrong(CopyFault.of(sent.filled(), problem));
        }
    }

    /**
     * @param sent the cells of one field, in their order
     * @param text what to read of each: what stands there now, or what stood there
     */
    FieldReading read(SheetField field, List<Sent> sent, Function<SentCopy.Filled, String> text) {
        Optional<CopyFault> unreadable = sent.stream().flatMap(cell -> CopyFault.of(cell.filled()).stream()).findFirst();
        if (unreadable.isPresent()) {
            return FieldReading.wrong(unreadable.get());
        }
        List<Sent> filled = sent.stream().filter(cell -> !text.apply(cell.filled()).isBlank()).toList();
        if (filled.isEmpty()) {
            return new FieldReading(Optional.empty(), Optional.empty());
        }
        Sent last = filled.get(filled.size() - 1);
        if (last.cell().part() instanceof CopyCell.Part.Whole) {
            return judged(field, last, text.apply(last.filled()));
        }
        return last.cell().part() instanceof CopyCell.Part.Place
                ? places(field, sent, filled, text)
                : ticks(field, filled, text);
    }

    private FieldReading ticks(SheetField field, List<Sent> filled, Function<SentCopy.Filled, String> text) {
        Optional<Sent> other = filled.stream().filter(cell -> !isTick(text.apply(cell.filled()))).findFirst();
        if (other.isPresent()) {
            return FieldReading.wrong(other.get(), new ImportProblem.TickWanted());
        }
        String ticked = filled.stream().map(cell -> key(cell.cell().part())).collect(Collectors.joining(BETWEEN));
        return judged(field, filled.get(filled.size() - 1), ticked);
    }

    private static boolean isTick(String text) {
        return TICKS.contains(Spelling.of(text));
    }

    private static String key(CopyCell.Part part) {
        return part instanceof CopyCell.Part.Tick tick ? tick.option().key().value() : SheetField.NO_TICK;
    }

    private FieldReading places(SheetField field, List<Sent> sent, List<Sent> filled, Function<SentCopy.Filled, String> text) {
        int place = 0;
        List<String> order = new ArrayList<>();
        for (Sent cell : sent.subList(0, sent.indexOf(filled.get(filled.size() - 1)) + 1)) {
            String written = text.apply(cell.filled());
            place++;
            if (written.isBlank()) {
                return FieldReading.wrong(cell, new ImportProblem.PlaceEmpty(place));
            }
            if (written.contains(BETWEEN.strip()) || cells.read(field, written) instanceof Reading.Fault) {
                return FieldReading.wrong(cell, optionWanted(field));
            }
            order.add(written);
        }
        return judged(field, filled.get(filled.size() - 1), String.join(BETWEEN, order));
    }

    private FieldReading judged(SheetField field, Sent cell, String text) {
        Reading reading = cells.read(field, text);
        if (reading instanceof Reading.Answer answer) {
            AnswerValue value = field.item().read(field.alone(answer.plain()));
            return new FieldReading(Optional.of(value).filter(read -> !read.isEmpty()), Optional.empty());
        }
        ImportProblem problem = ((Reading.Fault) reading).problem();
        boolean unknown = problem instanceof ImportProblem.UnknownOption || problem instanceof ImportProblem.OrderWanted;
        return FieldReading.wrong(cell, unknown ? optionWanted(field)
                : problem instanceof ImportProblem.TickedTwice twice ? named(field, twice) : problem);
    }

    /** Options are called as people see them. */
    private ImportProblem named(SheetField field, ImportProblem.TickedTwice twice) {
        return new ImportProblem.TickedTwice(cells.name(field.item(), new OptionKey(twice.option())));
    }

    private ImportProblem optionWanted(SheetField field) {
        return new ImportProblem.OptionWanted(field.item().options().stream().map(option -> cells.name(field.item(), option.key())).toList());
    }
}
