package dk.styringsportal.report.filing;

import dk.styringsportal.questionnaire.Amount;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import dk.styringsportal.report.Words;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.scoring.Scoring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The answers of one respondent, field by field, in the questionnaire's order. */
public final class AnswerLines {

    private final Optional<GroupId> group;
    private final Asked asked;
    private final Optional<Scorecard> scores;
    private final FieldWords words;
    private final List<AnswerLine> lines = new ArrayList<>();

    private AnswerLines(Optional<GroupId> group, Asked asked, Optional<Scorecard> scores, Words words) {
        this.group = group;
        this.asked = asked;
        this.scores = scores;
        this.words = new FieldWords(words);
    }

    /** Of a municipality, with the points that each question gives. */
    public static List<AnswerLine> ofMunicipality(QuestionnaireVersion questionnaire, Answers answers, Locale language) {
        Optional<Scorecard> scores = Optional.of(Scoring.score(questionnaire, answers));
        return new AnswerLines(Optional.empty(), Asked.of(questionnaire, answers), scores, Words.in(language)).of(questionnaire);
    }

    /** Of a person, with what the group is asked; persons earn no points. */
    public static List<AnswerLine> ofPerson(QuestionnaireVersion questionnaire, GroupId group, Answers answers, Locale language) {
        Optional<GroupId> own = Optional.of(group);
        return new AnswerLines(own, Asked.of(questionnaire, own, answers), Optional.empty(), Words.in(language)).of(questionnaire);
    }

    private List<AnswerLine> of(QuestionnaireVersion questionnaire) {
        for (Theme theme : questionnaire.themesFor(group)) {
            theme.items().stream().filter(item -> item.type().asks()).forEach(this::add);
        }
        return lines;
    }

    /** What stands in a field. */
    private record Field(String answer, String unit, AnswerState state) {

        static final Field UNANSWERED = new Field("", "", AnswerState.UNANSWERED);
        static final Field NOT_ASKED = new Field("", "", AnswerState.NOT_ASKED);

        static Field of(String answer) {
            return new Field(answer, "", AnswerState.ANSWERED);
        }
    }

    private void add(Item item) {
        Optional<AnswerValue> value = asked.answerTo(item).filter(given -> !given.isEmpty());
        int first = lines.size();
        if (!asked.isAsked(item)) {
            add(item, "", "", Field.NOT_ASKED);
        } else if (item.rows().isEmpty() || value.filter(AnswerValue.Without.class::isInstance).isPresent()) {
            add(item, "", "", value.map(given -> whole(item, given)).orElse(Field.UNANSWERED));
        } else {
            item.rows().forEach(row -> add(item, row, value));
        }
        points(item).ifPresent(points -> lines.set(first, withPoints(lines.get(first), points)));
    }

    private Optional<Points> points(Item item) {
        return scores.filter(any -> item.givesPoints()).flatMap(scorecard -> scorecard.item(item.code()).points());
    }

    private static AnswerLine withPoints(AnswerLine line, Points points) {
        return new AnswerLine(
                line.code(), line.number(), line.question(), line.row(), line.column(), line.answer(), line.unit(), line.state(),
                Optional.of(points));
    }

    private void add(Item item, Row row, Optional<AnswerValue> value) {
        boolean put = asked.rows(item).contains(row);
        if (item.columns().isEmpty()) {
            add(item, row.label(), "", put ? value.map(given -> inRow(item, given, row)).orElse(Field.UNANSWERED) : Field.NOT_ASKED);
            return;
        }
        for (Column column : item.columns()) {
            Optional<Amount> amount = value.map(given -> ((AnswerValue.AmountPerCell) given).amounts().getOrDefault(row.key(), Map.of()))
                    .map(cells -> cells.get(column.key()));
            add(item, row.label(), column.label(), put ? amount(amount, column.format().unit()) : Field.NOT_ASKED);
        }
    }

    private void add(Item item, String row, String column, Field field) {
        String stem = item.wording().stem().map(found -> found.text() + " ").orElse("");
        lines.add(new AnswerLine(
                item.code(), item.number(), stem + item.wording().text(group), row, column, field.answer(), field.unit(), field.state(),
                Optional.empty()));
    }

    private Field whole(Item item, AnswerValue value) {
        if (value instanceof AnswerValue.Without without) {
            return new Field("", "", AnswerState.of(without.meaning()));
        }
        if (value instanceof AnswerValue.Quantity quantity) {
            return amount(Optional.of(new Amount.Number(quantity.number())), unit(item));
        }
        if (value instanceof AnswerValue.Chosen chosen) {
            return options(item, Set.of(chosen.option()), words.whole(item, value));
        }
        return value instanceof AnswerValue.Ticked ticked
                ? options(item, ticked.options(), words.whole(item, value))
                : Field.of(words.whole(item, value));
    }

    private static Optional<String> unit(Item item) {
        return item.type() instanceof NumberQuestion number ? number.format().unit() : Optional.empty();
    }

    private Field inRow(Item item, AnswerValue value, Row row) {
        if (value instanceof AnswerValue.ChosenPerRow perRow) {
            OptionKey chosen = perRow.options().get(row.key());
            return chosen == null ? Field.UNANSWERED : options(item, Set.of(chosen), words.row(item, value, row));
        }
        if (value instanceof AnswerValue.TickedPerRow perRow) {
            Set<OptionKey> ticked = perRow.ticks().get(row.key());
            return ticked == null ? Field.UNANSWERED : options(item, ticked, words.row(item, value, row));
        }
        return amount(
                Optional.ofNullable(((AnswerValue.AmountPerRow) value).amounts().get(row.key())), NumberFormat.percent(0).unit());
    }

    /** One option may mean that there is no value; it then stands with its own label. */
    private static Field options(Item item, Collection<OptionKey> chosen, String inWords) {
        Optional<Meaning> meaning = chosen.size() == 1
                ? item.option(chosen.iterator().next()).flatMap(AnswerOption::means)
                : Optional.empty();
        return new Field(inWords, "", meaning.map(AnswerState::of).orElse(AnswerState.ANSWERED));
    }

    private static Field amount(Optional<Amount> amount, Optional<String> unit) {
        if (amount.isEmpty()) {
            return Field.UNANSWERED;
        }
        return amount.get() instanceof Amount.Number number
                ? new Field(written(number.number()), unit.orElse(""), AnswerState.ANSWERED)
                : new Field("", "", AnswerState.of(((Amount.Without) amount.get()).meaning()));
    }

    private static String written(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
