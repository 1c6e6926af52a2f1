package dk.styringsportal.testing;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFacts;
import dk.styringsportal.benchmark.edition.EditionFile;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionRepository;
import dk.styringsportal.benchmark.edition.EditionResponse;
import dk.styringsportal.benchmark.edition.EditionRows;
import dk.styringsportal.benchmark.edition.EditionState;
import dk.styringsportal.benchmark.edition.TabledFacts;
import dk.styringsportal.benchmark.survey.Fact.FactClass;
import dk.styringsportal.benchmark.survey.Fact;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.data.PublishedEdition;
import dk.styringsportal.report.microdata.Microdata;
import dk.styringsportal.response.InventedAnswers;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.surveys.edition.JsonLines;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Published editions made without a server. */
public final class PublishedEditions {

    private static final Instant PUBLISHED = Instant.parse("2026-03-01T05:00:00Z");

    /** Freezing takes seconds, and an edition never changes. */
    private static final Map<String, FrozenEdition> FROZEN = new ConcurrentHashMap<>();

    private PublishedEditions() {}

    /** The steering overview, answered by that many municipalities. */
    public static PublishedEdition ofScores(int municipalities) {
        QuestionnaireVersion questionnaire = SteeringOverview.VERSION;
        return of(scores(municipalities), questionnaire);
    }

    private static FrozenEdition scores(int municipalities) {
        QuestionnaireVersion questionnaire = SteeringOverview.VERSION;
        return FROZEN.computeIfAbsent("scores " + municipalities, first -> FrozenEdition.invented(
                questionnaire, new QuestionnaireFiles(Path.of("surveys")).content(questionnaire.id()), municipalities));
    }

    /** The survey on leadership: of four groups all have answered that many times, chairs once. */
    public static PublishedEdition ofGroups(int respondents) {
        return of(groups(respondents), LeadershipSurvey.VERSION);
    }

    private static FrozenEdition groups(int respondents) {
        return FROZEN.computeIfAbsent("groups " + respondents, first -> frozenGroups(respondents));
    }

    private static FrozenEdition frozenGroups(int respondents) {
        List<EditionResponse> responses = new ArrayList<>();
        for (GroupId group : List.of(LeadershipSurvey.CHIEFS, LeadershipSurvey.LEADERS, LeadershipSurvey.CASEWORKERS)) {
            for (int i = 0; i < respondents; i++) {
                responses.add(response(group, i));
            }
        }
        responses.add(response(LeadershipSurvey.CHAIRS, 0));
        return FrozenEdition.ofGroups(
                LeadershipSurvey.VERSION,
                new QuestionnaireFiles(Path.of("surveys")).content(LeadershipSurvey.VERSION.id()),
                responses,
                List.of());
    }

    private static EditionResponse response(GroupId group, int number) {
        return response(LeadershipSurvey.VERSION, group, number);
    }

    private static EditionResponse response(QuestionnaireVersion questionnaire, GroupId group, int number) {
        return EditionResponse.kept(
                questionnaire,
                Optional.of(group),
                List.of(Municipalities.ofDenmark().all().get(number % 98).code()),
                InventedAnswers.of(questionnaire, 31L * number + group.value().hashCode()));
    }

    /**
     * What the survey on the use of data asks of need and use, and one question that it puts to two sides: of each group that many have
     * answered.
     */
    public static PublishedEdition ofDataUse(int respondents) {
        QuestionnaireFiles files = new QuestionnaireFiles(Path.of("surveys"));
        QuestionnaireVersionId id = new QuestionnaireVersionId("databrug-voksne", "1");
        QuestionnaireVersion questionnaire = only(files.read(id, files.content(id)), "da-behov", "da-hyppighed", "e09", "b04", "b11");
        return of(
                FROZEN.computeIfAbsent("data use " + respondents, first -> FrozenEdition.ofGroups(
                        questionnaire,
                        files.content(id),
                        questionnaire.groups().stream()
                                .flatMap(group -> IntStream.range(0, respondents)
                                        .mapToObj(number -> response(questionnaire, group.id(), number)))
                                .toList(),
                        List.of())),
                questionnaire);
    }

