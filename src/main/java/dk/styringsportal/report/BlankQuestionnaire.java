package dk.styringsportal.report;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.response.Answers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A questionnaire to be filled in on paper or talked through at meetings: every question with room for its answer, and
 * when it is asked. Without points, rules and recommendations, which are read elsewhere.
 */
public final class BlankQuestionnaire {

    private final QuestionnaireVersion questionnaire;
    private final Optional<RespondentGroup> group;
    private final Words words;

    private BlankQuestionnaire(QuestionnaireVersion questionnaire, Optional<RespondentGroup> group, Words words) {
        this.questionnaire = questionnaire;
        this.group = group;
        this.words = words;
    }

    /**
     * @param group whose questions and wordings it has; empty for all questions, each with whom it is put to
     * @param madeAt printed on the cover
     * @param language of the report's own words; Danish for every language but English
     */
    public static Report of(
            QuestionnaireVersion questionnaire, Optional<RespondentGroup> group, Instant madeAt, Locale language) {
        return new BlankQuestionnaire(questionnaire, group, Words.in(language)).report(madeAt);
    }

    private Report report(Instant madeAt) {
        Report.Cover cover = new Report.Cover(
                words.text("blank.questionnaire"), questionnaire.title(), words.text("blank.subtitle"), facts(madeAt));
        List<Block> blocks = new ArrayList<>(introduction());
        for (Theme theme : questionnaire.themes()) {
            List<Item> asked = asked(theme).toList();
            if (!asked.isEmpty()) {
                blocks.addAll(new BlankTheme(questionnaire, group, words, Answers.NONE).blocks(theme, asked));
            }
        }
        return new Report(words.texts().language(), cover, Optional.empty(), madeAt, blocks);
    }

    private List<Report.Cover.Fact> facts(Instant madeAt) {
        List<Report.Cover.Fact> facts = new ArrayList<>();
        group.ifPresent(one -> facts.add(new Report.Cover.Fact(words.text("blank.group"), one.title())));
        long questions = questionnaire.themes().stream()
                .flatMap(this::asked)
                .filter(item -> item.type().asks())
                .count();
        facts.add(new Report.Cover.Fact(words.text("blank.questions"), String.valueOf(questions)));
        facts.add(new Report.Cover.Fact(words.text("blank.version"), version()));
        questionnaire.origin().ifPresent(origin -> facts.add(new Report.Cover.Fact(words.text("blank.origin"), origin)));
        facts.add(new Report.Cover.Fact(words.text("blank.made"), words.dates().day(madeAt)));
        return facts;
    }

    /** A draft says so on paper too, which outlives it. */
    private String version() {
        String version = questionnaire.id().version();
        return questionnaire.state() == QuestionnaireVersion.State.DRAFT ? words.text("blank.draft", version) : version;
    }

    private List<Block> introduction() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, words.text("blank.about")));
        blocks.addAll(BlankItem.paragraphs(questionnaire.introduction()));
        blocks.add(new Block.Note(words.text("blank.how"), advice()));
        return blocks;
    }

    private List<String> advice() {
        List<String> advice = new ArrayList<>();
        advice.add(words.text("blank.how.fill"));
        if (questionnaire.items().stream().anyMatch(item -> item.routing().enableWhen().isPresent())) {
            advice.add(words.text("blank.how.conditions"));
        }
        if (group.isPresent()) {
            advice.add(words.text("blank.how.group", group.get().title()));
        } else if (!questionnaire.groups().isEmpty()) {
            advice.add(words.text("blank.how.groups"));
        }
        advice.add(words.text("blank.how.portal"));
        return advice;
    }

    private Stream<Item> asked(Theme theme) {
        Optional<GroupId> id = group.map(RespondentGroup::id);
        return theme.items().stream().filter(item -> id.isEmpty() || item.routing().isFor(id));
    }
}
