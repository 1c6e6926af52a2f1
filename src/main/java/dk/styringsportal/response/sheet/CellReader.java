package dk.styringsportal.response.sheet;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.type.DateQuestion;
import dk.styringsportal.questionnaire.type.ItemType;
import dk.styringsportal.questionnaire.type.LongText;
import dk.styringsportal.questionnaire.type.MultipleChoice;
import dk.styringsportal.questionnaire.type.MultipleChoiceMatrix;
import dk.styringsportal.questionnaire.type.NumberMatrix;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import dk.styringsportal.questionnaire.type.Percentages;
import dk.styringsportal.questionnaire.type.Ranking;
import dk.styringsportal.questionnaire.type.ShortText;
import dk.styringsportal.response.CprNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the answer that stands in a cell. */
public final class CellReader {

    /** What a cell says. */
    public sealed interface Reading {

        /** @param plain as {@link Item#read} takes it, for this field alone */
        record Answer(Object plain) implements Reading {}

        record Fault(ImportProblem problem) implements Reading {}
    }

    private static final Map<Meaning, String> WORDS =
            Map.of(Meaning.DONT_KNOW, "Ved ikke", Meaning.NOT_APPLICABLE, "Ikke relevant");

    private final Map<ItemCode, OptionNames> names = new HashMap<>();

    public CellReader(QuestionnaireVersion questionnaire) {
        questionnaire.items().forEach(item -> names.put(item.code(), new OptionNames(item)));
    }

    /** @param cell as it stands in the file, not blank */
    public Reading read(SheetField field, String cell) {
        ItemType type = field.item().type();
        return type instanceof ShortText || type instanceof LongText
                ? words(field, cell)
                : readPlain(field, Spelling.stripped(cell));
    }

    /** What stands in a cell for an answer without a value: "Ved ikke", "Ikke relevant". */
    public static String word(Meaning meaning) {
        return WORDS.get(meaning);
    }

    /** By what a cell names the option of an item: its label, or its key where the label names another one too. */
    public String name(Item item, OptionKey option) {
        return names.get(item.code()).nameOf(item.option(option).orElseThrow());
    }

    /** Words are kept as they were written: in paragraphs, and with what joins the parts of an emoji. */
    private static Reading words(SheetField field, String cell) {
        ItemType type = field.item().type();
        Optional<Meaning> meaning = meaning(type, cell);
        if (meaning.isPresent()) {
            return new Reading.Answer(Map.of(AnswerValue.MEANS, meaning.get().key()));
        }
        int most = type instanceof ShortText line ? line.maximumLength() : ((LongText) type).maximumLength();
        return CprNumber.isIn(Spelling.stripped(cell))
                ? new Reading.Fault(new ImportProblem.CprNumber())
                : accepted(field, new Reading.Answer(cell), new ImportProblem.TextWanted(most));
    }

    private Reading readPlain(SheetField field, String cell) {
        ItemType type = field.item().type();
        Optional<Meaning> meaning = meaning(type, cell);
        if (meaning.isPresent()) {
            return new Reading.Answer(Map.of(AnswerValue.MEANS, meaning.get().key()));
        }
        OptionCells options = new OptionCells(names.get(field.item().code()));
        if (type instanceof MultipleChoiceMatrix || type instanceof MultipleChoice) {
            return accepted(field, options.ticks(cell), type instanceof MultipleChoice choice
                    ? tooMany(choice, cell) : new ImportProblem.StandsAlone());
        }
        if (type instanceof Ranking ranking) {
            return accepted(field, options.order(cell, ranking.places()),
                    new ImportProblem.OrderWanted(ranking.places(), names.get(field.item().code()).keys()));
        }
        return type.options().isEmpty() ? value(field, cell) : options.one(cell);
    }

    private static Reading value(SheetField field, String cell) {
        ItemType type = field.item().type();
        if (type instanceof NumberQuestion question) {
            return number(field, question.format(), cell);
        }
        if (type instanceof NumberMatrix) {
            return number(field, field.column().orElseThrow().format(), cell);
        }
        if (type instanceof Percentages shares) {
            return number(field, NumberFormat.percent(shares.decimals()), cell);
        }
        DateQuestion question = (DateQuestion) type;
        ImportProblem wanted = new ImportProblem.DayWanted(question.earliest(), question.latest());
        return ValueCells.day(cell)
                .map(day -> accepted(field, new Reading.Answer(day.toString()), wanted))
                .orElseGet(() -> new Reading.Fault(wanted));
    }

    private static Reading number(SheetField field, NumberFormat format, String cell) {
        if (ValueCells.isAmbiguous(cell, format)) {
            return new Reading.Fault(new ImportProblem.AmbiguousNumber());
        }
        ImportProblem wanted = new ImportProblem.NumberWanted(format);
        return ValueCells.number(cell)
                .map(number -> accepted(field, new Reading.Answer(number), wanted))
                .orElseGet(() -> new Reading.Fault(wanted));
    }

    /** The reading, if the item takes it; else what is wrong. */
    private static Reading accepted(SheetField field, Reading reading, ImportProblem otherwise) {
        if (reading instanceof Reading.Answer answer) {
            try {
                field.item().read(field.alone(answer.plain()));
            } catch (MalformedAnswerException refused) {
                return new Reading.Fault(otherwise);
            }
        }
        return reading;
    }

    private static ImportProblem tooMany(MultipleChoice choice, String cell) {
        return OptionCells.parts(cell).size() > choice.maximumTicks()
                ? new ImportProblem.TooManyTicks(choice.maximumTicks())
                : new ImportProblem.StandsAlone();
    }

    private static Optional<Meaning> meaning(ItemType type, String cell) {
        String text = Spelling.of(cell);
        return type.allow().stream()
                .filter(meaning -> meaning.key().equals(text) || Spelling.of(WORDS.get(meaning)).equals(text))
                .findFirst();
    }
}
