package dk.styringsportal.benchmark.survey;

import dk.styringsportal.campaign.invitation.InvitedCount;
import dk.styringsportal.campaign.invitation.Standing;
import dk.styringsportal.organisation.Backgrounds;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.organisation.SizeClasses.Size;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.RespondentGroup.SpeaksFor;
import dk.styringsportal.statistics.test.ChiSquarePower;
import dk.styringsportal.statistics.test.Independence;
import dk.styringsportal.statistics.test.TwoRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Whether those of a group who answered differ in the size of their municipality from those who were invited and did not
 * (frafaldsanalyse). Who is ineligible counts on neither side; who has objected or whose mail came back has not answered. Who came by
 * an open link was not invited.
 *
 * @param classes small, medium-sized and large
 * @param test whether answering and size go together; empty where nobody was invited, all or none answered, or all are of one size
 */
public record Nonresponse(RespondentGroup group, List<SizeLine> classes, Optional<Independence> test) {

    /** Where the draws of a simulated test start, so that the same counts give the same p. */
    public static final long SEED = 20_140_901;

    /**
     * Persons or municipalities of one size.
     *
     * @param expected how many would have answered if all sizes did alike; 0 where nobody is invited
     */
    public record SizeLine(Size size, int answered, int notAnswered, BigFraction expected) {}

    public Nonresponse {
        classes = List.copyOf(classes);
    }

    /**
     * The group's nonresponse: of persons, or of municipalities where each of the group is the voice of one.
     *
     * @param invited of all groups
     * @param backgrounds of the municipalities that they are about
     */
    public static Nonresponse of(RespondentGroup group, List<InvitedCount> invited, Backgrounds backgrounds) {
        List<InvitedCount> asked = invited.stream()
                .filter(count -> count.group().equals(group.id()) && !count.byOpenLink())
                .filter(count -> count.standing() != Standing.INELIGIBLE)
                .toList();
        TwoRows table = group.speaksFor() == SpeaksFor.MUNICIPALITY ? municipalities(asked, backgrounds) : persons(asked, backgrounds);
        List<SizeLine> lines = new ArrayList<>();
        for (Size size : Size.values()) {
            int place = size.ordinal();
            lines.add(new SizeLine(
                    size, table.first().get(place), table.second().get(place), table.expectedFirst().get(place)));
        }
        return new Nonresponse(group, lines, table.test(SEED));
    }

    private static TwoRows persons(List<InvitedCount> asked, Backgrounds backgrounds) {
        SizeTable table = new SizeTable();
        asked.forEach(count ->
                table.add(backgrounds.sizeOf(count.about().organisations()), count.answered(), Math.toIntExact(count.n())));
        return table.rows();
    }

    /** A municipality has answered when anybody of the group has, for it alone or with others. */
    private static TwoRows municipalities(List<InvitedCount> asked, Backgrounds backgrounds) {
        SortedMap<OrganisationCode, Boolean> answered = new TreeMap<>();
        asked.forEach(count -> count.about()
                .organisations()
                .forEach(code -> answered.merge(code, count.answered(), Boolean::logicalOr)));
        SizeTable table = new SizeTable();
        answered.forEach((code, any) -> table.add(backgrounds.sizeOf(List.of(code)), any, 1));
        return table.rows();
    }

    /** How many have been asked, of persons or municipalities. */
    public int asked() {
        return classes.stream().mapToInt(line -> line.answered() + line.notAnswered()).sum();
    }

    /** How sure the test is to find a difference of middling size; empty where there is no test. */
    public Optional<ChiSquarePower> power() {
        return test.map(made -> ChiSquarePower.medium(asked(), made.df()));
    }
}