    private static QuestionnaireVersion only(QuestionnaireVersion asked, String... codes) {
        List<Theme> themes = asked.themes().stream()
                .flatMap(theme -> {
                    List<Item> kept =
                            theme.items().stream().filter(item -> List.of(codes).contains(item.code().value())).toList();
                    return kept.isEmpty() ? Stream.of() : Stream.of(new Theme(theme.number(), theme.title(), kept));
                })
                .toList();
        return new QuestionnaireVersion(
                asked.id(), asked.state(), asked.title(), asked.introduction(), asked.reservation(), asked.origin(), asked.previous(),
                asked.groups(), asked.literature(), themes, List.of(), List.of(), asked.assessment(), asked.translations(),
                asked.contentHash());
    }

    /** Of that many municipalities with the same numbers of recipients. */
    public static PublishedEdition ofRecipients(int municipalities) {
        KeyFigureRounds rounds = KeyFigureRounds.recipients();
        return ofKeyFigures(rounds, rounds.frozen(rounds.alike(municipalities, "alt-udfyldt"), KeyFigureRounds.inhabitants(3000)));
    }

    public static PublishedEdition ofKeyFigures(KeyFigureRounds rounds, FrozenEdition frozen) {
        PublishedEdition published = of(frozen, rounds.questionnaire());
        return new PublishedEdition(
                published.edition(), published.content(), rounds.questionnaire(), Optional.of(rounds.sheet()));
    }

    public static PublishedEdition of(FrozenEdition frozen, QuestionnaireVersion questionnaire) {
        return of(frozen.pieces(), frozen.id(), frozen.checksum(), questionnaire);
    }

    public static PublishedEdition of(
            EditionRepository pieces, EditionId id, String checksum, QuestionnaireVersion questionnaire) {
        EditionContent content = EditionContent.read(pieces, id, new JsonLines());
        Edition edition = new Edition(
                id, new CampaignId(1), content.facts().version(), EditionState.PUBLISHED, content.facts().title(), "maker",
                PUBLISHED, content.facts().reason(), checksum, Optional.empty(), Optional.of(PUBLISHED), Optional.empty());
        return new PublishedEdition(edition, content, questionnaire);
    }

    /** {@link LeadershipEdition} by how its municipalities are organised: the first ten in centres, the others not. */
    public static PublishedEdition tabled() {
        Map<OrganisationCode, Set<String>> known = new HashMap<>();
        LeadershipEdition.responses().stream()
                .map(response -> response.about().get(0))
                .distinct()
                .forEach(municipality -> known.put(municipality, Set.of(known.size() < 10 ? "center" : "linje")));
        Fact form = new Fact(
                "form",
                "Hvordan er I organiseret?",
                Optional.of("How are you organised?"),
                List.of(
                        new FactClass("center", "I centre", Optional.of("In centres")),
                        new FactClass("linje", "I linje", Optional.of("In a line"))),
                known);
        return of(
                FROZEN.computeIfAbsent("tabled", first ->
                        FrozenEdition.tabled(LeadershipEdition.responses(), new TabledFacts(List.of(form)))),
                LeadershipSurvey.VERSION);
    }

    /** The same, of invented answers. */
    public static PublishedEdition invented(PublishedEdition published) {
        EditionFacts facts = published.content().facts();
        EditionContent content = published.content();
        return new PublishedEdition(
                published.edition(),
                new EditionContent(
                        new EditionFacts(
                                facts.id(), facts.version(), facts.title(), facts.closedAt(), facts.minimumGroup(), true, facts.reason()),
                        content.byName(), content.tabled(), content.changes(), content.method(), content.quotes(), content.commentary()),
                published.questionnaire());
    }

    public static Microdata microdataOfScores(int municipalities) {
        return microdata(scores(municipalities), SteeringOverview.VERSION);
    }

    public static Microdata microdataOfGroups(int respondents) {
        return microdata(groups(respondents), LeadershipSurvey.VERSION);
    }

    public static Microdata microdata(FrozenEdition frozen, QuestionnaireVersion questionnaire) {
        return Microdata.of(
                of(frozen, questionnaire),
                new EditionRows(new EditionFile(frozen.pieces(), frozen.id()), new JsonLines(), questionnaire));
    }
}
