package dk.styringsportal.web.kl;

import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.application.UnsaidTermsException;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.Round;
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
import java.util.List;

/** All rounds, newest first, and the form that opens a new one. */
@Named
@RequestScoped
public class RoundsPage {

    /** @param answered how many have submitted, of how many */
    public record LineView(
            String id, String title, boolean open, boolean fictitious, String period, String answered) {}

    /** A questionnaire to choose. */
    public record ChoiceView(String id, String title) {}

    @Inject
    private KlAccess access;

    @Inject
    private Campaigns campaigns;

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
    private String title;
    private String questionnaire;
    private String fault = "";

    @PostConstruct
    void read() {
        if (access.isAllowed()) {
            lines = campaigns.list(access.user()).stream().map(this::line).toList();
            choices = questionnaires.published().stream()
                    .filter(version -> version.groups().isEmpty())
                    .map(version -> new ChoiceView(version.id().toString(), choiceTitle(version)))
                    .toList();
        }
    }

    private static String choiceTitle(QuestionnaireVersion version) {
        return version.title() + " (" + version.id().version() + ")";
    }

    private LineView line(Campaign campaign) {
        List<Campaigns.Standing> standings = campaigns.standings(access.user(), campaign.id());
        long submitted = standings.stream()
                .filter(standing -> standing.stage() == Campaigns.Stage.SUBMITTED)
                .count();
        return new LineView(
                campaign.id().toString(),
                campaign.title(),
                !campaign.isOverAt(clock.instant()),
                campaign.fictitious(),
                campaign.closedAt()
                        .map(closed -> words.say("rounds.period", words.date(campaign.openedAt()), words.date(closed)))
                        .orElse(words.say("rounds.since", words.date(campaign.openedAt()))),
                words.say("rounds.answered", submitted, standings.size()));
    }

    /** For readers outside KL there is no such page. */
    public void check() {
        if (!access.isAllowed()) {
            status.notFound();
        }
    }

    /** Opens a round and goes to its page; without a usable title the page says so. */
    public void open() {
        if (!access.mayRun()) {
            status.forbidden();
            return;
        }
        try {
            Campaign opened = campaigns.open(
                    access.user(),
                    Round.Plan.titled(
                            title == null ? "" : title.strip(), List.of(QuestionnaireVersionId.parse(questionnaire))));
            status.goTo("/kl/runde?id=" + opened.id() + "&besked=aabnet");
        } catch (CprNumberException number) {
            fault = words.say("rounds.title.cprNumber");
        } catch (IllegalArgumentException unusable) {
            fault = words.say("rounds.title.fault");
        } catch (NotFoundException | UnsaidTermsException unknown) {
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

    /** Why the round was not opened; empty otherwise. */
    public String getFault() {
        return fault;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getQuestionnaire() {
        return questionnaire;
    }

    public void setQuestionnaire(String questionnaire) {
        this.questionnaire = questionnaire;
    }
}
