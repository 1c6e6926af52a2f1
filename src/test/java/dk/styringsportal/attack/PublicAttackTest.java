package dk.styringsportal.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.attack.Downloaded.Line;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionState;
import dk.styringsportal.benchmark.edition.EditionVersion;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.export.CsvEditionTable;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.surveys.edition.JsonLines;
import dk.styringsportal.testing.FrozenEdition;
import dk.styringsportal.testing.LeadershipSurvey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Everybody, and every municipality with its own answers, against the text of two editions' public figures. */
class PublicAttackTest {

    private static final int ROUNDS = 6;

    private static final List<SmallRound> SMALL_ROUNDS =
            LongStream.range(0, ROUNDS).mapToObj(SmallRound::new).toList();
    private static final List<FrozenEdition> FIRST_EDITIONS =
            SMALL_ROUNDS.stream().map(PublicAttackTest::first).toList();

    static Downloaded downloaded(FrozenEdition edition) throws IOException {
        EditionContent content = EditionContent.read(edition.pieces(), edition.id(), new JsonLines());
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        new CsvEditionTable().write(
                new Edition(
                        edition.id(), new CampaignId(1), EditionVersion.FIRST, EditionState.PUBLISHED, "Prøve", "kl", Instant.EPOCH, "",
                        edition.checksum(), Optional.empty(), Optional.of(Instant.EPOCH), Optional.empty()),
                content.figures(),
                csv);
        return new Downloaded(csv.toString(StandardCharsets.UTF_8));
    }

    private static FrozenEdition first(SmallRound round) {
        return FrozenEdition.ofGroups(
                LeadershipSurvey.VERSION,
                new QuestionnaireFiles(Path.of("surveys")).content(LeadershipSurvey.VERSION.id()),
                round.first(),
                List.of());
    }

    private static List<Optional<OrganisationCode>> opponents(SmallRound round) {
        List<Optional<OrganisationCode>> opponents = new ArrayList<>(List.of(Optional.empty()));
        round.municipalities().forEach(municipality -> opponents.add(Optional.of(municipality)));
        return opponents;
    }

    @Test
    void nobody_recovers_what_two_editions_withhold() throws IOException {
        int shown = 0;
        int hidden = 0;
        int kept = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            SmallRound round = SMALL_ROUNDS.get(seed);
            FrozenEdition frozen = FIRST_EDITIONS.get(seed);
            Downloaded before = downloaded(frozen);
            Downloaded after = downloaded(frozen.revisedGroups(round.all()));
            for (String item : SmallRound.ITEMS) {
                for (GroupId group : SmallRound.groups()) {
                    shown += after.counts(item, group.value()).isPresent() ? 1 : 0;
                    hidden += after.counts(item, group.value()).isPresent() ? 0 : 1;
                    kept += after.isKept(item, group.value()) ? 1 : 0;
                    for (Optional<OrganisationCode> own : opponents(round)) {
                        Opponent opponent = new Opponent(round, own, item, group);
                        opponent.read(before, true);
                        opponent.read(after, false);
                        String where = "seed " + seed;
                        assertEquals(List.of(), opponent.recovered(before, true), where);
                        assertEquals(List.of(), opponent.recovered(after, false), where);
                        assertEquals(List.of(), opponent.recoveredLate(), where);
                        if (own.isEmpty()) {
                            assertEquals(List.of(), opponent.recoveredElsewhere(), where);
                        }
                    }
                }
            }
        }
        assertTrue(shown > ROUNDS && hidden > ROUNDS && kept > ROUNDS, shown + " shown, " + hidden + " hidden, " + kept + " kept");
    }

    /** Else an attack that always fails would prove nothing. */
    @Test
    void two_editions_made_without_regard_to_each_other_are_broken_into() throws IOException {
        int broken = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            SmallRound round = SMALL_ROUNDS.get(seed);
            Downloaded before = downloaded(FIRST_EDITIONS.get(seed));
            Downloaded after = downloaded(FrozenEdition.ofGroups(
                    LeadershipSurvey.VERSION,
                    new QuestionnaireFiles(Path.of("surveys")).content(LeadershipSurvey.VERSION.id()),
                    round.all(),
                    List.of()));
            for (GroupId group : SmallRound.groups()) {
                Opponent opponent = new Opponent(round, Optional.empty(), SmallRound.ITEMS.get(0), group);
                opponent.read(before, true);
                opponent.read(after, false);
                broken += opponent.recoveredLate().isEmpty() ? 0 : 1;
            }
        }
        assertTrue(broken > ROUNDS / 4, "only " + broken + " were broken into");
    }

    /** So that all that the public has are the counts, which the equations are made of. */
    @Test
    void whatever_else_is_told_rests_on_fields_whose_counts_are_told() throws IOException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Downloaded edition = downloaded(FIRST_EDITIONS.get(seed));
            for (Line gap : edition.of("gap")) {
                assertTrue(edition.counts(gap.field(), gap.group()).isPresent(), gap.toString());
                assertTrue(edition.counts(gap.field(), gap.other()).isPresent(), gap.toString());
            }
            for (Line ranking : edition.of("ranking")) {
                for (String field : ranking.measure().isEmpty() ? new String[0] : ranking.value().split(" ")) {
                    assertTrue(edition.counts(field, ranking.group()).isPresent(), ranking.toString());
                }
            }
            for (Line answers : edition.of("options")) {
                if (edition.counts(answers.field(), answers.group()).isEmpty()) {
                    for (String measure : List.of("n", "none", "mean", "positiveShare")) {
                        assertFalse(edition.tells(answers.field(), answers.group(), measure), answers.toString());
                    }
                }
            }
            assertEquals(List.of(), edition.of("correlation"), "seed " + seed + ": so few can be tried out");
        }
    }
}
