package dk.styringsportal.benchmark.survey;

import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.InvitedCount;
import dk.styringsportal.campaign.invitation.Standing;
import dk.styringsportal.organisation.Backgrounds;
import dk.styringsportal.organisation.SizeClasses.Size;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.RespondentGroup.SpeaksFor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Post-stratification weights of a group's respondents by the size of their municipality: the size's part of those the group stands
 * for over its part of those who answered. The group stands for the invited, or where each of it is the voice of one municipality for
 * all municipalities. Whom {@link Nonresponse} leaves out is left out here too. An answer about two municipalities is of the size
 * they have together.
 *
 * @param classes small, medium-sized and large
 */
public record SizeWeights(RespondentGroup group, List<ClassWeight> classes) {

    /**
     * A size.
     *
     * @param of how many the group stands for: persons, or municipalities
     * @param answered respondents
     * @param weight of each of them; 0 where the group stands for none of the size; empty where nobody of it answered, and where there
     *     are no weights at all
     */
    public record ClassWeight(Size size, int of, int answered, Optional<BigFraction> weight) {

        private boolean isMissing() {
            return of > 0 && answered == 0;
        }
    }

    public SizeWeights {
        classes = List.copyOf(classes);
    }

    /**
     * The group's weights.
     *
     * @param invited of all groups
     */
    public static SizeWeights of(
            RespondentGroup group, List<InvitedCount> invited, SurveyCounts counts, Backgrounds backgrounds) {
        int[] of = group.speaksFor() == SpeaksFor.MUNICIPALITY ? municipalities(backgrounds) : persons(group, invited, backgrounds);
        int[] answered = new int[Size.values().length];
        counts.respondentsByAbout(Optional.of(group.id())).forEach((about, n) -> answered[place(about, backgrounds)] += n);
        int whole = Arrays.stream(of).sum();
        int respondents = Arrays.stream(answered).sum();
        List<ClassWeight> classes = new ArrayList<>();
        for (Size size : Size.values()) {
            int part = of[size.ordinal()];
            int n = answered[size.ordinal()];
            classes.add(new ClassWeight(size, part, n, weight(part, whole, n, respondents)));
        }
        return new SizeWeights(group, classes);
    }

    private static Optional<BigFraction> weight(int part, int whole, int answered, int respondents) {
        return whole == 0 || answered == 0
                ? Optional.empty()
                : Optional.of(BigFraction.of(part, whole).divide(BigFraction.of(answered, respondents)));
    }

    private static int[] municipalities(Backgrounds backgrounds) {
        int[] of = new int[Size.values().length];
        backgrounds.municipalities().forEach(each -> of[backgrounds.sizes().of(each.population()).ordinal()]++);
        return of;
    }

    private static int[] persons(RespondentGroup group, List<InvitedCount> invited, Backgrounds backgrounds) {
        int[] of = new int[Size.values().length];
        invited.stream()
                .filter(count -> count.group().equals(group.id()) && !count.byOpenLink())
                .filter(count -> count.standing() != Standing.INELIGIBLE)
                .forEach(count -> of[place(count.about(), backgrounds)] += Math.toIntExact(count.n()));
        return of;
    }

    private static int place(About about, Backgrounds backgrounds) {
        return backgrounds.sizeOf(about.organisations()).ordinal();
    }

    /** Whether there are weights: somebody answered, of every size that the group stands for. */
    public boolean isMade() {
        return classes.stream().anyMatch(line -> line.weight().filter(weight -> weight.signum() > 0).isPresent())
                && missing().isEmpty();
    }

    /** Whether the group stands for anybody at all: nobody is invited where answers are imported. */
    public boolean isOfAnybody() {
        return classes.stream().anyMatch(line -> line.of() > 0);
    }

    /** Sizes that the group stands for and of which nobody has answered, so that weights cannot be made. */
    public List<Size> missing() {
        return classes.stream().filter(ClassWeight::isMissing).map(ClassWeight::size).toList();
    }

    /** The group's answers to the field with these weights; empty where there are no weights. */
    public Optional<WeightedAnswers> weighted(Field field, SurveyCounts counts, Backgrounds backgrounds) {
        if (!isMade()) {
            return Optional.empty();
        }
        Map<About, OptionCounts> byAbout = counts.byAbout(field, Optional.of(group.id()));
        List<OptionCounts> bySize = Arrays.stream(Size.values())
                .map(size -> byAbout.entrySet().stream()
                        .filter(entry -> place(entry.getKey(), backgrounds) == size.ordinal())
                        .map(Map.Entry::getValue)
                        .reduce(OptionCounts.none(field), OptionCounts::plus))
                .toList();
        List<BigFraction> weights = classes.stream().map(line -> line.weight().orElse(BigFraction.ZERO)).toList();
        return Optional.of(WeightedAnswers.of(bySize, weights));
    }
}
