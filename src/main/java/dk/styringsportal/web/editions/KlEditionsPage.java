package dk.styringsportal.web.editions;

import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.Editions;
import dk.styringsportal.application.MissingReasonException;
import dk.styringsportal.application.ReadingEditions;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionStateException;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** KL's editions, whatever their state, and the making of one. */
@Named
@RequestScoped
public class KlEditionsPage {

    @Inject
    private KlAccess access;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Editions editions;

    @Inject
    private ReadingEditions reading;

    @Inject
    private EditionViews views;

    @Inject
    private EditionWords words;

    @Inject
    private PageStatus status;

    @Inject
    private Clock clock;

    private List<EditionView> lines = List.of();
    private List<Campaign> closed = List.of();
    private String fault = "";

    @PostConstruct
    void read() {
        if (access.isAllowed()) {
            List<Edition> all = reading.list(Optional.of(access.user()));
            lines = all.stream().map(edition -> views.made(edition, all)).toList();
            closed = campaigns.list(access.user()).stream()
                    .filter(campaign -> campaign.isOverAt(clock.instant()))
                    .toList();
        }
    }

    /** Makes an edition of the chosen campaign, or says why not. */
    public void make() {
        if (!access.mayRun()) {
            status.forbidden();
            return;
        }
        Optional<Campaign> campaign = access.campaign("undersoegelse");
        if (campaign.isEmpty()) {
            status.notFound();
            return;
        }
        try {
            Edition made = editions.freeze(access.user(), campaign.get().id(), getReason());
            status.goTo("/kl/udgave?id=" + made.id());
        } catch (EditionStateException state) {
            fault = words.say("fault." + state.reason().slug());
        } catch (MissingReasonException missing) {
            fault = words.say("fault.reason", Edition.LONGEST_REASON);
        } catch (CprNumberException cpr) {
            fault = words.say("fault.cpr");
        }
    }

    /** Newest first. */
    public List<EditionView> getLines() {
        return lines;
    }

    /** Campaigns of which an edition can be made, newest first. */
    public List<Campaign> getClosed() {
        return closed;
    }

    /** The number of the campaign that was chosen; empty at first. */
    public String getChosen() {
        return access.parameter("undersoegelse").orElse("");
    }

    /** As it was typed. */
    public String getReason() {
        return access.parameter("begrundelse").orElse("");
    }

    public boolean isMayRun() {
        return access.mayRun();
    }

    /** Why the last press of a button did nothing; empty otherwise. */
    public String getFault() {
        return fault;
    }
}
