package dk.styringsportal.web.kl;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionPoints;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.questionnaire.Stem;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.Wording;
import dk.styringsportal.report.ConditionWords;
import dk.styringsportal.report.Numbers;
import dk.styringsportal.web.drafts.DraftWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said of an item, aspect by aspect, so that two versions of it can be laid side by side. */
final class Aspects {

    private final QuestionnaireVersion version;
    private final ConditionWords conditions;
    private final Numbers numbers;
    private final DraftWords words;

    Aspects(QuestionnaireVersion version, DraftWords words, Locale language) {
        this.words = words;
        this.version = version;
        this.conditions = ConditionWords.in(language, version);
        this.numbers = Numbers.in(language);
    }

    /** Ends of texts' keys, each with the lines of what is said; an aspect of which nothing is said is left out. */
    Map<String, List<String>> of(Item item) {
        Map<String, List<String>> aspects = new LinkedHashMap<>();
        Wording wording = item.wording();
        put(aspects, "theme", List.of(theme(item)));
        put(aspects, "stem", wording.stem().map(Stem::text).stream().toList());
        put(aspects, "text", List.of(wording.text()));
        put(aspects, "help", wording.help().stream().toList());
        put(aspects, "wordings", wordings(wording.perGroup()));
        put(aspects, "kind", List.of(words.say("choice.type." + item.kind())));
        put(aspects, "options", item.options().stream().map(this::option).toList());
        put(aspects, "rows", item.rows().stream().map(Row::label).toList());
        put(aspects, "columns", item.columns().stream().map(Column::label).toList());
        put(aspects, "limits", limits(item));
        put(aspects, "groups", version.groups().stream().filter(group -> item.routing().groups().contains(group.id())).map(RespondentGroup::title).toList());
        put(aspects, "condition", item.routing().enableWhen().map(conditions::of).stream().toList());
        put(aspects, "rule", rule(item));
        put(aspects, "weight", List.of(item.weighing().weight().toString()));
        return aspects;
    }

    private static void put(Map<String, List<String>> aspects, String name, List<String> lines) {
        if (!lines.isEmpty()) {
            aspects.put(name, lines);
        }
    }

    /** Units, least and most, digits, places: what is limited, in one line. */
    private static List<String> limits(Item item) {
        String line = item.type().limits().stream()
                .map(limit -> limit instanceof Optional<?> perhaps ? perhaps.map(String::valueOf).orElse("") : String.valueOf(limit))
                .filter(limit -> !limit.isEmpty())
                .collect(Collectors.joining(" · "));
        return line.isEmpty() ? List.of() : List.of(line);
    }

    /** The rule's name, and what the source says of it. */
    private List<String> rule(Item item) {
        String name = item.rule().getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        List<String> lines = new ArrayList<>();
        if (!(item.rule() instanceof ScoringRule.NotScored)) {
            lines.add(words.say("choice.rule." + name));
        }
        if (!item.wording().ruleText().isBlank()) {
            lines.add(item.wording().ruleText());
        }
        return lines;
    }

    private String theme(Item item) {
        Theme theme = version.themeOf(item.code());
        return theme.number() + ". " + theme.title();
    }

    private List<String> wordings(Map<GroupId, String> perGroup) {
        return version.groups().stream()
                .filter(group -> perGroup.containsKey(group.id()))
                .map(group -> group.title() + ": " + perGroup.get(group.id()))
                .toList();
    }

    /** "Ja · 100" */
    private String option(AnswerOption option) {
        List<String> parts = new ArrayList<>(List.of(option.label()));
        points(option).ifPresent(parts::add);
        option.value().ifPresent(value -> parts.add(value.toPlainString()));
        return String.join(" · ", parts);
    }

    private Optional<String> points(AnswerOption option) {
        return option.points().map(points -> {
            if (points instanceof OptionPoints.Fixed fixed) {
                return numbers.points(fixed.points());
            }
            return points instanceof OptionPoints.PerRow perRow
                    ? perRow.points().entrySet().stream()
                            .map(row -> row.getKey() + " " + numbers.points(row.getValue()))
                            .sorted()
                            .collect(Collectors.joining(", "))
                    : "–";
        });
    }
}
