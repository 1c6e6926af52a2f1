package dk.styringsportal.web.answering;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.response.Comment;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.StoredAnswer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One question with its newest answer and comment, as the answering page draws it. */
public record Question(Item item, Optional<StoredAnswer> stored, Optional<Comment> comment) {

    static Question of(Item item, Optional<Response> response) {
        return new Question(
                item,
                response.map(own -> own.stored().get(item.code())),
                response.map(own -> own.comments().get(item.code())));
    }

    public String code() {
        return item.code().value();
    }

    public int number() {
        return item.number();
    }

    public String text() {
        return item.wording().text();
    }

    /** Nothing if there is none. */
    public String help() {
        return item.wording().help().orElse(null);
    }

    /** Which fragment draws it. */
    public String kind() {
        return item.kind();
    }

    public List<AnswerOption> options() {
        return item.options();
    }

    /** Of the answer; 0 before the first. */
    public long revision() {
        return stored.map(StoredAnswer::revision).orElse(0L);
    }

    /** Of the comment; 0 before the first. */
    public long commentRevision() {
        return comment.map(Comment::revision).orElse(0L);
    }

    public String commentText() {
        return comment.map(Comment::text).orElse("");
    }

    /** Whether any field has an answer. */
    public boolean hasAnswer() {
        return value().isPresent();
    }

    /** Whether every field has an answer. */
    public boolean isComplete() {
        return value().filter(item::isComplete).isPresent();
    }

    /** Who gave the newest answer; nothing before the first. */
    public StoredAnswer newest() {
        return stored.orElse(null);
    }

    /** The places to answer: one, or one per row. */
    public List<Field> fields() {
        if (item.rows().isEmpty()) {
            return List.of(field(Optional.empty()));
        }
        return item.rows().stream().map(row -> field(Optional.of(row))).toList();
    }

    /** The first field without an answer; the first of all where every one has one. */
    Field firstMissing() {
        List<Field> fields = fields();
        return fields.stream().filter(field -> !field.answered()).findFirst().orElse(fields.get(0));
    }

    private Field field(Optional<Row> row) {
        Optional<Set<OptionKey>> chosen = chosen(row.map(Row::key));
        String id = row.map(line -> code() + "-" + line.key()).orElse(code() + "-svar");
        List<Choice> choices = item.options().stream()
                .map(option -> new Choice(
                        id + "-" + option.key(),
                        option.key().value(),
                        option.label(),
                        chosen.filter(keys -> keys.contains(option.key())).isPresent()))
                .toList();
        return new Field(
                id, row.map(line -> line.key().value()).orElse(""), row.map(Row::label).orElse(""), chosen.isPresent(), choices);
    }

    /** The options chosen in the row; empty while it is unanswered, an empty set where none applies. */
    private Optional<Set<OptionKey>> chosen(Optional<RowKey> row) {
        return value().map(value -> {
            if (value instanceof AnswerValue.Chosen one) {
                return Set.of(one.option());
            }
            if (value instanceof AnswerValue.ChosenPerRow perRow) {
                OptionKey option = perRow.options().get(row.orElseThrow());
                return option == null ? null : Set.of(option);
            }
            return ((AnswerValue.TickedPerRow) value).ticks().get(row.orElseThrow());
        });
    }

    private Optional<AnswerValue> value() {
        return stored.flatMap(StoredAnswer::value);
    }
}
