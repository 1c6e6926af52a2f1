package dk.styringsportal.report.filing;

import dk.styringsportal.questionnaire.Amount;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.ConditionWords;
import dk.styringsportal.report.Words;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.StoredAnswer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One question with its answer as it was submitted: asked or not, answered or not, and which revision the answer is. */
final class FiledItem {

    private static final double ROWS = 4;
    private static final double ANSWERS = 5;

    private final Optional<GroupId> group;
    private final Answers answers;
    private final Map<ItemCode, StoredAnswer> stored;
    private final Asked asked;
    private final Words words;
    private final FieldWords fields;
    private final ConditionWords conditions;

    /** Of a municipality's response. */
    FiledItem(QuestionnaireVersion questionnaire, Response response, Words words) {
        this(questionnaire, Optional.empty(), response.answers(), response.stored(), words);
    }

    /**
     * Of what a respondent of a group has given.
     *
     * @param group empty in a questionnaire without groups
     * @param stored revisions that are told; none for what is kept without them
     */
    FiledItem(
            QuestionnaireVersion questionnaire, Optional<GroupId> group, Answers answers, Map<ItemCode, StoredAnswer> stored, Words words) {
        this.group = group;
        this.answers = answers;
        this.stored = Map.copyOf(stored);
        this.asked = Asked.of(questionnaire, group, answers);
        this.words = words;
        this.fields = new FieldWords(words);
        this.conditions = ConditionWords.in(words.texts().language(), questionnaire);
    }

    /** @param item one that asks something */
    List<Block> blocks(Item item) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                3, words.text("question.heading", String.valueOf(item.number()), item.wording().withStem(group))));
        if (asked.isAsked(item)) {
            answered(item, blocks);
        } else {
            notAsked(item, blocks);
        }
        stored(item).ifPresent(answer -> blocks.add(new Block.SmallPrint(words.text(
                "filed.stored", String.valueOf(answer.revision()), words.dates().moment(answer.at())))));
        return blocks;
    }

    private void notAsked(Item item, List<Block> blocks) {
        String when = item.routing().enableWhen().map(condition -> conditions.sentence("blank.when", condition)).orElse("");
        blocks.add(lead("filed.answer", (words.text("filed.notAsked") + ". " + when).strip()));
        kept(item, answers.to(item.code()), blocks);
    }

    /** An answer to what is no longer asked is in the text that the checksum is made of, and so it stands here. */
    private void kept(Item item, Optional<AnswerValue> value, List<Block> blocks) {
        value.filter(given -> !given.isEmpty()).ifPresent(given ->
                blocks.add(new Block.SmallPrint(words.text("filed.kept", fields.whole(item, given)))));
    }

    private void answered(Item item, List<Block> blocks) {
        Optional<AnswerValue> value = asked.answerTo(item).filter(given -> !given.isEmpty());
        if (value.isEmpty()) {
            blocks.add(lead("filed.answer", words.text(item.isOptional() ? "filed.unanswered.optional" : "answer.none")));
        } else if (item.rows().isEmpty() || value.get() instanceof AnswerValue.Without) {
            words(item, value.get(), blocks);
        } else {
            blocks.add(item.columns().isEmpty() ? rows(item, value.get()) : cells(item, value.get()));
        }
        Optional<AnswerValue> whole = answers.to(item.code());
        if (!whole.equals(value)) {
            kept(item, whole, blocks);
        }
    }

    private void words(Item item, AnswerValue value, List<Block> blocks) {
        List<String> paragraphs = Arrays.stream(fields.whole(item, value).split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        for (int i = 0; i < paragraphs.size(); i++) {
            blocks.add(i == 0 ? lead("filed.answer", paragraphs.get(i)) : new Block.Paragraph(Optional.empty(), paragraphs.get(i)));
        }
    }

    private Block.Table rows(Item item, AnswerValue value) {
        List<Row> put = asked.rows(item);
        return new Block.Table(
                Optional.of(caption(item)),
                List.of(
                        new Block.Column(words.text("filed.row"), ROWS, false),
                        new Block.Column(words.text("filed.answer"), ANSWERS, false)),
                item.rows().stream()
                        .map(row -> new Block.TableRow(row.label(), List.of(cell(
                                put.contains(row) ? fields.row(item, value, row) : words.text("filed.notAsked")))))
                        .toList());
    }

    private Block.Table cells(Item item, AnswerValue value) {
        List<Row> put = asked.rows(item);
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column(words.text("filed.row"), ROWS, false)));
        item.columns().forEach(column -> columns.add(new Block.Column(head(column), 2, true)));
        return new Block.Table(
                Optional.of(caption(item)),
                columns,
                item.rows().stream().map(row -> new Block.TableRow(row.label(), cells(item, value, row, put))).toList());
    }

    private List<Block.Cell> cells(Item item, AnswerValue value, Row row, List<Row> put) {
        Map<?, Amount> given = ((AnswerValue.AmountPerCell) value).amounts().getOrDefault(row.key(), Map.of());
        return item.columns().stream()
                .map(column -> cell(put.contains(row)
                        ? fields.amount(Optional.ofNullable(given.get(column.key())), Optional.empty())
                        : words.text("filed.notAsked")))
                .toList();
    }

    private static String head(Column column) {
        return column.format().unit().map(unit -> column.label() + " (" + unit + ")").orElse(column.label());
    }

    private String caption(Item item) {
        return words.text("filed.answers", String.valueOf(item.number()));
    }

    private Optional<StoredAnswer> stored(Item item) {
        return Optional.ofNullable(stored.get(item.code()));
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(text, false);
    }

    private Block lead(String key, String text) {
        return new Block.Paragraph(Optional.of(words.text(key)), text);
    }
}
