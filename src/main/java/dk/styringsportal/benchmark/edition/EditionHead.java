package dk.styringsportal.benchmark.edition;

import dk.styringsportal.questionnaire.FrozenQuestionnaire;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.response.CanonicalJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The beginning of an edition's file: what it is an edition of, what was asked, by which rules it counts, and what is known
 * of the municipalities.
 *
 * @param definition the questionnaire's file as it was asked
 * @param questionnaire what is counted: what the file says, with an item for the codes of each question that was coded
 * @param invited nobody where municipalities answer for themselves
 * @param assessments nothing where nobody assesses municipalities
 * @param former nothing in a first edition
 * @param groups that municipalities could be compared with
 * @param tabled the facts by which figures of groups are tabled; none where municipalities answer for themselves
 * @param keyFigures what key figures are made by; empty where none are reported of the questionnaire
 */
record EditionHead(
        EditionFacts facts,
        FrozenQuestionnaire definition,
        QuestionnaireVersion questionnaire,
        EditionBackground background,
        EditionInvited invited,
        EditionAssessments assessments,
        Former former,
        EditionCodeBooks codeBooks,
        EditionGroups groups,
        TabledFacts tabled,
        Optional<KeyFigureBasis> keyFigures) {

    static final String DEFINITION = "definition";

    /** The first line; another form of file has another number. */
    static final String FIRST_LINE =
            CanonicalJson.of(Map.of("format", "styringsportalen edition", "formatVersion", 1, "section", "header"));

    /** Raised when a formula, a statistic or what is withheld gives another figure than before from the same answers. */
    private static final int RULES = 7;

    List<String> lines() {
        List<Map<String, Object>> lines = new ArrayList<>();
        lines.add(facts.plain());
        lines.add(definitionLine());
        lines.add(section("rules", Map.of("rulesVersion", RULES, "quartiles", "HF7", "standardDeviation", "n-1")));
        questionnaire.items().stream()
                .filter(item -> !(item.rule() instanceof ScoringRule.NotScored))
                .forEach(item -> lines.add(section(
                        "rule",
                        Map.of("item", item.code().value(), "rule", name(item.rule()), "ruleVersion", RULES))));
        lines.addAll(background.plain());
        lines.addAll(groups.plain(background));
        questionnaire.groups().forEach(group ->
                lines.add(section("group", Map.of("group", group.id().value(), "title", group.title()))));
        lines.addAll(invited.plain());
        lines.addAll(assessments.plain());
        lines.addAll(former.plain());
        lines.addAll(codeBooks.plain());
        lines.addAll(tabled.plain());
        keyFigures.ifPresent(basis -> lines.addAll(basis.plain()));
        return Stream.concat(
                        Stream.of(FIRST_LINE), lines.stream().map(CanonicalJson::of))
                .toList();
    }

    private Map<String, Object> definitionLine() {
        return section(
                DEFINITION,
                Map.of(
                        "questionnaire", definition.id().toString(),
                        "sha256", definition.contentHash(),
                        "content", definition.content()));
    }

    /** "points-per-option". */
    private static String name(ScoringRule rule) {
        return rule.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static Map<String, Object> section(String section, Map<String, Object> members) {
        Map<String, Object> plain = new TreeMap<>(members);
        plain.put("section", section);
        return plain;
    }
}
