package dk.styringsportal.report;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.GroupInSight;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.campaign.clarification.Clarification;
import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.Grouping;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.SubmittedContent;
import dk.styringsportal.response.Submission;
import dk.styringsportal.scoring.Scoring;
import dk.styringsportal.surveys.QuestionnaireFiles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;

/** Results on the real questionnaire with invented answers, the same in every run. */
public final class SampleResults {

    public static final QuestionnaireVersion QUESTIONNAIRE = new QuestionnaireFiles()
            .version(QuestionnaireVersionId.parse("styringsoverblik-voksen/2023"))
            .orElseThrow();
    public static final ItemCode Q17 = new ItemCode("q17");
    public static final Municipality AARHUS = Municipalities.ofDenmark().get(new OrganisationCode("0751"));
    public static final Instant MADE = Instant.parse("2024-03-15T09:30:00Z");

    private static final Instant CLOSED = Instant.parse("2024-03-01T12:00:00Z");

    private SampleResults() {}

    /** Aarhus beside 72 municipalities and its region. */
    public static MunicipalityResult compared(Answers own) {
        return compared(own, ComparisonGroup.Kind.REGION, 72, false);
    }

    /** As long as the campaign is open. */
    public static MunicipalityResult alone(Answers own) {
        return result(own, Optional.empty(), false);
    }

    /** As {@link #alone}, of a campaign whose answers are not called invented. */
    public static MunicipalityResult real(Answers own) {
        return result(own, Optional.empty(), false, false);
    }

    /** @param submitted how many have submitted, Aarhus among them */
    public static MunicipalityResult compared(
            Answers own, ComparisonGroup.Kind group, int submitted, boolean ranksShown) {
        return result(own, Optional.of(comparison(own, group, submitted)), ranksShown);
    }

    /** Accepted by KL without an answer to question 1, beside 72 municipalities. */
    public static MunicipalityResult accepted(Answers own, String reason) {
        Map<ItemCode, AnswerValue> given = new LinkedHashMap<>(own.values());
        given.remove(new ItemCode("q01"));
        Answers gap = new Answers(given);
        MunicipalityResult whole = compared(gap);
        return new MunicipalityResult(
                whole.campaign(),
                whole.questionnaire(),
                whole.municipality(),
                Submission.accepted("KL", CLOSED, SubmittedContent.of(QUESTIONNAIRE, gap), reason),
                gap,
                List.of(),
                whole.scorecard(),
                whole.comparison());
    }

    /** As {@link #alone}, with clarifications. */
    public static MunicipalityResult clarified(Answers own, List<Clarification> clarifications) {
        MunicipalityResult plain = alone(own);
        return new MunicipalityResult(
                plain.campaign(),
                plain.questionnaire(),
                plain.municipality(),
                plain.submission(),
                own,
                clarifications,
                plain.scorecard(),
                plain.comparison());
    }

    private static Comparison comparison(Answers own, ComparisonGroup.Kind kind, int submitted) {
        List<ScoredResponse> responses = new ArrayList<>();
        responses.add(ScoredResponse.of(QUESTIONNAIRE, AARHUS.code(), own));
        List<Municipality> others = new ArrayList<>(Municipalities.ofDenmark().all());
        Collections.shuffle(others, new Random(1));
        for (Municipality municipality : others) {
            if (!municipality.equals(AARHUS) && responses.size() < submitted) {
                responses.add(ScoredResponse.of(QUESTIONNAIRE, municipality.code(), random(municipality.population())));
            }
        }
        Snapshot snapshot = new Snapshot(1, new CampaignId(1), CLOSED, "kl-admin", responses);
        return Comparison.of(
                QUESTIONNAIRE,
                Scoring.score(QUESTIONNAIRE, own),
                AARHUS.code(),
                snapshot,
                new GroupInSight(Grouping.USUAL.of(kind, AARHUS), List.of(), Set.of(AARHUS.code())));
    }

    private static MunicipalityResult result(
            Answers own, Optional<Comparison> comparison, boolean ranksShown) {
        return result(own, comparison, ranksShown, true);
    }

