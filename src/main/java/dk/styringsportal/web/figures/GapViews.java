package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.GroupGap;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.Figure;
import dk.styringsportal.statistics.Share;
import dk.styringsportal.statistics.interval.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Writes out how differently groups answered.
 *
 * @param all of all pairs of groups: what p is corrected for
 * @param withholding why gaps are not among them
 */
record GapViews(FigureTexts texts, GroupNames names, List<GroupGap> all, Withholding withholding) {

    private static final double SIGNIFICANCE = 0.05;

    /** Two groups that were asked something alike. */
    record Pair(GroupId a, GroupId b) {

        /** As addresses have it. */
        String key() {
            return a + "." + b;
        }

        private boolean isOf(GroupGap gap) {
            return gap.a().equals(a) && gap.b().equals(b);
        }
    }

    /**
     * One question.
     *
     * @param other how the second group was asked; empty where that is the same
     * @param difference "+12,3"
     * @param clustered empty where no municipality has several persons
     * @param stand "begge positive"
     */
    public record GapView(
            String text,
            String other,
            String one,
            String two,
            String difference,
            String interval,
            String clustered,
            String delta,
            String p,
            String stand,
            boolean manyDoNotKnow) {}

    /** A question that both groups were asked, and why it shows no difference. */
    public record WithheldView(String text, String why) {}

    private record Withheld(Pair pair, Field field, String why) {}

    /** Of all that every two groups were asked, what is withheld of one of them. */
    private List<Withheld> withheld() {
        List<Withheld> found = new ArrayList<>();
        for (Field field : Field.of(names.questionnaire())) {
            List<GroupId> asked = names.questionnaire().groups().stream()
                    .map(RespondentGroup::id)
                    .filter(group -> field.hasValues() && field.isPutTo(Optional.of(group)))
                    .toList();
            for (int i = 0; i < asked.size(); i++) {
                for (GroupId later : asked.subList(i + 1, asked.size())) {
                    Pair pair = new Pair(asked.get(i), later);
                    why(field, pair).ifPresent(why -> found.add(new Withheld(pair, field, why)));
                }
            }
        }
        return found;
    }

    private Optional<String> why(Field field, Pair pair) {
        return withholding.of(field, Optional.of(pair.a())).or(() -> withholding.of(field, Optional.of(pair.b())));
    }

    /** What is withheld of the pair, in the questionnaire's order. */
    List<WithheldView> withheld(Pair pair) {
        return withheld().stream()
                .filter(one -> one.pair().equals(pair))
                .map(one -> new WithheldView(GroupNames.inList(one.field(), Optional.of(pair.a())), one.why()))
                .toList();
    }

    /** The pairs in the questionnaire's order, also those of which all is withheld. */
    List<Pair> pairs() {
        return Stream.concat(all.stream().map(gap -> new Pair(gap.a(), gap.b())), withheld().stream().map(Withheld::pair))
                .distinct()
                .sorted(inOrder())
                .toList();
    }

    private Comparator<Pair> inOrder() {
        List<GroupId> order = names.questionnaire().groups().stream().map(group -> group.id()).toList();
        return Comparator.<Pair>comparingInt(pair -> order.indexOf(pair.a())).thenComparingInt(pair -> order.indexOf(pair.b()));
    }

    /** The pair of that key; for a key that none has the first one of which a difference is shown, if any; empty without pairs. */
    Optional<Pair> chosen(Optional<String> key) {
        List<Pair> pairs = pairs();
        return pairs.stream()
                .filter(pair -> key.filter(pair.key()::equals).isPresent())
                .findFirst()
                .or(() -> pairs.stream().filter(pair -> all.stream().anyMatch(pair::isOf)).findFirst())
                .or(() -> pairs.stream().findFirst());
    }

    String title(Pair pair) {
        return texts.say("gaps.pair", names.of(pair.a()), names.of(pair.b()));
    }

    /** @param bySize the largest difference first, whichever way; else in the questionnaire's order */
    List<GroupGap> of(Pair pair, boolean bySize) {
        Comparator<GroupGap> bySizeOfDifference =
                Comparator.<GroupGap, BigFraction>comparing(gap -> gap.difference().exact().abs()).reversed();
        List<GroupGap> gaps = all.stream().filter(pair::isOf).toList();
        return bySize ? gaps.stream().sorted(bySizeOfDifference).toList() : gaps;
    }

    /** How many of these are more than chance, of how many, and what they were corrected for. */
    String certain(List<GroupGap> gaps) {
        long certain = gaps.stream()
                .map(GroupGap::pHolm)
                .filter(p -> p.isPresent() && p.getAsDouble() < SIGNIFICANCE)
                .count();
        return texts.say("gaps.certain", certain, gaps.size(), all.size());
    }

    List<GapView> views(List<GroupGap> gaps) {
        return gaps.stream().map(this::view).toList();
    }

    String figure(Pair pair, List<GroupGap> gaps) {
        return texts.draw(
                new Figure.Dumbbells(
                        texts.say("gaps.figure", title(pair)),
                        texts.say("gaps.axis"),
                        names.of(pair.a()),
                        names.of(pair.b()),
                        gaps.stream()
                                .map(gap -> new Figure.Dumbbells.Line(
                                        GroupNames.inList(gap.field(), Optional.of(gap.a())),
                                        gap.difference().one(),
                                        gap.difference().other()))
                                .toList()),
                "figur-forskelle");
    }

    private GapView view(GroupGap gap) {
        String text = GroupNames.inList(gap.field(), Optional.of(gap.a()));
        String other = GroupNames.inList(gap.field(), Optional.of(gap.b()));
        return new GapView(
                text,
                other.equals(text) ? "" : other,
                share(gap.difference().one()),
                share(gap.difference().other()),
                texts.numbers().percentagePoints(gap.difference().exact()),
                interval(gap.difference().newcombe()),
                gap.clustered().map(this::interval).orElse(""),
                texts.numbers().coefficient(gap.cliffsDelta().doubleValue()),
                p(gap.pHolm()),
                texts.say("gaps.stand." + gap.stand(), stand(gap)),
                gap.manyDoNotKnow());
    }

    private String share(Share share) {
        return texts.say("gaps.share", texts.numbers().percent(share), texts.numbers().count(share.whole()));
    }

    private String interval(Interval interval) {
        return texts.say(
                "gaps.interval",
                texts.numbers().percentagePoints(interval.low()),
                texts.numbers().percentagePoints(interval.high()));
    }

    private String p(OptionalDouble p) {
        return p.isPresent() ? texts.numbers().p(p.getAsDouble()) : FigureTexts.NOTHING;
    }

    /** The group that is most positive; of no use where both are alike. */
    private String stand(GroupGap gap) {
        return names.of(gap.stand() == GroupGap.Stand.SECOND_MOST_POSITIVE ? gap.b() : gap.a());
    }
}
