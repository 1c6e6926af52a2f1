package dk.styringsportal.report.microdata;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.report.codebook.Variable;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.sheet.FieldAnswers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One column of answers. All are numbers, since every statistical program takes those; an empty cell is no answer.
 *
 * @param name begins with a letter and has letters, digits and low lines alone, as R and SPSS want
 * @param of the question it is an answer to
 * @param option whose tick or rank it is; empty for all else
 * @param categories what its codes mean; for a number only those that stand for none
 */
public record MicrodataVariable(
        String name, Variable of, Kind kind, Optional<AnswerOption> option, List<Category> categories) {

    /** What the number says. */
    public enum Kind {
        /** Which option was chosen: its place in the questionnaire, from 1. */
        CHOICE,
        /** 1 for a tick, 0 for none. */
        TICK,
        /** Which place the option was given, from 1; 0 for none. */
        RANK,
        /** The number itself. */
        NUMBER
    }

    /**
     * What a code means.
     *
     * @param missing whether it says that there is no value
     */
    public record Category(BigDecimal code, String label, boolean missing) {}

    private static final BigDecimal DONT_KNOW = BigDecimal.valueOf(-8);
    private static final BigDecimal NOT_APPLICABLE = BigDecimal.valueOf(-9);

    /** Where numbers below 0 may be answered, the codes lie far below them, and yet where every program counts exactly. */
    private static final BigDecimal OUT_OF_REACH = BigDecimal.valueOf(-999_999_990);

    public MicrodataVariable {
        categories = List.copyOf(categories);
    }

    /** The code of "ved ikke" or "ikke relevant" to a question that has no option to say so. */
    static BigDecimal code(Meaning meaning, Optional<NumberFormat> numbers) {
        BigDecimal code = meaning == Meaning.DONT_KNOW ? DONT_KNOW : NOT_APPLICABLE;
        boolean isFree = numbers.isEmpty() || numbers.get().minimum().filter(least -> least.signum() >= 0).isPresent();
        return isFree ? code : OUT_OF_REACH.add(code);
    }

    /** As it stands in the file; empty for no answer. */
    public String cell(Answers answers) {
        Optional<Object> plain = answers.to(of.item().code()).flatMap(value -> FieldAnswers.in(value, of.field()));
        return plain.map(this::number).map(BigDecimal::toPlainString).orElse("");
    }

    private BigDecimal number(Object plain) {
        if (plain instanceof Map<?, ?> without) {
            return code(Meaning.of((String) without.get(AnswerValue.MEANS)).orElseThrow(), of.numbers());
        }
        return switch (kind) {
            case CHOICE -> BigDecimal.valueOf(1L + place((String) plain));
            case TICK -> ((List<?>) plain).contains(key()) ? BigDecimal.ONE : BigDecimal.ZERO;
            case RANK -> BigDecimal.valueOf(1L + ((List<?>) plain).indexOf(key()));
            case NUMBER -> (BigDecimal) plain;
        };
    }

    private int place(String key) {
        List<AnswerOption> options = of.item().options();
        int place = 0;
        while (!options.get(place).key().value().equals(key)) {
            place++;
        }
        return place;
    }

    private String key() {
        return option.orElseThrow().key().value();
    }

    /** The question with its row, column and option. */
    public String label() {
        String question = of.item().number() + ". " + of.item().wording().text();
        String parts = of.parts().isEmpty() ? "" : " – " + String.join(", ", of.parts());
        return question + parts + option.map(tick -> ": " + tick.label()).orElse("");
    }

    /** Digits after the decimal point. */
    public int decimals() {
        return of.numbers().map(NumberFormat::decimals).orElse(0);
    }
}
