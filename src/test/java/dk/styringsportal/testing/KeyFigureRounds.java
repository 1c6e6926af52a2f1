package dk.styringsportal.testing;

import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.benchmark.edition.EditionResponse;
import dk.styringsportal.benchmark.edition.KeyFigureBasis;
import dk.styringsportal.benchmark.keyfigures.KeyFigureReport;
import dk.styringsportal.benchmark.keyfigures.NumbersRestOn;
import dk.styringsportal.benchmark.keyfigures.Reporting;
import dk.styringsportal.benchmark.population.Inhabitants;
import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.benchmark.population.PopulationSource;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.figures.AgeGroup;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.surveys.QuestionnaireFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Rounds of a questionnaire with key figures, answered by municipalities that all have a named set of answers, or times that. */
public final class KeyFigureRounds {

    public static final Instant CLOSED = Instant.parse("2026-03-01T12:00:00Z");

    private static final QuestionnaireFiles FILES = new QuestionnaireFiles(Path.of("surveys"));
    private static final Set<String> MEANS = Set.of("gennemsnit", "pris-107", "timer-85", "timer", "pris");
    private static final List<AgeGroup> AGES =
            List.of(new AgeGroup(18, 30), new AgeGroup(31, 49), new AgeGroup(50, 64), new AgeGroup(65, 66), new AgeGroup(67, AgeGroup.OLDEST));

    private final QuestionnaireVersion questionnaire;
    private final FigureSheet sheet;
    private final Path sets;

    private KeyFigureRounds(String id) {
        QuestionnaireVersionId version = new QuestionnaireVersionId(id, "1");
        this.questionnaire = FILES.version(version).orElseThrow();
        this.sheet = FILES.figures(version).orElseThrow();
        this.sets = Path.of("surveys", id, "1", "responses");
    }

    public static KeyFigureRounds progression() {
        return new KeyFigureRounds("progression");
    }

    public static KeyFigureRounds recipients() {
        return new KeyFigureRounds("noegletal");
    }

    public QuestionnaireVersion questionnaire() {
        return questionnaire;
    }

    public FigureSheet sheet() {
        return sheet;
    }

    /** The nation's report on those. */
    public KeyFigureReport ofAll(List<Reporting> given, Population population) {
        return KeyFigureReport.ofAll(campaign(true), questionnaire, sheet, given, population, CLOSED);
    }

    /** The report of the first of them beside all. */
    public KeyFigureReport ofFirst(List<Reporting> given, Population population) {
        return ofFirst(given, population, CLOSED);
    }

    /** @param takenAt when the snapshot was taken */
    public KeyFigureReport ofFirst(List<Reporting> given, Population population, Instant takenAt) {
        List<ScoredResponse> scored = given.stream()
                .map(one -> ScoredResponse.of(questionnaire, one.organisation(), one.answers()))
                .toList();
        Snapshot snapshot = new Snapshot(1, new CampaignId(1), takenAt, "KL", scored);
        return KeyFigureReport.of(campaign(true), questionnaire, sheet, given.get(0), Optional.of(snapshot), population);
    }

    /** The report of a municipality before there is a snapshot. */
    public KeyFigureReport alone(Reporting own) {
        return KeyFigureReport.of(campaign(false), questionnaire, sheet, own, Optional.empty(), Population.NONE);
    }

    /** An edition of the round with those. */
    public FrozenEdition frozen(List<Reporting> given, Population population) {
        return FrozenEdition.ofKeyFigures(questionnaire, content(), kept(given), basis(given, population));
    }

    /** Another that corrects that one. */
    public FrozenEdition revised(FrozenEdition before, List<Reporting> given, Population population) {
        return before.revisedKeyFigures(questionnaire, content(), kept(given), basis(given, population));
    }

    private String content() {
        return FILES.content(questionnaire.id());
    }

    private List<EditionResponse> kept(List<Reporting> given) {
        return given.stream()
                .map(one -> EditionResponse.kept(questionnaire, Optional.empty(), List.of(one.organisation()), one.answers()))
                .toList();
    }

    private KeyFigureBasis basis(List<Reporting> given, Population population) {
        return new KeyFigureBasis(
                sheet,
                FILES.beside(questionnaire.id()).entrySet().stream().collect(Collectors.toMap(
                        file -> file.getKey().file(), Map.Entry::getValue, (one, other) -> one, TreeMap::new)),
                population,
                NumbersRestOn.reservations(sheet.report().orElseThrow(), given));
    }

    public Campaign campaign(boolean closed) {
        return new Campaign(
                new CampaignId(1), new RoundId(1), "Nøgletal, forår 2026", questionnaire.id(), questionnaire.contentHash(),
                Instant.parse("2026-01-05T08:00:00Z"), Optional.empty(), closed ? Optional.of(CLOSED) : Optional.empty(), true, false);
    }

    /** So many municipalities, each with the numbers of the set. */
    public List<Reporting> alike(int municipalities, String set) {
        return IntStream.range(0, municipalities).mapToObj(place -> municipality(place, set, 1, Map.of())).toList();
    }

    /**
     * @param place among the 98
     * @param times its counts are times those of the set
     * @param otherwise answers that it gives instead; null for none
     */
    public Reporting municipality(int place, String set, int times, Map<String, Object> otherwise) {
        Map<String, Object> plain = plain(set);
        plain.replaceAll((item, value) -> times == 1 ? value : multiplied(value, times, item.startsWith("aeldste") || item.startsWith("nyeste")));
        plain.putAll(otherwise);
        plain.values().removeIf(Objects::isNull);
        Map<ItemCode, AnswerValue> values = new TreeMap<>();
        plain.forEach((code, value) -> values.put(new ItemCode(code), questionnaire.item(code).orElseThrow().read(value)));
        Municipality one = Municipalities.ofDenmark().all().get(place);
        return new Reporting(one.code(), Asked.of(questionnaire, new Answers(values)).answers());
    }

    private static Object multiplied(Object value, int times, boolean kept) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> more = new LinkedHashMap<>();
            map.forEach((key, inner) -> more.put(key, MEANS.contains(key) ? inner : multiplied(inner, times, kept)));
            return more;
        }
        return value instanceof Integer number && !kept ? (Object) (number * times) : value;
    }

    private Map<String, Object> plain(String set) {
        try {
            Map<?, ?> read = (Map<?, ?>) new Load(LoadSettings.builder().build())
                    .loadFromString(Files.readString(sets.resolve(set + ".yaml")));
            Map<String, Object> plain = read.get("basis") == null ? new LinkedHashMap<>() : plain((String) read.get("basis"));
            ((Map<?, ?>) read.get("answers")).forEach((code, value) -> plain.put((String) code, value));
            return plain;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** So many inhabitants in each municipality and age group: 18–30, 31–49, 50–64, 65–66 and 67+. */
    public static Population inhabitants(long each) {
        return inhabitants(each, Municipalities.ofDenmark().all());
    }

    /** The same of these municipalities alone. */
    public static Population inhabitants(long each, List<Municipality> municipalities) {
        List<Inhabitants> all = new ArrayList<>();
        List<PopulationSource> sources = new ArrayList<>();
        for (int year = 2015; year <= 2018; year++) {
            sources.add(new PopulationSource(year, "Danmarks Statistik, FOLK1A", LocalDate.of(2026, 2, 11), CLOSED, "KL"));
            for (Municipality one : municipalities) {
                for (AgeGroup ages : AGES) {
                    all.add(new Inhabitants(one.code(), year, ages, each));
                }
            }
        }
        return new Population(sources, all);
    }
}
