package dk.styringsportal.benchmark.survey;

import dk.styringsportal.organisation.Backgrounds;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.organisation.SizeClasses.Size;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.RespondentGroup.SpeaksFor;
import dk.styringsportal.statistics.test.ChiSquare;
import dk.styringsportal.statistics.test.GoodnessOfFit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The test that source 004 most likely made (l. 159–167, notes no. 28): whether those who answered are spread over the sizes as
 * Denmark's municipalities are. When most of a finite population has answered it almost never rejects, so it is shown beside {@link
 * Nonresponse} only, as "som i kilden".
 *
 * @param classes small, medium-sized and large
 * @param test empty where nobody answered
 */
public record SourceFit(RespondentGroup group, List<SizeLine> classes, Optional<ChiSquare> test) {

    /**
     * Persons or municipalities of one size.
     *
     * @param expected how many of those who answered would be of that size if they were spread as all municipalities are
     */
    public record SizeLine(Size size, int answered, BigFraction expected) {}

    public SourceFit {
        classes = List.copyOf(classes);
    }

    /** Of persons, or of municipalities where each of the group is the voice of one. */
    public static SourceFit of(RespondentGroup group, SurveyCounts counts, Backgrounds backgrounds) {
        int[] population = new int[Size.values().length];
        backgrounds.municipalities().forEach(each -> population[backgrounds.sizes().of(each.population()).ordinal()]++);
        List<Integer> observed = group.speaksFor() == SpeaksFor.MUNICIPALITY
                ? municipalities(group, counts, backgrounds)
                : persons(group, counts, backgrounds);
        GoodnessOfFit fit = new GoodnessOfFit(
                observed, Arrays.stream(population).mapToObj(BigFraction::of).toList());
        List<SizeLine> lines = new ArrayList<>();
        for (Size size : Size.values()) {
            lines.add(new SizeLine(size, observed.get(size.ordinal()), fit.expected().get(size.ordinal())));
        }
        return new SourceFit(group, lines, fit.chiSquare());
    }

    private static List<Integer> municipalities(RespondentGroup group, SurveyCounts counts, Backgrounds backgrounds) {
        SizeTable table = new SizeTable();
        for (OrganisationCode code : counts.municipalities(Optional.of(group.id()))) {
            table.add(backgrounds.sizeOf(List.of(code)), true, 1);
        }
        return table.rows().first();
    }

    private static List<Integer> persons(RespondentGroup group, SurveyCounts counts, Backgrounds backgrounds) {
        SizeTable table = new SizeTable();
        counts.respondentsByAbout(Optional.of(group.id()))
                .forEach((about, n) -> table.add(backgrounds.sizeOf(about.organisations()), true, n));
        return table.rows().first();
    }
}
