package dk.styringsportal.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.TabledFacts;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.surveys.edition.JsonLines;
import dk.styringsportal.testing.FrozenEdition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two editions with tables by facts, one of them a free code with nearly as many classes as there are municipalities, are attacked as
 * {@link PublicAttackTest} attacks the ordinary figures: everybody knows of everybody else how they are organised.
 */
class TabledAttackTest {

    private static final int ROUNDS = 4;

    private static List<Published> published;

    private record Published(SmallRound round, Downloaded before, Downloaded after, FrozenEdition revised) {

        static Published of(long seed) throws IOException {
            SmallRound round = new SmallRound(seed);
            FrozenEdition first = FrozenEdition.tabled(round.first(), new TabledFacts(round.facts()));
            FrozenEdition revised = first.revisedGroups(round.all());
            return new Published(round, PublicAttackTest.downloaded(first), PublicAttackTest.downloaded(revised), revised);
        }
    }

    @BeforeAll
    static void freeze() throws IOException {
        published = new ArrayList<>();
        for (int seed = 0; seed < ROUNDS; seed++) {
            published.add(Published.of(seed));
        }
    }

    /** What comes out beyond what comes out of the figures of the whole alone. */
    private static Set<String> recovered(
            SmallRound round, Downloaded before, Downloaded after, Optional<OrganisationCode> own, GroupId group) {
        Set<String> found = recovered(round, before, after, own, group, true);
        found.removeAll(recovered(round, before, after, own, group, false));
        return found;
    }

    private static Set<String> recovered(
            SmallRound round, Downloaded before, Downloaded after, Optional<OrganisationCode> own, GroupId group, boolean byFacts) {
        Opponent opponent = new Opponent(round, own, SmallRound.ITEMS.get(group.value().length() % SmallRound.ITEMS.size()), group);
        TabledOpponent tabled = new TabledOpponent(opponent, round.facts());
        opponent.read(before, true);
        opponent.read(after, false);
        if (byFacts) {
            tabled.read(before, true);
            tabled.read(after, false);
        }
        return tabled.recovered(before, after);
    }

    @Test
    void nobody_recovers_a_class_a_late_few_or_a_municipality_beyond_what_the_whole_tells() {
        for (Published one : published) {
            List<Optional<OrganisationCode>> opponents = new ArrayList<>(List.of(Optional.empty()));
            one.round().municipalities().forEach(municipality -> opponents.add(Optional.of(municipality)));
            for (GroupId group : SmallRound.groups()) {
                for (Optional<OrganisationCode> own : opponents) {
                    assertEquals(
                            Set.of(), recovered(one.round(), one.before(), one.after(), own, group), "seed " + published.indexOf(one));
                }
            }
        }
    }

    /** Else an attack that always fails would prove nothing. */
    @Test
    void two_editions_made_without_regard_to_each_other_are_broken_into() throws IOException {
        int broken = 0;
        for (Published one : published) {
            SmallRound round = one.round();
            Downloaded regardless =
                    PublicAttackTest.downloaded(FrozenEdition.tabled(round.all(), new TabledFacts(round.facts())));
            for (GroupId group : SmallRound.groups()) {
                broken += recovered(round, one.before(), regardless, Optional.empty(), group).isEmpty() ? 0 : 1;
            }
        }
        assertTrue(broken > 0, "none was broken into");
    }

    @Test
    void there_is_something_to_attack() {
        int shown = 0;
        int hidden = 0;
        int kept = 0;
        for (Published one : published) {
            FrozenEdition revised = one.revised();
            for (EditionFigure figure : EditionContent.read(revised.pieces(), revised.id(), new JsonLines()).figures()) {
                if (figure.kind().equals("crosstable")) {
                    shown += figure.isSuppressed() ? 0 : 1;
                    hidden += figure.isSuppressed() ? 1 : 0;
                    kept += figure.values().containsKey("kept") ? 1 : 0;
                }
            }
        }
        assertTrue(shown > ROUNDS && hidden > ROUNDS && kept > ROUNDS, shown + " shown, " + hidden + " hidden, " + kept + " kept");
    }
}
