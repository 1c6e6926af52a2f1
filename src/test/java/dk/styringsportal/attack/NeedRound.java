package dk.styringsportal.attack;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.need.NeedCounting;
import dk.styringsportal.benchmark.need.NeedFigure;
import dk.styringsportal.benchmark.need.NeedLines;
import dk.styringsportal.benchmark.survey.Counting;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.ShownCounts;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.survey.SurveyResponse;
import dk.styringsportal.surveys.QuestionnaireFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;

/** A small round in which one group says what it needs and uses of one thing; opinions are more or less shared. */
final class NeedRound {

    static final int FEWEST = DisclosureRules.STANDARD.minimum();

    /** From 0 to 3, and a last one that has no value. */
    static final int OPTIONS = 5;

    /** Need and use together. */
    static final int JOINT = OPTIONS * OPTIONS;

    private static final QuestionnaireVersion VERSION =
            new QuestionnaireFiles().version(new QuestionnaireVersionId("databrug-voksne", "1")).orElseThrow();
    private static final Item NEED = VERSION.item("da-behov").orElseThrow();
    private static final Item USE = VERSION.item("da-hyppighed").orElseThrow();
    private static final GroupId GROUP = new GroupId("myndighedsledere");
    private static final List<String> NEEDS = List.of("intet", "lille", "noget", "stort", "ved-ikke");
    private static final List<String> USES = List.of("anvendes-ikke", "ad-hoc", "aarligt", "maanedligt", "ved-ikke");

    private final SortedMap<OrganisationCode, List<Integer>> answers = new TreeMap<>();
    private final List<SurveyResponse> sent = new ArrayList<>();
    private final SurveyCounts counts;
    private final ShownCounts shown;

    NeedRound(long seed) {
        Random random = new Random(seed);
        double agreement = random.nextDouble();
        int usual = random.nextInt(4) * OPTIONS + random.nextInt(4);
        double unsure = random.nextInt(3) == 0 ? 0.5 : 0.1;
        for (int municipality = 5 + random.nextInt(4); municipality > 0; municipality--) {
            OrganisationCode code = new OrganisationCode(String.format("%04d", municipality));
            answers.put(code, new ArrayList<>());
            for (int person = random.nextInt(random.nextInt(2) == 0 ? 12 : 6); person >= 0; person--) {
                int joint = random.nextDouble() < agreement ? usual : random.nextInt(4) * OPTIONS + random.nextInt(4);
                joint = random.nextDouble() < unsure ? joint - joint % OPTIONS + OPTIONS - 1 : joint;
                answers.get(code).add(joint);
                sent.add(response(code, joint));
            }
        }
        Counting counting = new Counting(VERSION);
        sent.forEach(one -> counting.add(Optional.of(GROUP), one.about(), one.answers()));
        counts = counting.counts().only((field, any) -> field.item().equals(NEED) || field.item().equals(USE));
        shown = new ShownCounts(counts, DisclosureRules.STANDARD);
    }

    private static SurveyResponse response(OrganisationCode about, int joint) {
        return new SurveyResponse(
                UUID.randomUUID(),
                new CampaignId(1),
                GROUP,
                About.of(about),
                Optional.empty(),
                new Answers(Map.of(
                        NEED.code(), NEED.read(Map.of("d01", NEEDS.get(joint / OPTIONS))),
                        USE.code(), USE.read(Map.of("d01", USES.get(joint % OPTIONS))))));
    }

    static boolean isBoth(int need, int use) {
        return need < OPTIONS - 1 && use < OPTIONS - 1;
    }

    List<OrganisationCode> municipalities() {
        return List.copyOf(answers.keySet());
    }

    List<Integer> answers(OrganisationCode municipality) {
        return answers.get(municipality);
    }

    List<Integer> all() {
        return answers.values().stream().flatMap(List::stream).toList();
    }

    int count(OrganisationCode municipality, int joint) {
        return (int) answers(municipality).stream().filter(given -> given == joint).count();
    }

    int chosen(boolean ofNeed, int option) {
        return (int) all().stream().filter(given -> (ofNeed ? given / OPTIONS : given % OPTIONS) == option).count();
    }

    boolean isMost(boolean ofNeed, int option) {
        return chosen(ofNeed, option) >= all().size() - 1;
    }

    /** As the edition tells it. */
    Cell distribution(boolean ofNeed) {
        Item item = ofNeed ? NEED : USE;
        return shown.cells(new Field(item, Optional.of(item.rows().get(0))), GROUP).get(0);
    }

    /** As the page tells it to everybody who may read it. */
    NeedFigure nation() {
        NeedCounting needing = new NeedCounting(VERSION);
        sent.forEach(one -> needing.add(GROUP, one.about(), one.answers()));
        return new NeedLines(counts, needing.counts(), GROUP, DisclosureRules.STANDARD)
                .of(Optional.empty())
                .get(0)
                .nation()
                .orElseThrow();
    }

    /** As if only the nation itself had to have the minimum, and the mean could be told as it is. */
    Optional<NeedFigure> careless() {
        List<Integer> gaps = gaps(all());
        int less = (int) gaps.stream().filter(gap -> gap > 0).count();
        int more = (int) gaps.stream().filter(gap -> gap < 0).count();
        return gaps.size() < FEWEST
                ? Optional.empty()
                : Optional.of(new NeedFigure.Shown(
                        gaps.size(), tenths(gaps), less, gaps.size() - less - more, more));
    }

    private static BigFraction tenths(List<Integer> gaps) {
        int sum = gaps.stream().mapToInt(Integer::intValue).sum();
        return BigFraction.of(Math.round((double) sum * NeedFigure.TENTHS / gaps.size()), NeedFigure.TENTHS);
    }

    private static List<Integer> gaps(List<Integer> some) {
        return some.stream()
                .filter(joint -> isBoth(joint / OPTIONS, joint % OPTIONS))
                .map(joint -> joint / OPTIONS - joint % OPTIONS)
                .toList();
    }

    /** Whether so few of them have said both, or all but one are on the same side, that nothing may be told of them. */
    boolean isTooFew(List<OrganisationCode> some) {
        List<Integer> gaps = gaps(some.stream().flatMap(code -> answers(code).stream()).toList());
        long most = Math.max(
                gaps.stream().filter(gap -> gap == 0).count(),
                Math.max(gaps.stream().filter(gap -> gap > 0).count(), gaps.stream().filter(gap -> gap < 0).count()));
        return !gaps.isEmpty() && (gaps.size() < FEWEST || most >= gaps.size() - 1);
    }
}
