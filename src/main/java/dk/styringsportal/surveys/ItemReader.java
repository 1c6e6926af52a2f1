package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Citation;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.Routing;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.questionnaire.Stem;
import dk.styringsportal.questionnaire.Trait;
import dk.styringsportal.questionnaire.Weighing;
import dk.styringsportal.questionnaire.Wording;
import dk.styringsportal.questionnaire.type.DateQuestion;
import dk.styringsportal.questionnaire.type.FileEvidence;
import dk.styringsportal.questionnaire.type.Information;
import dk.styringsportal.questionnaire.type.ItemType;
import dk.styringsportal.questionnaire.type.LongText;
import dk.styringsportal.questionnaire.type.MultipleChoice;
import dk.styringsportal.questionnaire.type.MultipleChoiceMatrix;
import dk.styringsportal.questionnaire.type.NumberMatrix;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import dk.styringsportal.questionnaire.type.Percentages;
import dk.styringsportal.questionnaire.type.Ranking;
import dk.styringsportal.questionnaire.type.Scale;
import dk.styringsportal.questionnaire.type.ShortText;
import dk.styringsportal.questionnaire.type.SingleChoice;
import dk.styringsportal.questionnaire.type.SingleChoiceMatrix;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** Reads one item. */
final class ItemReader {

    private static final int LINE = 200;
    private static final int PARAGRAPHS = 4000;
    private static final int FILES = 5;

    private final OptionReader parts;
    private final RoutingReader routing;
    private final Map<String, Citation> citations;
    private final Map<String, Stem> stems;

    ItemReader(OptionReader parts, RoutingReader routing, Map<String, Citation> citations, Map<String, Stem> stems) {
        this.parts = parts;
        this.routing = routing;
        this.citations = citations;
        this.stems = stems;
    }

    /**
     * @param number where the file gives none
     * @throws QuestionnaireFileException naming the places of the faults
     */
    Item read(Section item, int number) {
        Faults faults = new Faults();
        Optional<Integer> ownNumber = faults.tried(() -> item.wholeNumber("number", number));
        Optional<Wording> wording = faults.tried(() -> wording(item));
        Optional<ItemType> type = faults.tried(() -> type(item));
        Optional<ScoringRule> rule = faults.tried(() -> new RuleReader(item, routing).rule());
        Optional<Routing> asked = faults.tried(() -> routing.of(item));
        faults.check();
        Item read = new Item(
                new ItemCode(item.text("code")), ownNumber.orElseThrow(), wording.orElseThrow(), type.orElseThrow(),
                rule.orElseThrow(), weighing(item), asked.orElseThrow(), traits(item));
        ScoringCheck.check(item, read);
        return read;
    }

    private ItemType type(Section item) {
        Faults faults = new Faults();
        List<AnswerOption> options = faults.tried(() -> parts.options(item)).orElse(List.of());
        faults.tried(() -> parts.rows(item));
        faults.tried(() -> parts.columns(item));
        faults.check();
        return switch (item.text("type")) {
            case "single-choice" -> new SingleChoice(options);
            case "scale" -> new Scale(options);
            case "multiple-choice" -> multipleChoice(item, options);
            case "single-choice-matrix" -> new SingleChoiceMatrix(parts.rows(item), options);
            case "multiple-choice-matrix" -> new MultipleChoiceMatrix(parts.rows(item), options);
            case "ranking" -> ranking(item, options);
            default -> withoutOptions(item);
        };
    }

    private static ItemType multipleChoice(Section item, List<AnswerOption> options) {
        int least = item.wholeNumber("minimumTicks", 0);
        int most = item.wholeNumber("maximumTicks", options.size());
        if (most > options.size()) {
            throw item.fault("maximumTicks", "tooLarge", most, options.size());
        }
        if (least > most) {
            throw item.fault("minimumTicks", "tooLarge", least, most);
        }
        return new MultipleChoice(options, least, most);
    }

    private static ItemType ranking(Section item, List<AnswerOption> options) {
        int places = item.wholeNumber("places", options.size());
        if (places > options.size()) {
            throw item.fault("places", "tooLarge", places, options.size());
        }
        return new Ranking(options, places, allow(item));
    }

    private static ItemType date(Section item) {
        Optional<LocalDate> earliest = item.date("earliest");
        Optional<LocalDate> latest = item.date("latest");
        if (earliest.isPresent() && latest.filter(earliest.get()::isAfter).isPresent()) {
            throw item.fault("earliest", "limits", earliest.get(), latest.get());
        }
        return new DateQuestion(earliest, latest, allow(item));
    }

    private ItemType withoutOptions(Section item) {
        Set<Meaning> allow = allow(item);
        return switch (item.text("type")) {
            case "number" -> new NumberQuestion(OptionReader.format(item), allow);
            case "number-matrix" -> new NumberMatrix(parts.rows(item), parts.columns(item), allow);
            case "percentages" -> new Percentages(
                    parts.rows(item), item.flag("mustAddUp", true), item.wholeNumber("decimals", 0), allow);
            case "short-text" -> new ShortText(item.wholeNumber("maximumLength", LINE), allow);
            case "long-text" -> new LongText(item.wholeNumber("maximumLength", PARAGRAPHS), allow);
            case "date" -> date(item);
            case "file" -> new FileEvidence(item.wholeNumber("maximumFiles", FILES), allow);
            default -> new Information();
        };
    }

    private static Set<Meaning> allow(Section item) {
        return item.texts("allow").stream().map(Meaning::of).map(Optional::orElseThrow).collect(Collectors.toSet());
    }

    private Wording wording(Section item) {
        return new Wording(
                item.words("text"),
                item.optionalWords("help"),
                item.optionalWords("ruleText").orElse(""),
                item.optionalWords("recommendation").orElse(""),
                item.texts("sources").stream().map(cited -> citation(item, cited)).toList(),
                item.optional("lines").orElse(""),
                perGroup(item, routing),
                item.optional("stem").map(stem -> stem(item, stem)),
                item.optional("wordingStatus")
                        .map(status -> Wording.Status.valueOf(status.toUpperCase(Locale.ROOT)))
                        .orElse(Wording.Status.TRANSCRIBED));
    }

    /** The words for single groups, of an item or a stem. */
    static Map<GroupId, String> perGroup(Section place, RoutingReader routing) {
        Map<GroupId, String> perGroup = new HashMap<>();
        place.optionalSection("wordings").ifPresent(wordings -> wordings.wordsByName().forEach(
                (group, words) -> perGroup.put(routing.group(wordings, group, group), words)));
        return perGroup;
    }

    private Stem stem(Section item, String key) {
        if (!stems.containsKey(key)) {
            throw item.fault("stem", "reference", key, "stems", String.join(", ", stems.keySet()));
        }
        return stems.get(key);
    }

    private Citation citation(Section item, String cited) {
        if (!citations.containsKey(cited)) {
            throw item.fault("sources", "citation", cited);
        }
        return citations.get(cited);
    }

    private static Weighing weighing(Section item) {
        return new Weighing(
                item.fraction("weight", BigFraction.ONE),
                item.optional("notAsked").filter("no-score"::equals).isPresent()
                        ? Weighing.WhenNotAsked.NO_SCORE
                        : Weighing.WhenNotAsked.LEAVE_OUT);
    }

    private static Set<Trait> traits(Section item) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Trait trait : EnumSet.complementOf(EnumSet.of(Trait.CODED))) {
            if (item.flag(trait.name().toLowerCase(Locale.ROOT))) {
                traits.add(trait);
            }
        }
        return traits;
    }
}
