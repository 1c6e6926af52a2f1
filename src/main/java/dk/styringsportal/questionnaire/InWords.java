package dk.styringsportal.questionnaire;

import dk.styringsportal.questionnaire.condition.EnableWhen;
import dk.styringsportal.questionnaire.type.LongText;
import dk.styringsportal.questionnaire.type.MultipleChoice;
import dk.styringsportal.questionnaire.type.SingleChoice;
import dk.styringsportal.questionnaire.type.SingleChoiceMatrix;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A questionnaire in which some questions with options are asked in the respondent's own words instead. What is written is coded
 * into the options afterwards, so that figures and points come out as if the options had been offered (source 002, question 12,
 * which its authors coded so: line 286). Code and number of such a question stay.
 */
final class InWords {

    /** In characters. */
    private static final int LONGEST = 4000;

    private static final String DANISH = "Skriv med egne ord.";
    private static final String DANISH_ROWS = " Kom ind på hver af disse: ";
    private static final String ENGLISH = "Write in your own words.";
    private static final String ENGLISH_ROWS = " Say something of each of these: ";

    private InWords() {}

    /**
     * The questions that can be asked so: those where options are chosen, on whose answer nothing else that is asked or scored
     * depends.
     */
    static List<Item> possible(QuestionnaireVersion version) {
        Set<ItemCode> needed = needed(version);
        return version.items().stream()
                .filter(item -> item.type() instanceof SingleChoice
                        || item.type() instanceof SingleChoiceMatrix
                        || item.type() instanceof MultipleChoice)
                .filter(item -> !needed.contains(item.code()))
                .toList();
    }

    private static Set<ItemCode> needed(QuestionnaireVersion version) {
        Set<ItemCode> needed = new HashSet<>();
        for (Item item : version.items()) {
            Stream.of(
                            item.routing().enableWhen().stream(),
                            item.rows().stream().flatMap(row -> row.routing().enableWhen().stream()),
                            item.options().stream().flatMap(option -> option.enableWhen().stream()))
                    .flatMap(conditions -> conditions)
                    .map(EnableWhen::items)
                    .forEach(needed::addAll);
            if (item.rule() instanceof ScoringRule.NeedMinusUse rule) {
                needed.add(rule.use());
            }
        }
        return needed;
    }

    /** @param asked those that cannot be asked so stay as they are */
    static QuestionnaireVersion of(QuestionnaireVersion version, Set<ItemCode> asked) {
        Set<ItemCode> items = possible(version).stream().map(Item::code).filter(asked::contains).collect(Collectors.toSet());
        if (items.isEmpty()) {
            return version;
        }
        Map<String, String> english = new HashMap<>(version.translations().english());
        List<Theme> themes = version.themes().stream()
                .map(theme -> new Theme(
                        theme.number(), theme.title(), theme.introduction(), theme.weight(),
                        theme.items().stream().map(item -> items.contains(item.code()) ? inWords(item, english) : item).toList()))
                .toList();
        return new QuestionnaireVersion(
                version.id(), version.state(), version.title(), version.introduction(), version.reservation(), version.origin(),
                version.previous(), version.groups(), version.literature(), themes,
                version.consistency().stream().filter(rule -> !isAbout(rule, items)).toList(),
                version.checks(),
                version.assessment(),
                version.translations().areComplete()
                        ? new Translations(english, List.of())
                        : version.translations(),
                version.contentHash());
    }

    private static boolean isAbout(ConsistencyRule rule, Set<ItemCode> items) {
        return items.contains(rule.when().item()) || items.contains(rule.expect().item());
    }

    private static Item inWords(Item item, Map<String, String> english) {
        Wording asIs = item.wording();
        String help = DANISH + rows(item, DANISH_ROWS, Map.of());
        english.put(help, ENGLISH + rows(item, ENGLISH_ROWS, english));
        return new Item(
                item.code(),
                item.number(),
                new Wording(
                        asIs.text(), Optional.of(help), asIs.ruleText(), asIs.recommendation(), asIs.sources(), asIs.sourceLines(),
                        asIs.perGroup(), asIs.stem(), asIs.status()),
                new LongText(LONGEST, Set.of()),
                new ScoringRule.NotScored(),
                item.weighing(),
                item.routing(),
                item.traits());
    }

    private static String rows(Item item, String before, Map<String, String> translated) {
        return item.rows().isEmpty()
                ? ""
                : item.rows().stream()
                        .map(row -> translated.getOrDefault(row.label(), row.label()))
                        .collect(Collectors.joining("; ", before, "."));
    }
}
