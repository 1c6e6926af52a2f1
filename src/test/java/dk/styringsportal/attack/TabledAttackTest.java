package dk.styringsportal.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.TabledFacts;
import dk.styringsportal.benchmark.survey.Fact;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.surveys.edition.JsonLines;
import dk.styringsportal.testing.FrozenEdition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Two editions with tables by facts, one of them a free code with nearly as many classes as there are municipalities, are attacked as
 * {@link PublicAttackTest} attacks the ordinary figures: everybody knows of everybody else how they are organised.
 */
class TabledAttackTest {

    private static final int ROUNDS = 6;

    private record Published(SmallRound round, List<Fact> facts, FrozenEdition first, Downloaded before, Downloaded after) {

        static Published of(long seed) throws IOException {
            SmallRound round = new SmallRound(seed);
            List<Fact> facts = round.facts();
            FrozenEdition first = FrozenEdition.tabled(round.first(), new TabledFacts(facts));
            return new Published(
                    round,
                    facts,
                    first,
                    PublicAttackTest.downloaded(first),
                    PublicAttackTest.downloaded(first.revisedGroups(round.all())));
        }
    }

    private static Set<String> recovered(Published published, Opponent opponent, boolean byFacts) {
        TabledOpponent tabled = new TabledOpponent(opponent, published.facts());
        opponent.read(published.before(), true);
        opponent.read(published.after(), false);
        if (byFacts) {
            tabled.read(published.before(), true);
            tabled.read(published.after(), false);
        }
        return tabled.recovered(published.before(), published.after());
    }

    @Test
    void nobody_recovers_a_class_a_late_few_or_a_municipality_beyond_what_the_whole_tells() throws IOException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Published published = Published.of(seed);
            List<Optional<OrganisationCode>> opponents = new ArrayList<>(List.of(Optional.empty()));
            published.round().municipalities().forEach(municipality -> opponents.add(Optional.of(municipality)));
            String item = SmallRound.ITEMS.get(seed % SmallRound.ITEMS.size());
            for (GroupId group : SmallRound.groups()) {
                for (Optional<OrganisationCode> own : opponents) {
                    Set<String> found = recovered(published, new Opponent(published.round(), own, item, group), true);
                    found.removeAll(recovered(published, new Opponent(published.round(), own, item, group), false));
                    assertEquals(Set.of(), found, "seed " + seed);
                }
            }
        }
    }

    @Test
    void there_is_something_to_attack() throws IOException {
        int shown = 0;
        int hidden = 0;
        int kept = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            FrozenEdition first = Published.of(seed).first();
            for (EditionFigure figure : content(first.revisedGroups(new SmallRound(seed).all())).figures()) {
                if (figure.kind().equals("crosstable")) {
                    shown += figure.isSuppressed() ? 0 : 1;
                    hidden += figure.isSuppressed() ? 1 : 0;
                    kept += figure.values().containsKey("kept") ? 1 : 0;
                }
            }
        }
        assertTrue(shown > ROUNDS && hidden > ROUNDS && kept > ROUNDS, shown + " shown, " + hidden + " hidden, " + kept + " kept");
    }

    private static EditionContent content(FrozenEdition edition) {
        return EditionContent.read(edition.pieces(), edition.id(), new JsonLines());
    }
}
