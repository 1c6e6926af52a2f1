package dk.styringsportal.report;

import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.condition.Condition;
import dk.styringsportal.questionnaire.condition.EnableWhen;
import dk.styringsportal.questionnaire.condition.Operator;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts conditions into words: "spørgsmål 3 er besvaret med ”Ja”". */
public final class ConditionWords {

    private final QuestionnaireVersion questionnaire;
    private final ReportTexts texts;
    private final Numbers numbers;
    private final Dates dates;

    private ConditionWords(QuestionnaireVersion questionnaire, Locale language) {
        this.questionnaire = questionnaire;
        this.texts = ReportTexts.in(language);
        this.numbers = Numbers.in(language);
        this.dates = Dates.in(language);
    }

    /** Danish for every language but English. */
    public static ConditionWords in(Locale language, QuestionnaireVersion questionnaire) {
        return new ConditionWords(questionnaire, language);
    }

    /**
     * A whole sentence. One that ends with a unit such as "kr." has its full stop.
     *
     * @param key of the sentence: "blank.when"
     */
    public String sentence(String key, EnableWhen when) {
        String sentence = texts.text(key, of(when));
        return sentence.endsWith("..") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** The part of a sentence that follows "if". */
    public String of(EnableWhen when) {
        return when.any() ? texts.any(alternatives(when.conditions())) : texts.all(when.conditions().stream().map(this::of).toList());
    }

    /** Answers to the same question stand together: "… er besvaret med ”A” eller ”B”". */
    private List<String> alternatives(List<Condition> conditions) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition.operator() == Operator.EQUAL) {
                answers.computeIfAbsent(place(condition), place -> new ArrayList<>()).add(expected(condition));
            } else {
                others.add(of(condition));
            }
        }
        List<String> parts = new ArrayList<>();
        answers.forEach((place, expected) -> parts.add(texts.text("when.equal", place, texts.any(expected))));
        parts.addAll(others);
        return parts;
    }

    private String of(Condition condition) {
        if (condition.expected() instanceof Condition.Expected.There there) {
            return texts.text(there.there() ? "when.answered" : "when.not.answered", place(condition));
        }
        boolean day = condition.expected() instanceof Condition.Expected.Day;
        String key = switch (condition.operator()) {
            case NOT_EQUAL -> "when.other";
            case GREATER -> day ? "when.after" : "when.over";
            case LESS -> day ? "when.before" : "when.under";
            case GREATER_OR_EQUAL -> day ? "when.from" : "when.at.least";
            case LESS_OR_EQUAL -> day ? "when.until" : "when.at.most";
            case EQUAL, EXISTS -> "when.equal";
        };
        return texts.text(key, place(condition), expected(condition));
    }

    /** "spørgsmål 16", "spørgsmål 16 (Unge)", "spørgsmål 21 (Unge, Udgift)". */
    private String place(Condition condition) {
        Item item = item(condition);
        String question = texts.text("when.question", String.valueOf(item.number()));
        List<String> parts = new ArrayList<>();
        condition.row().flatMap(item::row).map(Row::label).ifPresent(parts::add);
        column(condition).map(Column::label).ifPresent(parts::add);
        return parts.isEmpty() ? question : texts.text("when.part", question, String.join(", ", parts));
    }

    private String expected(Condition condition) {
        if (condition.expected() instanceof Condition.Expected.Option option) {
            return texts.quoted(label(item(condition), option.key()));
        }
        if (condition.expected() instanceof Condition.Expected.Number number) {
            return numbers.amount(number.number(), unit(condition));
        }
        if (condition.expected() instanceof Condition.Expected.Day day) {
            return dates.day(day.date());
        }
        return texts.quoted(((Condition.Expected.Words) condition.expected()).text());
    }

    private static String label(Item item, OptionKey key) {
        return item.option(key).map(option -> option.label()).orElseThrow();
    }

    private Optional<String> unit(Condition condition) {
        return item(condition).type() instanceof NumberQuestion question
                ? question.format().unit()
                : column(condition).flatMap(column -> column.format().unit());
    }

    private Optional<Column> column(Condition condition) {
        return condition.column().flatMap(key -> item(condition).columns().stream()
                .filter(column -> column.key().equals(key))
                .findFirst());
    }

    private Item item(Condition condition) {
        return questionnaire.item(condition.item()).orElseThrow();
    }
}
