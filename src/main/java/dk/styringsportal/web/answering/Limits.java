package dk.styringsportal.web.answering;

import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.type.DateQuestion;
import dk.styringsportal.questionnaire.type.FileEvidence;
import dk.styringsportal.questionnaire.type.ItemType;
import dk.styringsportal.questionnaire.type.LongText;
import dk.styringsportal.questionnaire.type.MultipleChoice;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import dk.styringsportal.questionnaire.type.Percentages;
import dk.styringsportal.questionnaire.type.Ranking;
import dk.styringsportal.questionnaire.type.ShortText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What an item's answer may be, as the answering page needs it to say so. */
public record Limits(ItemType type) {

    static Limits of(ItemType type) {
        return new Limits(type);
    }

    /** In characters; 0 for what is no text. */
    public int length() {
        if (type instanceof ShortText line) {
            return line.maximumLength();
        }
        return type instanceof LongText paragraphs ? paragraphs.maximumLength() : 0;
    }

    /** The key of a sentence about numbers, or nothing: "answering.between". */
    public String sentence() {
        if (!(type instanceof NumberQuestion question)) {
            return null;
        }
        boolean least = question.format().minimum().isPresent();
        boolean most = question.format().maximum().isPresent();
        if (least && most) {
            return "answering.between";
        }
        return least ? "answering.atLeast" : most ? "answering.atMost" : null;
    }

    public String least() {
        return type instanceof NumberQuestion question ? plain(question.format().minimum().orElse(null)) : "";
    }

    public String most() {
        return type instanceof NumberQuestion question ? plain(question.format().maximum().orElse(null)) : "";
    }

    /** Digits after the comma. */
    public int decimals() {
        if (type instanceof NumberQuestion question) {
            return question.format().decimals();
        }
        return type instanceof Percentages shares ? shares.decimals() : type.columns().stream()
                .map(column -> column.format())
                .mapToInt(NumberFormat::decimals)
                .max()
                .orElse(0);
    }

    /** Whether the rows must add up to 100. */
    public boolean addsUp() {
        return type instanceof Percentages shares && shares.mustAddUp();
    }

    /** How many options are put in order. */
    public List<Integer> places() {
        return type instanceof Ranking ranking ? IntStream.rangeClosed(1, ranking.places()).boxed().toList() : List.of();
    }

    /** Whether "ingen af delene" is an answer of its own: no option says so itself, and none has to be ticked. */
    public boolean noneIsAnswer() {
        return type instanceof MultipleChoice choice
                && choice.minimumTicks() == 0
                && choice.options().stream().noneMatch(option -> option.exclusive());
    }

    /** How many may be ticked; 0 where there is no limit. */
    public int mostTicks() {
        return type instanceof MultipleChoice choice && choice.maximumTicks() < choice.options().size()
                ? choice.maximumTicks()
                : 0;
    }

    public String earliest() {
        return type instanceof DateQuestion question ? question.earliest().map(Object::toString).orElse(null) : null;
    }

    public String latest() {
        return type instanceof DateQuestion question ? question.latest().map(Object::toString).orElse(null) : null;
    }

    public int files() {
        return type instanceof FileEvidence evidence ? evidence.maximumFiles() : 0;
    }

    /** The words that may be typed in a cell instead of a number: none, one or two keys. */
    public List<String> meanings() {
        List<String> keys = new ArrayList<>();
        type.allow().stream().sorted().map(Meaning::key).forEach(keys::add);
        return keys;
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.toPlainString().replace('.', ',');
    }
}
