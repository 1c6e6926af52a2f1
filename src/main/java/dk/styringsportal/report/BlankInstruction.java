package dk.styringsportal.report;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.type.DateQuestion;
import dk.styringsportal.questionnaire.type.FileEvidence;
import dk.styringsportal.questionnaire.type.ItemType;
import dk.styringsportal.questionnaire.type.LongText;
import dk.styringsportal.questionnaire.type.MultipleChoice;
import dk.styringsportal.questionnaire.type.MultipleChoiceMatrix;
import dk.styringsportal.questionnaire.type.NumberMatrix;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import dk.styringsportal.questionnaire.type.Percentages;
import dk.styringsportal.questionnaire.type.Ranking;
import dk.styringsportal.questionnaire.type.ShortText;
import dk.styringsportal.questionnaire.type.SingleChoiceMatrix;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How to answer by hand, with the limits of what is taken: "Skriv et helt tal fra 0 til 100." */
public final class BlankInstruction {

    /** A line is never broken after it, as it is after a hyphen. */
    private static final char MINUS = '−';

    private final Words words;

    BlankInstruction(Words words) {
        this.words = words;
    }

    /** Danish for every language but English. */
    public static BlankInstruction in(Locale language) {
        return new BlankInstruction(Words.in(language));
    }

    String of(ItemType type) {
        if (type instanceof MultipleChoice choice) {
            return ticks(choice);
        }
        if (type instanceof SingleChoiceMatrix) {
            return words.text("blank.one.rows");
        }
        if (type instanceof MultipleChoiceMatrix) {
            return words.text("blank.several.rows") + alone(type.options());
        }
        if (type instanceof Ranking ranking) {
            return words.text("blank.ranking", String.valueOf(ranking.places()));
        }
        return type.options().isEmpty() ? written(type) : words.text("blank.one");
    }

    private String ticks(MultipleChoice choice) {
        boolean least = choice.minimumTicks() > 0;
        boolean most = choice.maximumTicks() < choice.options().size();
        String key = least && most ? "blank.several.between"
                : least ? "blank.several.least"
                : most ? "blank.several.most" : "blank.several";
        String how = words.text(key, String.valueOf(choice.minimumTicks()), String.valueOf(choice.maximumTicks()));
        return how + alone(choice.options());
    }

    /** Options that no other is marked beside. */
    private String alone(List<AnswerOption> options) {
        List<String> alone = options.stream()
                .filter(AnswerOption::exclusive)
                .map(option -> words.texts().quoted(option.label()))
                .toList();
        return alone.isEmpty() ? "" : " " + words.text("blank.alone", words.texts().any(alone));
    }

    private String written(ItemType type) {
        if (type instanceof NumberQuestion question) {
            return number(question.format());
        }
        if (type instanceof NumberMatrix) {
            return words.text("blank.cells");
        }
        if (type instanceof Percentages shares) {
            return words.text(shares.mustAddUp() ? "blank.percentages.sum" : "blank.percentages", kind(shares.decimals()));
        }
        if (type instanceof DateQuestion question) {
            return date(question);
        }
        if (type instanceof FileEvidence evidence) {
            return words.text("blank.files", String.valueOf(evidence.maximumFiles()));
        }
        return type instanceof ShortText line
                ? words.text("blank.line", count(line.maximumLength()))
                : words.text("blank.paragraphs", count(((LongText) type).maximumLength()));
    }

    /** "Skriv et tal med højst 2 decimaler fra 0 til 100." */
    public String number(NumberFormat format) {
        String key = format.minimum().isPresent() && format.maximum().isPresent() ? "blank.number.between"
                : format.minimum().isPresent() ? "blank.number.least"
                : format.maximum().isPresent() ? "blank.number.most" : "blank.number";
        return words.text(key, kind(format.decimals()), bare(format.minimum()), bare(format.maximum()));
    }

    /** "et helt tal", "et tal med højst 2 decimaler". */
    private String kind(int decimals) {
        return decimals == 0 ? words.text("blank.whole")
                : words.text(decimals == 1 ? "blank.decimal" : "blank.decimals", String.valueOf(decimals));
    }

    private String bare(Optional<BigDecimal> number) {
        return number.map(limit -> words.numbers().amount(limit, Optional.empty()).replace('-', MINUS)).orElse("");
    }

    /** "Skriv en dato fra 1. januar 2024 til 31. december 2025." */
    public String date(DateQuestion question) {
        String from = question.earliest().map(words.dates()::day).orElse("");
        String until = question.latest().map(words.dates()::day).orElse("");
        String key = !from.isEmpty() && !until.isEmpty() ? "blank.date.between"
                : !from.isEmpty() ? "blank.date.from"
                : !until.isEmpty() ? "blank.date.until" : "blank.date";
        return words.text(key, from, until);
    }

    private String count(int characters) {
        return words.numbers().count(characters);
    }

    /** A column's head with unit and limits: "Udgift" over "mio. kr., 0–1.000". */
    String head(Column column) {
        NumberFormat format = column.format();
        List<String> parts = new ArrayList<>();
        format.unit().ifPresent(parts::add);
        if (format.minimum().isPresent() && format.maximum().isPresent()) {
            parts.add(bare(format.minimum()) + "–" + bare(format.maximum()));
        } else {
            format.minimum().ifPresent(least -> parts.add(words.text("blank.head.least", bare(format.minimum()))));
            format.maximum().ifPresent(most -> parts.add(words.text("blank.head.most", bare(format.maximum()))));
        }
        if (format.decimals() > 0) {
            parts.add(words.text(format.decimals() == 1 ? "blank.head.decimal" : "blank.head.decimals", String.valueOf(format.decimals())));
        }
        return parts.isEmpty() ? column.label() : column.label() + "\n" + String.join(", ", parts);
    }
}
