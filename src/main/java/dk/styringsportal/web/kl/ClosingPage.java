package dk.styringsportal.web.kl;

import dk.styringsportal.application.Campaigns;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** Asks once more before a round is closed, and says what follows. */
@Named
@RequestScoped
public class ClosingPage {

    @Inject
    private KlAccess access;

    @Inject
    private Campaigns campaigns;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    @Inject
    private Clock clock;

    private Campaign campaign;
    private int submitted;
    private int underway;
    private List<Municipality> unfinished = List.of();

    @PostConstruct
    void read() {
        access.campaign("runde").ifPresent(found -> {
            campaign = found;
            List<Campaigns.Standing> standings = campaigns.standings(access.user(), found.id());
            submitted = count(standings, Campaigns.Stage.SUBMITTED);
            underway = count(standings, Campaigns.Stage.STARTED);
            unfinished = standings.stream()
                    .filter(standing -> standing.stage() == Campaigns.Stage.STARTED)
                    .map(Campaigns.Standing::municipality)
                    .toList();
        });
    }

    private static int count(List<Campaigns.Standing> standings, Campaigns.Stage stage) {
        return (int) standings.stream().filter(standing -> standing.stage() == stage).count();
    }

    /** Refuses all but KL's administrator; a round that is closed already is shown as it is. */
    public void check() {
        if (!access.mayRun()) {
            status.forbidden();
        } else if (campaign == null) {
            status.notFound();
        } else if (campaign.isOverAt(clock.instant())) {
            status.goTo("/kl/runde?id=" + campaign.id());
        }
    }

    /** Closes the round for good. */
    public void close() {
        if (campaign == null || !access.mayRun()) {
            status.forbidden();
            return;
        }
        campaigns.close(access.user(), campaign.id());
        status.goTo("/kl/runde?id=" + campaign.id() + "&besked=lukket");
    }

    public String getId() {
        return campaign.id().toString();
    }

    public String getTitle() {
        return campaign.title();
    }

    public boolean isFictitious() {
        return campaign != null && campaign.fictitious();
    }

    /** What closing does to those who are still answering. */
    public String getAnswersStop() {
        return words.say("closing.answers", underway);
    }

    /** The municipalities whose responses are begun and not submitted. */
    public List<Municipality> getUnfinished() {
        return unfinished;
    }

    /** Whether municipalities can compare themselves afterwards. */
    public String getComparison() {
        return submitted >= Snapshot.MINIMUM
                ? words.say("closing.comparison", submitted)
                : words.say("closing.comparison.few", submitted, Snapshot.MINIMUM);
    }
}
