package dk.styringsportal.response.workingcopy;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.type.MultipleChoice;
import dk.styringsportal.questionnaire.type.MultipleChoiceMatrix;
import dk.styringsportal.questionnaire.type.Ranking;
import dk.styringsportal.response.sheet.SheetField;
import java.util.ArrayList;
import java.util.List;

/**
 * One cell of a working copy in which something is answered: a field, or a part of one. Where several options are ticked,
 * each has a cell, and "ingen af delene" has one; where options are put in order, each place has one.
 */
public record CopyCell(SheetField field, Part part) {

    /** Which part of the field. */
    public sealed interface Part {

        /** All of it. */
        record Whole() implements Part {}

        /** The box before an option. */
        record Tick(AnswerOption option) implements Part {}

        /** The box for none of the options. */
        record NoTick() implements Part {}

        /** @param number from 1 */
        record Place(int number) implements Part {}
    }

    /** No code or key holds it. */
    private static final String BEFORE_PART = "#";

    /** Every cell of the item, in its order; none for texts and for files. */
    public static List<CopyCell> of(Item item) {
        return SheetField.of(item).stream().flatMap(field -> of(field).stream()).toList();
    }

    /** The cells of one field. */
    public static List<CopyCell> of(SheetField field) {
        List<Part> parts = new ArrayList<>();
        if (field.item().type() instanceof Ranking ranking) {
            for (int place = 1; place <= ranking.places(); place++) {
                parts.add(new Part.Place(place));
            }
        } else if (field.item().type() instanceof MultipleChoice || field.item().type() instanceof MultipleChoiceMatrix) {
            field.item().options().forEach(option -> parts.add(new Part.Tick(option)));
            parts.add(new Part.NoTick());
        } else {
            parts.add(new Part.Whole());
        }
        return parts.stream().map(part -> new CopyCell(field, part)).toList();
    }

    /** What the cell is called in the workbook: "q01", "q04/p-95", "q07#pris", "q07#ingen", "q09#1". */
    public String name() {
        if (part instanceof Part.Tick tick) {
            return field.name() + BEFORE_PART + tick.option().key();
        }
        if (part instanceof Part.Place place) {
            return field.name() + BEFORE_PART + place.number();
        }
        return part instanceof Part.NoTick ? field.name() + BEFORE_PART + SheetField.NO_TICK : field.name();
    }
}
