package dk.styringsportal.report;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.type.Scale;
import dk.styringsportal.questionnaire.type.SingleChoice;
import dk.styringsportal.response.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One theme to fill in. Statements under one stem with the same answers stand in one table, as on paper they do. */
final class BlankTheme {

    /** Statements that stand on one page with their stem; more may be split. */
    private static final int MOST_TOGETHER = 5;

    private final Words words;
    private final BlankItem blankItem;
    private final BlankAnswer answer;
    private final Optional<RespondentGroup> group;
    private final GivenMarks marks;

    /** @param answers that stand on the paper already */
    BlankTheme(QuestionnaireVersion questionnaire, Optional<RespondentGroup> group, Words words, Answers answers) {
        this.words = words;
        this.group = group;
        this.marks = new GivenMarks(answers, words);
        this.blankItem = new BlankItem(questionnaire, group, words, answers);
        this.answer = new BlankAnswer(questionnaire, group, words, answers);
    }

    /** @param asked the theme's items that are put to the group, at least one */
    List<Block> blocks(Theme theme, List<Item> asked) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, words.text("theme.heading", String.valueOf(theme.number()), theme.title())));
        theme.introduction().ifPresent(text -> blocks.addAll(BlankItem.paragraphs(text)));
        int i = 0;
        while (i < asked.size()) {
            int end = endOfRun(asked, i);
            blocks.addAll(end - i > 1 ? statements(asked.subList(i, end)) : blankItem.blocks(asked.get(i)));
            i = end;
        }
        return blocks;
    }

    private static int endOfRun(List<Item> items, int start) {
        int end = start + 1;
        while (end < items.size() && isStatement(items.get(start)) && isSameTable(items.get(start), items.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSameTable(Item first, Item other) {
        return isStatement(other)
                && first.wording().stem().equals(other.wording().stem())
                && labels(first).equals(labels(other));
    }

    private static boolean isStatement(Item item) {
        return item.wording().stem().isPresent()
                && item.wording().help().isEmpty()
                && item.routing().enableWhen().isEmpty()
                && (item.type() instanceof Scale || item.type() instanceof SingleChoice)
                && item.options().stream().allMatch(option -> option.enableWhen().isEmpty());
    }

    private static List<String> labels(Item item) {
        return item.options().stream().map(AnswerOption::label).toList();
    }

    private List<Block> statements(List<Item> items) {
        String stem = items.get(0).wording().stem().orElseThrow().text(group.map(RespondentGroup::id));
        List<String> rows = items.stream().map(this::statement).toList();
        Block form = new Block.Form(
                answer.optionColumns(items.get(0), words.text("blank.statement"), rows), rows, true, items.stream().map(marks::inLine).toList());
        List<Block> lead = List.of(new Block.Heading(3, stem), new Block.SmallPrint(words.text("blank.one.rows")));
        return items.size() <= MOST_TOGETHER
                ? List.of(new Block.Together(Stream.concat(lead.stream(), Stream.of(form)).toList()))
                : List.of(new Block.Together(lead), form);
    }

    private String statement(Item item) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text("question.heading", String.valueOf(item.number()), item.wording().text(group.map(RespondentGroup::id))));
        lines.addAll(blankItem.forWhom(item));
        if (item.isOptional()) {
            lines.add(words.text("blank.optional"));
        }
        return String.join("\n", lines);
    }
}
