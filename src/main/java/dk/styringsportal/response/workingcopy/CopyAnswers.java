package dk.styringsportal.response.workingcopy;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.type.DateQuestion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.sheet.CellReader;
import dk.styringsportal.response.sheet.FieldAnswers;
import dk.styringsportal.response.sheet.SheetField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts answers into the cells of a working copy, in words that are read back as the same answers. */
public final class CopyAnswers {

    /** Stands in the cell of a box that is ticked. */
    public static final String TICK = "x";

    private static final CopyContent NOTHING = new CopyContent.Words("");

    private final CellReader cells;
    private final Answers answers;

    public CopyAnswers(QuestionnaireVersion questionnaire, Answers answers) {
        this.cells = new CellReader(questionnaire);
        this.answers = answers;
    }

    /** What stands in the cell. */
    public CopyContent in(CopyCell cell) {
        return answers.to(cell.field().item().code())
                .flatMap(answer -> FieldAnswers.in(answer, cell.field()))
                .map(plain -> in(cell, plain))
                .orElse(NOTHING);
    }

    private CopyContent in(CopyCell cell, Object plain) {
        if (plain instanceof Map<?, ?> without) {
            return isFirst(cell) ? words(CellReader.word(meaning(without))) : NOTHING;
        }
        if (cell.part() instanceof CopyCell.Part.Tick tick) {
            return ((List<?>) plain).contains(tick.option().key().value()) ? words(TICK) : NOTHING;
        }
        if (cell.part() instanceof CopyCell.Part.NoTick) {
            return ((List<?>) plain).isEmpty() ? words(TICK) : NOTHING;
        }
        if (cell.part() instanceof CopyCell.Part.Place place) {
            List<?> order = (List<?>) plain;
            return order.size() < place.number() ? NOTHING : option(cell.field(), (String) order.get(place.number() - 1));
        }
        return whole(cell.field(), plain);
    }

    private CopyContent whole(SheetField field, Object plain) {
        if (plain instanceof BigDecimal number) {
            return number.precision() <= CopyContent.Number.MOST_DIGITS
                    ? new CopyContent.Number(number)
                    : words(CopyContent.written(number));
        }
        if (field.item().type() instanceof DateQuestion) {
            return new CopyContent.Day(LocalDate.parse((String) plain));
        }
        return field.item().options().isEmpty() ? words((String) plain) : option(field, (String) plain);
    }

    private CopyContent option(SheetField field, String key) {
        return words(cells.name(field.item(), new OptionKey(key)));
    }

    private static boolean isFirst(CopyCell cell) {
        return cell.part() instanceof CopyCell.Part.Whole || cell.part() instanceof CopyCell.Part.Place place && place.number() == 1;
    }

    private static Meaning meaning(Map<?, ?> without) {
        return Optional.ofNullable((String) without.get(AnswerValue.MEANS)).flatMap(Meaning::of).orElseThrow();
    }

    private static CopyContent words(String text) {
        return new CopyContent.Words(text);
    }
}
