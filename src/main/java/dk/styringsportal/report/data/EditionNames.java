package dk.styringsportal.report.data;

import dk.styringsportal.benchmark.edition.KeyFigureNames;
import dk.styringsportal.benchmark.edition.PublishedFact;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import dk.styringsportal.questionnaire.figures.FigureText;
import dk.styringsportal.report.ReportTexts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the codes of an edition's figures are called: themes, questions, rows, groups, options, facts and classes. */
public final class EditionNames {

    private final QuestionnaireVersion questionnaire;
    private final List<PublishedFact> facts;
    private final Optional<KeyFigureNames> keyFigures;

    public EditionNames(QuestionnaireVersion questionnaire) {
        this(questionnaire, List.of(), Optional.empty());
    }

    /**
     * @param facts by which figures are tabled
     * @param keyFigures which the edition has; empty where it has none
     */
    EditionNames(QuestionnaireVersion questionnaire, List<PublishedFact> facts, Optional<FigureSheet> keyFigures) {
        this.questionnaire = questionnaire;
        this.facts = List.copyOf(facts);
        this.keyFigures = keyFigures.map(KeyFigureNames::new);
    }

    Optional<Item> item(Map<String, Object> keys) {
        return Optional.ofNullable(keys.get("item")).flatMap(code -> questionnaire.item(code.toString()));
    }

    Optional<Row> row(Map<String, Object> keys) {
        return item(keys).flatMap(item -> item.rows().stream()
                .filter(row -> row.key().value().equals(keys.get("row")))
                .findFirst());
    }

    /** The theme that the figure is of, or that its question stands in. */
    Optional<Theme> theme(Map<String, Object> keys) {
        if (keys.containsKey("theme")) {
            return questionnaire.theme(new BigDecimal(keys.get("theme").toString()).intValueExact());
        }
        return item(keys).map(item -> questionnaire.themeOf(item.code()));
    }

    /** A code that the questionnaire does not know is its own name. */
    public String group(Object code) {
        return questionnaire.group(code.toString()).map(RespondentGroup::title).orElse(code.toString());
    }

    /** "4. Anvender jeres kommune visitationsudvalg?", after the question it stands under. */
    public static String question(Item item) {
        return item.number() + ". " + item.wording().withStem();
    }

    /** "2. Organisering" */
    public static String theme(Theme theme) {
        return theme.number() + ". " + theme.title();
    }

    /** The label of an option, or the word for a size of municipalities. */
    String option(Map<String, Object> keys, String key) {
        return item(keys).stream()
                .flatMap(item -> item.options().stream())
                .filter(option -> option.key().value().equals(key))
                .map(AnswerOption::label)
                .findFirst()
                .orElse(DataWords.named("size", key));
    }

    /** Empty for a figure that is not tabled by one. */
    Optional<PublishedFact> fact(Map<String, Object> keys) {
        return facts.stream().filter(fact -> fact.key().equals(keys.get("fact"))).findFirst();
    }

    /** Of the fact that a figure is tabled by. */
    static String ofClass(PublishedFact fact, String oneClass) {
        return fact.label(oneClass, ReportTexts.DANISH)
                .orElseGet(() -> DataWords.say(PublishedFact.isUnknown(oneClass) ? "class.unknown" : "option.none"));
    }

    /** "Fuldtidsmodtagere – § 107, 2015 (fuldtidsmodtagere)"; empty for what is no key figure. */
    Optional<String> keyFigure(Map<String, Object> keys) {
        return keyFigures.flatMap(names -> names.number(keys).map(EditionNames::number).or(() -> names.part(keys).map(EditionNames::part)));
    }

    private static String number(KeyFigureNames.Number number) {
        String place = Stream.of(number.cell().row(), number.cell().column())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return joined(List.of(number.figure().title().danish(), place)) + " (" + number.figure().unit().danish() + ")";
    }

    private static String part(KeyFigureNames.Part part) {
        return joined(List.of(
                        part.figure().number().map(number -> DataWords.say("keyFigure.number", number)).orElse(""),
                        part.figure().title().danish(),
                        part.line().label().map(FigureText::danish).orElse(""),
                        part.part().label().danish()))
                + " (" + part.counts().unit().danish() + ")";
    }

    private static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" – "));
    }

    /** All that the figure is about, in words. */
    String label(Map<String, Object> keys) {
        Optional<String> keyFigure = keyFigure(keys);
        if (keyFigure.isPresent()) {
            return keyFigure.get();
        }
        Stream<Optional<String>> parts = Stream.of(
                item(keys).map(EditionNames::question)
                        .or(() -> theme(keys).map(EditionNames::theme)),
                row(keys).map(Row::label),
                Optional.ofNullable(keys.get("group")).map(this::group),
                Optional.ofNullable(keys.get("other")).map(this::group),
                fact(keys).map(fact -> fact.title(ReportTexts.DANISH) + ": " + ofClass(fact, keys.get("class").toString())),
                Optional.ofNullable(keys.get("background")).map(name -> DataWords.named("background", name.toString())));
        return parts.flatMap(Optional::stream).collect(Collectors.joining(" – "));
    }

    QuestionnaireVersion questionnaire() {
        return questionnaire;
    }
}
