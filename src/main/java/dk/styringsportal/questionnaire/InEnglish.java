package dk.styringsportal.questionnaire;

import dk.styringsportal.questionnaire.type.ItemType;
import dk.styringsportal.questionnaire.type.MultipleChoice;
import dk.styringsportal.questionnaire.type.MultipleChoiceMatrix;
import dk.styringsportal.questionnaire.type.NumberMatrix;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import dk.styringsportal.questionnaire.type.Percentages;
import dk.styringsportal.questionnaire.type.Ranking;
import dk.styringsportal.questionnaire.type.Scale;
import dk.styringsportal.questionnaire.type.SingleChoice;
import dk.styringsportal.questionnaire.type.SingleChoiceMatrix;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same questionnaire in other words: every text of a version in English. Keys, codes and rules stay. */
final class InEnglish {

    private final Translations translations;

    private InEnglish(Translations translations) {
        this.translations = translations;
    }

    /** @param version with complete translations */
    static QuestionnaireVersion of(QuestionnaireVersion version) {
        return new InEnglish(version.translations()).version(version);
    }

    private QuestionnaireVersion version(QuestionnaireVersion version) {
        return new QuestionnaireVersion(
                version.id(),
                version.state(),
                text(version.title()),
                text(version.introduction()),
                List.of(text(String.join(QuestionnaireVersion.BETWEEN_PARAGRAPHS, version.reservation()))
                        .split(QuestionnaireVersion.BETWEEN_PARAGRAPHS)),
                version.origin().map(this::text),
                version.previous(),
                version.groups().stream()
                        .map(group -> new RespondentGroup(group.id(), text(group.title()), group.speaksFor()))
                        .toList(),
                version.literature(),
                version.themes().stream().map(this::theme).toList(),
                version.consistency().stream().map(this::rule).toList(),
                version.checks().stream().map(this::check).toList(),
                version.assessment().map(this::assessment),
                version.translations(),
                version.contentHash());
    }

    private String text(String danish) {
        return translations.english(danish).orElse(danish);
    }

    private Theme theme(Theme theme) {
        return new Theme(
                theme.number(),
                text(theme.title()),
                theme.introduction().map(this::text),
                theme.weight(),
                theme.items().stream().map(this::item).toList());
    }

    private Item item(Item item) {
        return new Item(
                item.code(), item.number(), wording(item.wording()), type(item.type()), item.rule(), item.weighing(),
                item.routing(), item.traits());
    }

    private Wording wording(Wording wording) {
        return new Wording(
                text(wording.text()),
                wording.help().map(this::text),
                text(wording.ruleText()),
                text(wording.recommendation()),
                wording.sources(),
                wording.sourceLines(),
                perGroup(wording.perGroup()),
                wording.stem().map(stem -> new Stem(stem.key(), text(stem.text()), perGroup(stem.perGroup()))),
                wording.status());
    }

    private Map<GroupId, String> perGroup(Map<GroupId, String> danish) {
        Map<GroupId, String> english = new HashMap<>();
        danish.forEach((group, words) -> english.put(group, text(words)));
        return english;
    }

    private ItemType type(ItemType type) {
        if (type instanceof SingleChoice choice) {
            return new SingleChoice(options(choice.options()));
        }
        if (type instanceof Scale scale) {
            return new Scale(options(scale.options()));
        }
        if (type instanceof MultipleChoice choice) {
            return new MultipleChoice(options(choice.options()), choice.minimumTicks(), choice.maximumTicks());
        }
        if (type instanceof Ranking ranking) {
            return new Ranking(options(ranking.options()), ranking.places(), ranking.allow());
        }
        if (type instanceof NumberQuestion question) {
            return new NumberQuestion(format(question.format()), question.allow());
        }
        return withRows(type);
    }

    private ItemType withRows(ItemType type) {
        if (type instanceof SingleChoiceMatrix matrix) {
            return new SingleChoiceMatrix(rows(matrix.rows()), options(matrix.options()));
        }
        if (type instanceof MultipleChoiceMatrix matrix) {
            return new MultipleChoiceMatrix(rows(matrix.rows()), options(matrix.options()));
        }
        if (type instanceof Percentages shares) {
            return new Percentages(rows(shares.rows()), shares.mustAddUp(), shares.decimals(), shares.allow());
        }
        return type instanceof NumberMatrix matrix
                ? new NumberMatrix(rows(matrix.rows()), matrix.columns().stream().map(this::column).toList(), matrix.allow())
                : type;
    }

    private List<Row> rows(List<Row> rows) {
        return rows.stream().map(row -> new Row(row.key(), text(row.label()), row.routing())).toList();
    }

    private Column column(Column column) {
        return new Column(column.key(), text(column.label()), format(column.format()));
    }

    private NumberFormat format(NumberFormat format) {
        return new NumberFormat(format.unit().map(this::text), format.minimum(), format.maximum(), format.decimals());
    }

    private List<AnswerOption> options(List<AnswerOption> options) {
        return options.stream().map(option -> option.labelled(text(option.label()))).toList();
    }

    private AssessmentForm assessment(AssessmentForm form) {
        return new AssessmentForm(
                form.introduction().map(this::text),
                form.criteria().stream()
                        .map(criterion -> new AssessmentForm.Criterion(
                                criterion.key(), text(criterion.label()), text(criterion.text())))
                        .toList(),
                options(form.options()));
    }

    private SumCheck check(SumCheck check) {
        return new SumCheck(check.id(), check.sum(), check.operator(), check.of(), text(check.text()));
    }

    private ConsistencyRule rule(ConsistencyRule rule) {
        return new ConsistencyRule(rule.id(), rule.when(), rule.expect(), text(rule.text()), rule.offer());
    }
}
