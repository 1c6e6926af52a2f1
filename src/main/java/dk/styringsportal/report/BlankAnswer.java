package dk.styringsportal.report;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.condition.EnableWhen;
import dk.styringsportal.questionnaire.type.DateQuestion;
import dk.styringsportal.questionnaire.type.LongText;
import dk.styringsportal.questionnaire.type.MultipleChoiceMatrix;
import dk.styringsportal.questionnaire.type.NumberMatrix;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import dk.styringsportal.questionnaire.type.Percentages;
import dk.styringsportal.questionnaire.type.SingleChoiceMatrix;
import dk.styringsportal.response.Answers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Room for an answer: boxes, empty cells, lines; and beside it how to answer. */
final class BlankAnswer {

    private static final double ROW_HEAD = 3.4;

    /** About as many characters as a table is wide; the weights of its columns are characters too. */
    private static final int TABLE_WIDTH = 90;

    private static final int LEAST_ROW_HEAD = 16;
    private static final int MOST_ROW_HEAD = 34;
    private static final int LINES_OF_ROW_HEAD = 2;
    private static final int LEAST_OPTION = 10;
    private static final int LINES_OF_OPTION = 3;
    private static final int LINES = 1;
    private static final int LINES_FOR_PARAGRAPHS = 6;

    /** What is longer may be split between pages. */
    private static final int MOST_TOGETHER = 16;

    private final QuestionnaireVersion questionnaire;
    private final Optional<RespondentGroup> group;
    private final Words words;
    private final GivenMarks marks;
    private final BlankInstruction instruction;
    private final ConditionWords conditions;

    BlankAnswer(QuestionnaireVersion questionnaire, Optional<RespondentGroup> group, Words words, Answers answers) {
        this.questionnaire = questionnaire;
        this.group = group;
        this.words = words;
        this.marks = new GivenMarks(answers, words);
        this.instruction = new BlankInstruction(words);
        this.conditions = ConditionWords.in(words.texts().language(), questionnaire);
    }

    /** "Sæt ét kryds." */
    String how(Item item) {
        return instruction.of(item.type());
    }

    /** Whether question and room stand on one page. */
    static boolean isSmall(Item item) {
        return Math.max(item.rows().size(), item.options().size()) <= MOST_TOGETHER;
    }

    List<Block> room(Item item) {
        List<Block> room = new ArrayList<>();
        if (item.type() instanceof SingleChoiceMatrix || item.type() instanceof MultipleChoiceMatrix) {
            room.add(new Block.Form(
                    optionColumns(item, words.text("row"), rows(item)), rows(item), true, marks.inCells(item, rowsAsked(item))));
        } else if (item.type() instanceof NumberMatrix) {
            room.add(new Block.Form(numberColumns(item), rows(item), false, marks.inCells(item, rowsAsked(item))));
        } else if (item.type() instanceof Percentages shares) {
            room.add(percentages(item, shares));
        } else if (!item.options().isEmpty()) {
            room.add(new Block.Choices(item.options().stream().map(this::option).toList(), marks.inBoxes(item)));
            if (marks.isNone(item)) {
                room.add(new Block.SmallPrint(words.text("draft.none")));
            }
        } else {
            room.add(single(item));
        }
        if (!item.type().allow().isEmpty()) {
            room.add(new Block.SmallPrint(words.text(item.rows().isEmpty() ? "blank.allow" : "blank.allow.whole")));
            List<Meaning> offered = item.type().allow().stream().sorted().toList();
            room.add(new Block.Choices(offered.stream().map(this::meaning).toList(), marks.inMeanings(item, offered)));
        }
        return room;
    }

    private Block single(Item item) {
        if (item.type() instanceof NumberQuestion question) {
            return new Block.Blank(question.format().unit().orElse(""), marks.written(item));
        }
        if (item.type() instanceof DateQuestion) {
            String day = marks.written(item);
            return new Block.Blank(day.isEmpty() ? words.text("blank.date.parts") : "", day);
        }
        String given = marks.written(item);
        int lines = item.type() instanceof LongText ? LINES_FOR_PARAGRAPHS : LINES;
        return new Block.WritingLines(given.isEmpty() ? lines : 0, given);
    }

    /**
     * Heads over boxes, equally wide so that the boxes stand evenly: wide enough for their words, as far as the heads of
     * the rows leave room.
     *
     * @param rows heads of the rows below
     */
    List<Block.Column> optionColumns(Item item, String rowHead, List<String> rows) {
        List<String> labels = item.options().stream().map(this::option).toList();
        int wanted = labels.stream().mapToInt(BlankAnswer::widthOfOption).max().orElse(LEAST_OPTION);
        double width = Math.min(wanted, (double) (TABLE_WIDTH - widthOfRowHead(rows)) / labels.size());
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(rowHead, TABLE_WIDTH - width * labels.size(), false));
        labels.forEach(label -> columns.add(new Block.Column(label, width, false)));
        return columns;
    }

    private static int widthOfRowHead(List<String> rows) {
        int longest = rows.stream().flatMap(String::lines).mapToInt(String::length).max().orElse(0);
        return Math.min(MOST_ROW_HEAD, Math.max(LEAST_ROW_HEAD, longest / LINES_OF_ROW_HEAD));
    }

    private static int widthOfOption(String label) {
        int longestWord = Arrays.stream(label.split("[\\s/]+")).mapToInt(String::length).max().orElse(0) + 4;
        return Math.max(LEAST_OPTION, Math.max(longestWord, label.length() / LINES_OF_OPTION));
    }

    private List<Block.Column> numberColumns(Item item) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(words.text("row"), ROW_HEAD, false));
        for (Column column : item.columns()) {
            columns.add(new Block.Column(instruction.head(column), item.columns().size() == 1 ? 1.6 : 1.3, false));
        }
        return columns;
    }

    private Block percentages(Item item, Percentages shares) {
        List<String> rows = new ArrayList<>(rows(item));
        if (shares.mustAddUp()) {
            rows.add(words.text("blank.sum"));
        }
        Block.Column percent = new Block.Column(NumberFormat.WHOLE_PERCENT.unit().orElseThrow(), 1.6, false);
        return new Block.Form(
                List.of(new Block.Column(words.text("row"), ROW_HEAD, false), percent), rows, false, marks.inCells(item, rowsAsked(item)));
    }

    private List<Row> rowsAsked(Item item) {
        return item.rows().stream()
                .filter(row -> group.isEmpty() || row.routing().isFor(group.map(RespondentGroup::id)))
                .toList();
    }

    private List<String> rows(Item item) {
        return rowsAsked(item).stream().map(row -> row(item, row)).toList();
    }

    private String row(Item item, Row row) {
        String none = marks.isNone(item, row) ? "\n" + words.text("draft.none") : "";
        String label = row.label() + row.routing().enableWhen().map(this::only).orElse("") + none;
        return group.isPresent() || row.routing().groups().isEmpty()
                ? label
                : label + "\n" + BlankItem.askedOf(questionnaire, row.routing().groups(), words);
    }

    private String option(AnswerOption option) {
        return option.label() + option.enableWhen().map(this::only).orElse("");
    }

    private String only(EnableWhen when) {
        return " " + words.text("blank.only.when", conditions.of(when));
    }

    private String meaning(Meaning meaning) {
        return AnswerWords.in(words.texts().language()).of(meaning);
    }
}
