package dk.styringsportal.testing;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.GroupInSight;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.Grouping;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.Wording;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.InventedAnswers;
import dk.styringsportal.response.Submission;
import dk.styringsportal.scoring.Scoring;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Results of a municipality in any questionnaire, the same in every run. */
public final class MunicipalityResults {

    public static final Municipality LONGEST_NAME = Municipalities.ofDenmark().get(new OrganisationCode("0756"));

    private static final Instant CLOSED = Instant.parse("2026-03-01T12:00:00Z");
    private static final int OTHERS = 40;

    private MunicipalityResults() {}

    /** Beside invented answers of {@value #OTHERS} others, with ranks. */
    public static MunicipalityResult compared(QuestionnaireVersion questionnaire, Answers own, String title) {
        List<ScoredResponse> responses = new ArrayList<>(
                List.of(ScoredResponse.of(questionnaire, LONGEST_NAME.code(), own)));
        Municipalities.ofDenmark().all().stream()
                .filter(other -> !other.equals(LONGEST_NAME))
                .limit(OTHERS)
                .forEach(other -> responses.add(ScoredResponse.of(
                        questionnaire, other.code(), InventedAnswers.of(questionnaire, other.population()))));
        Comparison comparison = Comparison.of(
                questionnaire,
                Scoring.score(questionnaire, own),
                LONGEST_NAME.code(),
                new Snapshot(1, new CampaignId(1), CLOSED, "kl-admin", responses),
                new GroupInSight(
                        Grouping.USUAL.of(ComparisonGroup.Kind.SIZE, LONGEST_NAME), List.of(), Set.of(LONGEST_NAME.code())));
        return result(questionnaire, own, title, Optional.of(comparison));
    }

    /** As long as nothing is compared. */
    public static MunicipalityResult alone(QuestionnaireVersion questionnaire, Answers own, String title) {
        return result(questionnaire, own, title, Optional.empty());
    }

    private static MunicipalityResult result(
            QuestionnaireVersion questionnaire, Answers own, String title, Optional<Comparison> comparison) {
        return new MunicipalityResult(
                new Campaign(
                        new CampaignId(1),
                        new RoundId(1),
                        title,
                        questionnaire.id(),
                        questionnaire.contentHash(),
                        Instant.parse("2026-01-01T08:00:00Z"),
                        Optional.empty(),
                        comparison.map(Comparison::asOf),
                        true,
                        true),
                questionnaire,
                LONGEST_NAME,
                new Submission("Socialchef", Instant.parse("2026-02-03T10:00:00Z")),
                own,
                List.of(),
                Scoring.score(questionnaire, own),
                comparison);
    }

    /** The same questionnaire with so much text in titles, questions and recommendations that hardly any has more. */
    public static QuestionnaireVersion wordy(QuestionnaireVersion plain) {
        return wordy(plain, 200);
    }

    /** @param titles length of the themes', in characters */
    public static QuestionnaireVersion wordy(QuestionnaireVersion plain, int titles) {
        return new QuestionnaireVersion(
                plain.id(),
                plain.state(),
                words("Spørgeskemaets titel", 300),
                plain.introduction(),
                plain.reservation(),
                plain.literature(),
                plain.themes().stream().map(theme -> wordy(theme, titles)).toList(),
                plain.consistency(),
                plain.contentHash());
    }

    private static Theme wordy(Theme theme, int titles) {
        return new Theme(theme.number(), words("Temaets titel", titles), theme.items().stream().map(MunicipalityResults::wordy).toList());
    }

    private static Item wordy(Item item) {
        Wording wording = item.wording();
        return new Item(
                item.code(),
                item.number(),
                new Wording(
                        words("Spørgsmålets ordlyd", 600),
                        wording.help(),
                        wording.ruleText(),
                        words("Anbefaling & \"citat\"", 1_500),
                        wording.sources(),
                        wording.sourceLines()),
                item.type(),
                item.rule(),
                item.weighing(),
                item.routing(),
                item.traits());
    }

    private static String words(String start, int length) {
        return (start + " med opfølgningsmøder, tværfaglighedskonferencer og økonomistyringsprincipper".repeat(30)).substring(0, length);
    }
}
