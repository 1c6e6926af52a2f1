package dk.styringsportal.report;

import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Stem;
import dk.styringsportal.response.Answers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One question to answer by hand: its words, whom it is put to and when, how to answer, and room for the answer. */
final class BlankItem {

    private final QuestionnaireVersion questionnaire;
    private final Optional<RespondentGroup> group;
    private final Words words;
    private final BlankAnswer answer;
    private final ConditionWords conditions;

    BlankItem(QuestionnaireVersion questionnaire, Optional<RespondentGroup> group, Words words, Answers answers) {
        this.questionnaire = questionnaire;
        this.group = group;
        this.words = words;
        this.answer = new BlankAnswer(questionnaire, group, words, answers);
        this.conditions = ConditionWords.in(words.texts().language(), questionnaire);
    }

    List<Block> blocks(Item item) {
        if (!item.type().asks()) {
            List<Block> text = new ArrayList<>(paragraphs(item.wording().text(id())));
            condition(item, "blank.shown.when").ifPresent(text::add);
            forWhom(item).forEach(line -> text.add(new Block.SmallPrint(line)));
            return text;
        }
        List<Block> asked = new ArrayList<>();
        asked.add(new Block.Heading(3, words.text("question.heading", String.valueOf(item.number()), text(item))));
        condition(item, "blank.when").ifPresent(asked::add);
        item.wording().help().ifPresent(help -> asked.addAll(paragraphs(help)));
        forWhom(item).forEach(line -> asked.add(new Block.SmallPrint(line)));
        String how = answer.how(item);
        asked.add(new Block.SmallPrint(item.isOptional() ? words.text("blank.optional") + " · " + how : how));
        List<Block> room = answer.room(item);
        if (BlankAnswer.isSmall(item)) {
            asked.addAll(room);
            return List.of(new Block.Together(asked));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Together(asked));
        blocks.addAll(room);
        return blocks;
    }

    /** The question with the stem it completes. */
    private String text(Item item) {
        String own = item.wording().text(id());
        return item.wording().stem().map((Stem stem) -> stem.text(id()) + " " + own).orElse(own);
    }

    private Optional<Block> condition(Item item, String key) {
        return item.routing().enableWhen()
                .map(when -> new Block.Paragraph(Optional.empty(), conditions.sentence(key, when)));
    }

    /** Whom it is put to, where that is not everybody, and the words single groups get; nothing on one group's own paper. */
    List<String> forWhom(Item item) {
        if (group.isPresent()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        if (!item.routing().groups().isEmpty()) {
            lines.add(askedOf(questionnaire, item.routing().groups(), words));
        }
        questionnaire.groups().stream()
                .filter(one -> item.wording().perGroup().containsKey(one.id()))
                .map(one -> words.text("blank.words.of", one.title(), item.wording().text(Optional.of(one.id()))))
                .forEach(lines::add);
        return lines;
    }

    static String askedOf(QuestionnaireVersion questionnaire, Set<GroupId> groups, Words words) {
        return words.text("blank.asked.of", words.texts().all(questionnaire.groups().stream()
                .filter(one -> groups.contains(one.id()))
                .map(RespondentGroup::title)
                .toList()));
    }

    static List<Block> paragraphs(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .<Block>map(paragraph -> new Block.Paragraph(Optional.empty(), paragraph))
                .toList();
    }

    private Optional<GroupId> id() {
        return group.map(RespondentGroup::id);
    }
}
