package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.keyfigures.KeyFigureReport;
import dk.styringsportal.benchmark.keyfigures.OwnKeyFigures;
import dk.styringsportal.benchmark.keyfigures.ReleasedNumbers;
import dk.styringsportal.benchmark.keyfigures.Reporting;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What municipalities handed in, in an edition with key figures, so that reports tell the edition's numbers. There are at most 98,
 * so they may be held.
 */
public final class EditionKeyFigures {

    private static final Set<String> SECTIONS = Set.of(
            EditionFacts.SECTION,
            KeyFigureBasis.FILE_SECTION,
            KeyFigureBasis.SECTION,
            KeyFigureBasis.SOURCE_SECTION,
            KeyFigureBasis.INHABITANTS_SECTION,
            KeyFigureBasis.FORMER_SECTION,
            KeyFigureBasis.FORMERLY_SECTION);

    private final QuestionnaireVersion questionnaire;
    private final EditionFacts facts;
    private final KeyFigureBasis basis;
    private final Map<OrganisationCode, Reporting> given;
    private final ReleasedNumbers released;

    /** Names of the figures that the edition withholds, and of those that it does because of the one before. */
    private final Set<String> withheld;

    private final Set<String> withheldSince;

    private EditionKeyFigures(
            QuestionnaireVersion questionnaire,
            EditionFacts facts,
            KeyFigureBasis basis,
            Map<OrganisationCode, Reporting> given) {
        this.questionnaire = questionnaire;
        this.facts = facts;
        this.basis = basis;
        this.given = given;
        this.released = new ReleasedNumbers(basis.sheet(), questionnaire, List.copyOf(given.values()), basis.population());
        List<EditionFigure> figures = KeyFigureLines.of(basis, released).figures();
        this.withheld = suppressed(basis.since(questionnaire, given.values()).of(figures));
        this.withheldSince = new HashSet<>(withheld);
        this.withheldSince.removeAll(suppressed(figures));
    }

    /**
     * Empty where the edition has no key figures.
     *
     * @param questionnaire as the edition counts it
     */
    public static Optional<EditionKeyFigures> of(
            EditionFile file, LineReader reader, QuestionnaireVersion questionnaire, KeyFigureBasis.SheetReader sheets) {
        List<Map<String, Object>> head = new ArrayList<>();
        file.lines(EditionPart.HEAD, line -> {
            if (SECTIONS.stream().anyMatch(section -> line.contains("\"section\":\"" + section + "\""))) {
                head.add(reader.read(line));
            }
        });
        return KeyFigureBasis.of(head, questionnaire, sheets).map(basis -> {
            Map<OrganisationCode, Reporting> given = new TreeMap<>();
            file.lines(EditionPart.RESPONSES, line -> {
                Reporting one = reporting(EditionResponse.of(reader.read(line), questionnaire), questionnaire);
                given.put(one.organisation(), one);
            });
            EditionFacts facts = EditionFacts.of(head.stream()
                    .filter(line -> EditionFacts.SECTION.equals(line.get("section")))
                    .findFirst()
                    .orElseThrow());
            return new EditionKeyFigures(questionnaire, facts, basis, given);
        });
    }

    static Reporting reporting(EditionResponse response, QuestionnaireVersion questionnaire) {
        return new Reporting(response.about().get(0), Asked.of(questionnaire, response.answers()).answers());
    }

    /** The files that say which figures there are and how cases add up, with the inhabitants. */
    public KeyFigureBasis basis() {
        return basis;
    }

    /** The nation's. */
    public KeyFigureReport ofAll(Campaign campaign) {
        return told(KeyFigureReport.ofAll(campaign, released, facts.closedAt()).frozen(basis.reserved()));
    }

    /**
     * A municipality's, beside the edition's.
     *
     * @param own its numbers
     */
    public KeyFigureReport beside(Campaign campaign, Reporting own) {
        return told(KeyFigureReport.beside(campaign, released, own, facts.closedAt()));
    }

    /**
     * A municipality's numbers with the distributions that the edition tells.
     *
     * @param own its numbers
     */
    public OwnKeyFigures numbersBeside(Reporting own) {
        return OwnKeyFigures.of(
                        basis.sheet(), own, List.copyOf(given.values()), Optional.of(facts.closedAt()), basis.population())
                .without((figure, cell) ->
                        withheld.contains(EditionFigure.name(KeyFigureNames.QUARTILES, KeyFigureNames.keys(figure, cell))));
    }

    /** Without what the edition withholds because of the one before. */
    private KeyFigureReport told(KeyFigureReport report) {
        return withheldSince.isEmpty()
                ? report
                : report.telling(new KeyFigureLines(report.figures(), basis.sheet().fewUnder()).without(withheldSince));
    }

    private static Set<String> suppressed(List<EditionFigure> figures) {
        return figures.stream().filter(EditionFigure::isSuppressed).map(EditionFigure::name).collect(Collectors.toSet());
    }

    /** What the edition has of the municipality, with the words that it has not; empty where the municipality is not in it. */
    public Optional<Reporting> own(Reporting now) {
        return Optional.ofNullable(given.get(now.organisation())).map(kept -> {
            Map<ItemCode, AnswerValue> values = new HashMap<>(kept.answers().values());
            now.answers().values().forEach((item, value) -> {
                if (value instanceof AnswerValue.Text) {
                    values.putIfAbsent(item, value);
                }
            });
            return new Reporting(kept.organisation(), new Answers(values));
        });
    }

    /** Whether the edition has these numbers of the municipality. */
    public boolean has(Reporting now) {
        List<OrganisationCode> about = List.of(now.organisation());
        String kept = EditionResponse.kept(questionnaire, Optional.empty(), about, now.answers()).line();
        return Optional.ofNullable(given.get(now.organisation()))
                .map(found -> new EditionResponse(Optional.empty(), about, found.answers()).line())
                .filter(kept::equals)
                .isPresent();
    }
}
