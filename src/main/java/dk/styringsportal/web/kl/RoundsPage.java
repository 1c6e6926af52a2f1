package dk.styringsportal.web.kl;

import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.Invitations;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.application.Rounds;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.invitation.ResponseRate;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All rounds, newest first, and the form that begins a new one. */
@Named
@RequestScoped
public class RoundsPage {

    /**
     * A round in the list.
     *
     * @param address its page within the portal
     * @param stage the end of the key of what is said of its state
     * @param answered how many have submitted, of how many; empty where nobody is asked yet
     */
    public record LineView(
            String address, String title, String stage, boolean fictitious, String period, String answered) {}

    /** A questionnaire to choose. */
    public record ChoiceView(String id, String title) {}

    @Inject
    private KlAccess access;

    @Inject
    private Rounds rounds;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Invitations invitations;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    @Inject
    private Clock clock;

    private List<LineView> lines = List.of();
    private List<ChoiceView> choices = List.of();
    private String fault = "";

    @PostConstruct
    void read() {
        if (access.isAllowed()) {
            lines = rounds.list(access.user()).stream().map(this::line).toList();
            choices = questionnaires.published().stream()
                    .map(version -> new ChoiceView(version.id().toString(), choiceTitle(version)))
                    .toList();
        }
    }

    private static String choiceTitle(QuestionnaireVersion version) {
        return version.title() + " (" + version.id().version() + ")";
    }

    private LineView line(Round round) {
        List<Campaign> asked = rounds.read(access.user(), round.id()).campaigns();
        Optional<Campaign> alone = asked.stream()
                .filter(campaign -> asked.size() == 1 && questionnaires.of(campaign).groups().isEmpty())
                .findFirst();
        return new LineView(
                alone.map(campaign -> "/kl/runde?id=" + campaign.id()).orElse("/kl/runde-plan?id=" + round.id()),
                round.title(),
                round.state().name().toLowerCase(Locale.ROOT),
                asked.stream().anyMatch(Campaign::fictitious),
                period(round, asked),
                alone.map(this::submitted).orElseGet(() -> answered(asked)));
    }

    private String period(Round round, List<Campaign> asked) {
        Optional<Instant> opening = round.period().opensAt().filter(at -> !round.state().isPrepared());
        Optional<Instant> end = asked.stream().flatMap(campaign -> campaign.endedBy(clock.instant()).stream()).findFirst();
        if (opening.isEmpty()) {
            return words.say("rounds.notOpened");
        }
        return end.map(closed -> words.say("rounds.period", words.date(opening.get()), words.date(closed)))
                .orElse(words.say("rounds.since", words.date(opening.get())));
    }

    private String submitted(Campaign campaign) {
        List<Campaigns.Standing> standings = campaigns.standings(access.user(), campaign.id());
        long submitted = standings.stream()
                .filter(standing -> standing.stage() == Campaigns.Stage.SUBMITTED)
                .count();
        return words.say("rounds.answered", submitted, standings.size());
    }

    /** Of the persons invited to any of the campaigns. */
    private String answered(List<Campaign> asked) {
        List<ResponseRate> rates = asked.stream()
                .map(campaign -> invitations.rates(access.user(), campaign.id()).whole())
                .toList();
        int invited = rates.stream().mapToInt(ResponseRate::invited).sum();
        return invited == 0
                ? ""
                : words.say("rounds.persons", rates.stream().mapToInt(ResponseRate::answered).sum(), invited);
    }

    /** For readers outside KL there is no such page. */
    public void check() {
        if (!access.isAllowed()) {
            status.notFound();
        }
    }

    /** Makes a draft of a round and goes to its plan; without a usable title the page says so. */
    public void draft() {
        if (!access.mayRun()) {
            status.forbidden();
            return;
        }
        try {
            Round drafted = rounds.draft(
                    access.user(),
                    Round.Plan.titled(
                            getTitle(), List.of(QuestionnaireVersionId.parse(getQuestionnaire()))));
            status.goTo("/kl/runde-plan?id=" + drafted.id() + "&besked=oprettet");
        } catch (CprNumberException number) {
            fault = words.say("rounds.title.cprNumber");
        } catch (IllegalArgumentException unusable) {
            fault = words.say("rounds.title.fault");
        } catch (NotFoundException unknown) {
            fault = words.say("rounds.questionnaire.fault");
        }
    }

    public List<LineView> getLines() {
        return lines;
    }

    public List<ChoiceView> getChoices() {
        return choices;
    }

    public boolean isMayRun() {
        return access.mayRun();
    }

    /** Why the draft was not made; empty otherwise. */
    public String getFault() {
        return fault;
    }

    /** What was typed. */
    public String getTitle() {
        return access.parameter("titel").map(String::strip).orElse("");
    }

    /** What was chosen; empty at first. */
    public String getQuestionnaire() {
        return access.parameter("spoergeskema").orElse("");
    }
}
