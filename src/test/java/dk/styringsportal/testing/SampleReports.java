package dk.styringsportal.testing;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.GroupInSight;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionBasis;
import dk.styringsportal.benchmark.edition.EditionFile;
import dk.styringsportal.benchmark.edition.EditionScores;
import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.benchmark.rounds.OverRounds;
import dk.styringsportal.benchmark.rounds.RoundFigures;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.export.CsvOwnSurveyTable;
import dk.styringsportal.export.CsvScoreTable;
import dk.styringsportal.markup.MarkdownReader;
import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.Grouping;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.GroupReport;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.ScoreMaterial;
import dk.styringsportal.report.ScoreReport;
import dk.styringsportal.report.prose.ProseSource;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.InventedAnswers;
import dk.styringsportal.response.Submission;
import dk.styringsportal.scoring.Scoring;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.surveys.edition.JsonLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reports with all that they can have, of invented answers: those of the first municipalities of Denmark. */
public final class SampleReports {

    public static final Instant MADE = Instant.parse("2026-03-15T09:30:00Z");

    /** For what is written with marks and shows no pictures. */
    public static final ProseSource PROSE = new ProseSource(new MarkdownReader(), Map.of());

    private static final QuestionnaireVersion ASKED = SteeringOverview.VERSION;
    private static final Municipality OWN = Municipalities.ofDenmark().all().get(0);
    private static final CampaignId CAMPAIGN = new CampaignId(1);

    private SampleReports() {}

    /** An edition of that many municipalities, and the scores in it. */
    public record Scored(Edition edition, EditionScores scores) {}

    public static Scored edition(int municipalities) {
        FrozenEdition frozen = FrozenEdition.invented(
                ASKED, new QuestionnaireFiles(Path.of("surveys")).content(ASKED.id()), municipalities);
        return new Scored(
                PublishedEditions.of(frozen, ASKED).edition(),
                EditionScores.of(new EditionFile(frozen.pieces(), frozen.id()), new JsonLines(), ASKED));
    }

    /** What the first municipality is told of an edition of that many. */
    public static ScoreMaterial material(int municipalities) {
        return material(edition(municipalities), OWN);
    }

    /** What a municipality is told of an edition, whether it is in it or not. */
    public static ScoreMaterial material(Scored scored, Municipality own) {
        return material(
                scored,
                own,
                scored.scores().own(own.code()).map(ScoredResponse::answers).orElseGet(() -> invented(7)),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** The same with an earlier round that lacked a question, what its groups answered, and what others share. */
    public static ScoreMaterial full(int municipalities) {
        Scored scored = edition(municipalities);
        Answers answers = scored.scores().own(OWN.code()).map(ScoredResponse::answers).orElseThrow();
        return material(
                scored,
                OWN,
                answers,
                Optional.of(rounds(scored, answers)),
                List.of(OwnSurveys.ofEdition(true, Optional.empty())),
                ASKED.themes().stream()
                        .map(theme -> new ScoreMaterial.SharedTool(
                                theme.title(), "Skabelon til ledelsestilsyn", Optional.of("Skabelon"), "Odense"))
                        .toList());
    }

    private static ScoreMaterial material(
            Scored scored,
            Municipality own,
            Answers answers,
            Optional<OverRounds> rounds,
            List<OwnSurvey> groups,
            List<ScoreMaterial.SharedTool> tools) {
        Optional<Snapshot> nation = scored.scores().snapshot(scored.edition());
        GroupInSight region = new GroupInSight(
                Grouping.USUAL.of(ComparisonGroup.Kind.REGION, own), List.of(), Set.of(own.code()));
        MunicipalityResult result = new MunicipalityResult(
                campaign(2, "Styringsoverblik 2026", ASKED),
                ASKED,
                own,
                new Submission("Socialchef", Instant.parse("2026-01-20T10:00:00Z")),
                answers,
                List.of(),
                Scoring.score(ASKED, answers),
                nation.map(snapshot -> Comparison.of(
                        ASKED,
                        Scoring.score(ASKED, answers),
                        own.code(),
                        snapshot,
                        region,
                        Set.of(),
                        scored.scores().minimum())));
        EditionBasis.Own standing = scored.scores().own(own.code()).isPresent() ? EditionBasis.Own.SAME : EditionBasis.Own.ABSENT;
        return new ScoreMaterial(
                result, Optional.of(new EditionBasis(scored.edition(), standing)), rounds, groups, tools);
    }

    /** The round before had no question 4. */
    private static OverRounds rounds(Scored scored, Answers answers) {
        QuestionnaireVersion former = without(SteeringOverview.item("q04"));
        Answers then = invented(3);
        List<ScoredResponse> nation = Municipalities.ofDenmark().all().subList(0, 30).stream()
                .map(municipality -> ScoredResponse.of(former, municipality.code(), invented(municipality.population())))
                .toList();
        Snapshot snapshot = new Snapshot(1, CAMPAIGN, Instant.parse("2024-02-01T11:00:00Z"), "kl-admin", nation);
        return OverRounds.of(List.of(
                new RoundFigures(
                        campaign(1, "Styringsoverblik 2024", former), former, Optional.of(Scoring.score(former, then)), Optional.of(snapshot)),
                new RoundFigures(
                        campaign(2, "Styringsoverblik 2026", ASKED),
                        ASKED,
                        Optional.of(Scoring.score(ASKED, answers)),
                        scored.scores().snapshot(scored.edition()))));
    }

    private static QuestionnaireVersion without(Item gone) {
        List<Theme> themes = ASKED.themes().stream()
                .map(theme -> new Theme(
                        theme.number(),
                        theme.title(),
                        theme.introduction(),
                        theme.weight(),
                        theme.items().stream().filter(item -> !item.equals(gone)).toList()))
                .toList();
        return new QuestionnaireVersion(
                QuestionnaireVersionId.parse("styringsoverblik-voksen/2021"), ASKED.state(), ASKED.title(), ASKED.introduction(),
                ASKED.reservation(), ASKED.origin(), ASKED.previous(), ASKED.groups(), ASKED.literature(), themes, List.of(), List.of(),
                ASKED.assessment(), ASKED.translations(), ASKED.contentHash());
    }

    private static Answers invented(long seed) {
        return InventedAnswers.of(ASKED, seed);
    }

    private static Campaign campaign(long id, String title, QuestionnaireVersion asked) {
        return new Campaign(
                new CampaignId(id), new RoundId(id), title, asked.id(), asked.contentHash(), Instant.parse("202" + id + "-09-01T08:00:00Z"),
                Optional.empty(), Optional.of(Instant.parse("202" + id + "-12-01T12:00:00Z")), true, false);
    }

    public static Report score(ScoreMaterial material, Locale language) {
        return ScoreReport.of(material, bytes(out -> new CsvScoreTable().write(material, out)), MADE, language);
    }

    public static Report groups(OwnSurvey survey, Locale language) {
        return GroupReport.of(survey, bytes(out -> new CsvOwnSurveyTable().write(survey, out)), MADE, language);
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writing.to(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
