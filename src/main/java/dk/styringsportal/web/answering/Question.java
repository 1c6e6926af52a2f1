package dk.styringsportal.web.answering;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Stem;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.type.FileEvidence;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Comment;
import dk.styringsportal.response.CommentThread;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.StoredAnswer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * One question with its newest answer and comment, as the answering page draws it.
 *
 * @param group whose words it has; empty in a questionnaire without groups
 * @param asked whether it is asked by the answers so far
 * @param stem what it stands under, where it is the first of several statements
 * @param fields the places to answer: one, or one per row
 * @param complete whether every field that is asked has an answer
 */
public record Question(
        Item item,
        Optional<GroupId> group,
        Given given,
        boolean asked,
        Optional<Stem> firstOf,
        List<Field> fields,
        boolean complete,
        Limits limits) {

    /**
     * What was given to one question so far.
     *
     * @param comment where one person comments: empty where there is none
     * @param commentRevision 0 before the first
     * @param thread where colleagues comment: what they said, as it is read
     */
    public record Given(Optional<StoredAnswer> answer, String comment, long commentRevision, List<Comment> thread) {

        /** Before anything is given. */
        public static final Given NOTHING = new Given(Optional.empty(), "", 0);

        /** Where one person comments. */
        public Given(Optional<StoredAnswer> answer, String comment, long commentRevision) {
            this(answer, comment, commentRevision, List.of());
        }

        static Given in(Optional<Response> response, ItemCode item) {
            return new Given(
                    response.map(own -> own.stored().get(item)),
                    "",
                    0,
                    response.map(own -> CommentThread.of(own.comments(item))).orElse(List.of()));
        }
    }

    /**
     * The questions put to a respondent group, those that are not asked by the answers so far among them.
     *
     * @param group empty in a questionnaire without groups
     */
    public static List<Question> of(
            Theme theme, Optional<GroupId> group, Function<ItemCode, Given> given, Asked asked, Locale language) {
        List<Question> questions = new ArrayList<>();
        Optional<Item> before = Optional.empty();
        for (Item item : theme.items()) {
            if (item.routing().isFor(group)) {
                questions.add(of(item, before, group, given.apply(item.code()), asked, language));
                before = Optional.of(item);
            }
        }
        return questions;
    }

    private static Question of(
            Item item, Optional<Item> before, Optional<GroupId> group, Given given, Asked asked, Locale language) {
        Optional<Stem> stem = item.wording().stem();
        return new Question(
                item,
                group,
                given,
                asked.isAsked(item),
                stem.filter(own -> !before.flatMap(other -> other.wording().stem()).equals(stem)),
                new FieldDrawing(item, given.answer().flatMap(StoredAnswer::value), asked, language).fields(),
                asked.isComplete(item),
                Limits.of(item.type()));
    }

    public String code() {
        return item.code().value();
    }

    public int number() {
        return item.number();
    }

    public String text() {
        return item.wording().text(group);
    }

    /** Nothing if there is none. */
    public String help() {
        return item.wording().help().orElse(null);
    }

    /** The question that this and the following statements share; nothing but on the first of them. */
    public String stem() {
        return firstOf.map(stem -> stem.text(group)).orElse(null);
    }

    /** Which fragment draws it. */
    public String kind() {
        return item.kind();
    }

    /** Whether files are handed in as its answer. */
    public boolean takesFiles() {
        return item.type() instanceof FileEvidence;
    }

    /** Whether it is a question and no text between them. */
    public boolean asks() {
        return item.type().asks();
    }

    public List<AnswerOption> options() {
        return item.options();
    }

    public List<Column> columns() {
        return item.columns();
    }

    /** Of the answer; 0 before the first. */
    public long revision() {
        return given.answer().map(StoredAnswer::revision).orElse(0L);
    }

    /** What colleagues said about it: each remark, its replies after it. */
    public List<Comment> thread() {
        return given.thread();
    }

    /** Of the comment; 0 before the first. */
    public long commentRevision() {
        return given.commentRevision();
    }

    public String commentText() {
        return given.comment();
    }

    /** The key of the option at that place of an order; empty where none is. */
    public String rankedAt(int place) {
        return value()
                .filter(AnswerValue.Ranked.class::isInstance)
                .map(answer -> ((AnswerValue.Ranked) answer).options())
                .filter(options -> options.size() >= place)
                .map(options -> options.get(place - 1).value())
                .orElse("");
    }

    /** The files handed in and the links, for the script. */
    public String filesJson() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        value().filter(AnswerValue.Files.class::isInstance).map(AnswerValue.Files.class::cast).ifPresent(given -> {
            given.files().forEach(file -> all.add(Json.createObjectBuilder()
                    .add("id", file.id().toString())
                    .add("name", file.name())
                    .add("size", file.size())));
            given.links().forEach(link -> all.add(Json.createObjectBuilder().add("link", link.address().toString())));
        });
        return all.build().toString();
    }

    private Optional<AnswerValue> value() {
        return given.answer().flatMap(StoredAnswer::value);
    }

    /** Who gave the newest answer; nothing before the first. */
    public StoredAnswer newest() {
        return given.answer().orElse(null);
    }

    /** The first field without an answer; the first of all where every one has one. */
    Field firstMissing() {
        return fields.stream().filter(Field::asked).filter(field -> !field.answered()).findFirst().orElse(fields.get(0));
    }
}