    private static MunicipalityResult result(
            Answers own,
            Optional<Comparison> comparison,
            boolean ranksShown,
            boolean fictitious) {
        Campaign campaign = new Campaign(
                new CampaignId(1),
                new RoundId(1),
                "Styringsoverblik 2023",
                QUESTIONNAIRE.id(),
                QUESTIONNAIRE.contentHash(),
                Instant.parse("2023-09-01T08:00:00Z"),
                Optional.empty(),
                comparison.map(Comparison::asOf),
                fictitious,
                ranksShown);
        return new MunicipalityResult(
                campaign,
                QUESTIONNAIRE,
                AARHUS,
                new Submission("Socialchef", Instant.parse("2023-11-03T10:00:00Z")),
                own,
                List.of(),
                Scoring.score(QUESTIONNAIRE, own),
                comparison);
    }

    /** Any answers, neutral ones among them. */
    public static Answers random(long seed) {
        Random random = new Random(seed);
        random.nextInt();
        return answers((item, row) -> item.options().get(random.nextInt(item.options().size())), () -> random.nextInt(3) > 0);
    }

    /** The answers that earn nothing. */
    public static Answers worst() {
        return answers((item, row) -> item.options().stream()
                .filter(option -> !option.isNeutral())
                .min(Comparator.comparing(option -> worth(item, row, option)))
                .orElseThrow(), () -> false);
    }

    /** The answers that earn 100 throughout. */
    public static Answers best() {
        return answers((item, row) -> item.options().stream()
                .filter(option -> !option.isNeutral())
                .max(Comparator.comparing(option -> worth(item, row, option)))
                .orElseThrow(), () -> true);
    }

    /** These answers with "Vi har ingen interne botilbud" in question 17 and what goes with it in 18 and 19. */
    public static Answers neutral(Answers answers) {
        Map<ItemCode, AnswerValue> values = new LinkedHashMap<>(answers.values());
        Item item = QUESTIONNAIRE.item(Q17).orElseThrow();
        AnswerOption neutral = item.options().stream().filter(AnswerOption::isNeutral).findFirst().orElseThrow();
        values.put(Q17, new AnswerValue.Chosen(neutral.key()));
        values.put(new ItemCode("q18"), worst().to(new ItemCode("q18")).orElseThrow());
        values.put(new ItemCode("q19"), worst().to(new ItemCode("q19")).orElseThrow());
        return new Answers(values);
    }

    private static Points worth(Item item, Optional<RowKey> row, AnswerOption option) {
        if (item.rule() instanceof ScoringRule.CountThreshold threshold) {
            return threshold.counting().contains(option.key()) ? Points.ALL : Points.NONE;
        }
        return row.isPresent()
                ? option.pointsIn(row.get()).orElse(Points.NONE)
                : option.points().stream().flatMap(worth -> worth.values().stream()).findFirst().orElse(Points.NONE);
    }

    private static Answers answers(
            BiFunction<Item, Optional<RowKey>, AnswerOption> choice, java.util.function.BooleanSupplier tick) {
        Map<ItemCode, AnswerValue> values = new LinkedHashMap<>();
        for (Item item : QUESTIONNAIRE.items()) {
            values.put(item.code(), answer(item, choice, tick));
        }
        return new Answers(values);
    }

    private static AnswerValue answer(
            Item item,
            BiFunction<Item, Optional<RowKey>, AnswerOption> choice,
            java.util.function.BooleanSupplier tick) {
        if (item.rows().isEmpty()) {
            return new AnswerValue.Chosen(choice.apply(item, Optional.empty()).key());
        }
        if (item.rule() instanceof ScoringRule.ShareOfTicks) {
            Map<RowKey, Set<OptionKey>> ticks = new LinkedHashMap<>();
            for (Row row : item.rows()) {
                Set<OptionKey> ticked = new LinkedHashSet<>();
                item.options().stream().filter(option -> tick.getAsBoolean()).forEach(option -> ticked.add(option.key()));
                ticks.put(row.key(), ticked);
            }
            return new AnswerValue.TickedPerRow(ticks);
        }
        Map<RowKey, OptionKey> chosen = new LinkedHashMap<>();
        item.rows().forEach(row -> chosen.put(row.key(), choice.apply(item, Optional.of(row.key())).key()));
        return new AnswerValue.ChosenPerRow(chosen);
    }
}
