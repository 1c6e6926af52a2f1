package dk.styringsportal.application;

import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.benchmark.SnapshotRepository;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundEvent;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.InventedAnswers;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseRepository.AnswerWrite;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.response.SubmittedContent;
import dk.styringsportal.response.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Two rounds of invented answers: a closed one that 72 municipalities answered, with a published edition, and an open one with one
 * municipality half done and one submitted. The same at every first start, but for the dates.
 */
@ApplicationScoped
public class DemoRounds {

    private static final QuestionnaireVersionId QUESTIONNAIRE =
            new QuestionnaireVersionId("styringsoverblik-voksen", "2023");
    private static final String KL = "KL, administrator";
    private static final long SEED = 2023;
    private static final int ANSWERED = 72;
    private static final OrganisationCode HALF_DONE = new OrganisationCode("0147");
    private static final OrganisationCode SUBMITTED = new OrganisationCode("0151");

    @Inject
    private RoundRepository rounds;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ResponseRepository responses;

    @Inject
    private SnapshotRepository snapshots;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private DemoEdition edition;

    @Inject
    private Clock clock;

    /** To be called in a transaction, on an empty database. */
    void create() {
        QuestionnaireVersion questionnaire = questionnaires.get(QUESTIONNAIRE);
        questionnaires.freeze(questionnaire);
        Instant now = clock.instant();
        closedRound(questionnaire, now.minus(Duration.ofDays(400)), now.minus(Duration.ofDays(340)));
        openRound(questionnaire, now.minus(Duration.ofDays(20)));
    }

    private void closedRound(QuestionnaireVersion questionnaire, Instant opened, Instant closed) {
        Campaign campaign = open("Styringsoverblik, første runde", questionnaire, opened);
        List<ScoredResponse> scored = new ArrayList<>();
        for (Municipality municipality : answering()) {
            Answers answers = invented(questionnaire, campaign, municipality.code());
            store(campaign, municipality.code(), answers, closed.minus(Duration.ofDays(10)), true);
            scored.add(ScoredResponse.of(questionnaire, municipality.code(), answers));
        }
        campaigns.update(campaign.closedAt(closed));
        Round round = rounds.withId(campaign.round()).orElseThrow();
        rounds.update(round.closed());
        rounds.record(round.id(), new RoundEvent(RoundEvent.Kind.CLOSED, closed, KL, Optional.empty(), ""));
        snapshots.store(campaign.id(), closed, KL, scored);
        edition.publish(campaign, round, closed, closed.plus(Duration.ofDays(14)));
    }

    private void openRound(QuestionnaireVersion questionnaire, Instant opened) {
        Campaign campaign = open("Styringsoverblik, anden runde", questionnaire, opened);
        Instant answered = opened.plus(Duration.ofDays(3));
        Answers half = InventedAnswers.firstItems(
                questionnaire, invented(questionnaire, campaign, HALF_DONE), questionnaire.items().size() / 2);
        store(campaign, HALF_DONE, half, answered, false);
        store(campaign, SUBMITTED, invented(questionnaire, campaign, SUBMITTED), answered, true);
    }

    private Campaign open(String title, QuestionnaireVersion questionnaire, Instant opened) {
        Round round = rounds.add(Round.Plan.titled(title, List.of(questionnaire.id()))).opened(opened);
        rounds.update(round);
        rounds.record(round.id(), new RoundEvent(RoundEvent.Kind.OPENED, opened, KL, Optional.empty(), ""));
        return campaigns.open(round, title, questionnaire, true);
    }

    /** The municipalities of the closed round: 0101, 0147 and 0151, whose log-ins are shown, and 69 drawn ones. */
    private static List<Municipality> answering() {
        List<Municipality> drawn = new ArrayList<>(Municipalities.ofDenmark().all());
        List<Municipality> shown = List.copyOf(drawn.subList(0, 3));
        drawn.removeAll(shown);
        Collections.shuffle(drawn, new Random(SEED));
        List<Municipality> answering = new ArrayList<>(shown);
        answering.addAll(drawn.subList(0, ANSWERED - shown.size()));
        return answering;
    }

    private static Answers invented(
            QuestionnaireVersion questionnaire, Campaign campaign, OrganisationCode organisation) {
        return InventedAnswers.of(questionnaire, SEED + campaign.id().value() * 10_000 + Long.parseLong(organisation.value()));
    }

    private void store(
            Campaign campaign, OrganisationCode organisation, Answers answers, Instant at, boolean submitted) {
        Response response = responses.start(campaign.id(), organisation, at);
        String by = "Socialchefen i " + Municipalities.ofDenmark().get(organisation).name();
        answers.values()
                .forEach((item, value) -> responses.store(
                        response.id(), new AnswerWrite(item, Optional.of(value), 1, "demo-" + item, by, at)));
        if (submitted) {
            responses.submit(
                    response.id(), Submission.declared(by, at, SubmittedContent.of(questionnaires.of(campaign), answers)));
        }
    }
}
