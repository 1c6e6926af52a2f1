package dk.styringsportal.attack;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.need.NeedCounting;
import dk.styringsportal.benchmark.need.NeedFigure;
import dk.styringsportal.benchmark.need.NeedLines;
import dk.styringsportal.benchmark.need.NeedsTold;
import dk.styringsportal.benchmark.survey.Counting;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.FormerCounts;
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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
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

    private final SortedMap<OrganisationCode, List<Integer>> answers;
    private final Optional<NeedRound> before;
    private final NeedsTold.Basis basis;
    private final ShownCounts shown;

    /** How a round was told that another one revises. */
    private record Told(NeedRound round) implements FormerCounts {

        @Override
        public SurveyCounts counts() {
            return round.basis.counts();
        }

        @Override
        public List<Cell> cells(Field field, GroupId group) {
            return round.shown.cells(field, group);
        }
    }

    NeedRound(long seed) {
        this(invented(new Random(seed)), Optional.empty());
    }

    /** @param before the round as it was told before some answers were corrected; empty where this is told for the first time */
    NeedRound(SortedMap<OrganisationCode, List<Integer>> answers, Optional<NeedRound> before) {
        this.answers = answers;
        this.before = before;
        Counting counting = new Counting(VERSION);
        NeedCounting needing = new NeedCounting(VERSION);
        answers.forEach((code, joints) -> joints.forEach(joint -> {
            SurveyResponse sent = response(code, joint);
            counting.add(Optional.of(GROUP), sent.about(), sent.answers());
            needing.add(GROUP, sent.about(), sent.answers());
        }));
        basis = new NeedsTold.Basis(
                counting.counts().only((field, any) -> field.item().equals(NEED) || field.item().equals(USE)), needing.counts());
        shown = new ShownCounts(basis.counts(), DisclosureRules.STANDARD, before.map(Told::new));
    }

    private static SortedMap<OrganisationCode, List<Integer>> invented(Random random) {
        SortedMap<OrganisationCode, List<Integer>> answers = new TreeMap<>();
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
            }
        }
        return answers;
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

    /** The public, and the municipalities that know how their own people answered. */
    List<Optional<OrganisationCode>> readers() {
        Stream<Optional<OrganisationCode>> knowing = municipalities().stream().filter(this::isKnown).map(Optional::of);
        return Stream.concat(Stream.of(Optional.<OrganisationCode>empty()), knowing).toList();
    }

    /** Whether the municipality is shown how its own people answered. */
    boolean isKnown(OrganisationCode municipality) {
        return answers(municipality).size() >= FEWEST;
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
        return new NeedLines(basis.counts(), basis.needs(), GROUP, DisclosureRules.STANDARD)
                .of(Optional.empty())
                .get(0)
                .nation()
                .orElseThrow();
    }

    /** As the edition tells it: the first one, or one that revises another. */
    NeedsTold.Line told() {
        NeedsTold told = new NeedsTold(GROUP, DisclosureRules.STANDARD);
        return before.map(former -> revised(told, former)).orElseGet(() -> told.first(basis, distributions())).get(0);
    }

    /** Whether the first edition shows the gap as it is. */
    boolean isShown() {
        return howTold() == NeedsTold.Before.TOLD;
    }

    private List<NeedsTold.Line> revised(NeedsTold told, NeedRound former) {
        NeedsTold.Before how = former.howTold();
        return told.revised(basis, distributions(), field -> shown.isKept(field, GROUP), former.basis, (item, row) -> how);
    }

    /** Those that are told as they are, or as they were. */
    private SurveyCounts distributions() {
        return basis.counts().only((field, any) -> shown.cells(field, GROUP).stream().allMatch(cell -> cell.tally().isPresent()));
    }

    private NeedsTold.Before howTold() {
        NeedFigure figure = told().anew().orElseThrow();
        if (figure instanceof NeedFigure.Withheld) {
            return NeedsTold.Before.WITHHELD;
        }
        return figure instanceof NeedFigure.Shown ? NeedsTold.Before.TOLD : NeedsTold.Before.STANDING;
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

    /** How many of them use less than they need, as much, and more. */
    List<Integer> sides(List<OrganisationCode> some) {
        List<Integer> gaps = gaps(some.stream().flatMap(code -> answers(code).stream()).toList());
        return Stream.of(1, 0, -1).map(sign -> (int) gaps.stream().filter(gap -> Integer.signum(gap) == sign).count()).toList();
    }

    /** Whether so few of them have said both, or all but one are on the same side, that nothing may be told of them. */
    boolean isTooFew(List<OrganisationCode> some) {
        List<Integer> sides = sides(some);
        int all = sides.stream().mapToInt(Integer::intValue).sum();
        return all > 0 && (all < FEWEST || Collections.max(sides) >= all - 1);
    }
}
