package dk.styringsportal.web.editions;

import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.EditionFreezing;
import dk.styringsportal.application.MissingReasonException;
import dk.styringsportal.application.ReadingEditions;
import dk.styringsportal.application.UnfitFactsException;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionStateException;
import dk.styringsportal.benchmark.edition.TabledFacts;
import dk.styringsportal.benchmark.edition.UnfinishedEdition;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** KL's editions, whatever their state, and the making of one. */
@Named
@RequestScoped
public class KlEditionsPage {

    private static final long SECONDS_OF_PATIENCE = 2;

    /** Before the campaign's number: the name of its facts in the form. */
    private static final String FACTS = "fakta-";

    /**
     * By what the first edition of a campaign can be tabled.
     *
     * @param name of the inputs
     */
    public record FactsView(String title, String name, List<FactView> facts) {}

    public record FactView(String key, String title, boolean chosen) {}

    @Inject
    private KlAccess access;

    @Inject
    private Address address;

    @Inject
    private Campaigns campaigns;

    @Inject
    private EditionFreezing freezing;

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
    private List<FactsView> facts = List.of();
    private List<UnfinishedEdition> unfinished = List.of();
    private String fault = "";

    @PostConstruct
    void read() {
        if (access.isAllowed()) {
            List<Edition> all = reading.list(Optional.of(access.user()));
            lines = all.stream().map(edition -> views.made(edition, all)).toList();
            unfinished = freezing.unfinished(access.user());
            closed = campaigns.list(access.user()).stream()
                    .filter(campaign -> campaign.isOverAt(clock.instant()))
                    .toList();
            facts = access.mayRun() ? closed.stream().map(this::facts).filter(one -> !one.facts().isEmpty()).toList() : List.of();
        }
    }

    private FactsView facts(Campaign campaign) {
        String name = FACTS + campaign.id();
        List<String> chosen = address.texts(name);
        return new FactsView(
                campaign.title(),
                name,
                freezing.choices(access.user(), campaign.id()).stream()
                        .map(fact -> new FactView(fact.key(), fact.title(), chosen.contains(fact.key())))
                        .toList());
    }

    /** Makes an edition of the chosen campaign, or says why not. What is made soon is shown at once, else how far it is. */
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
            Future<Edition> made = freezing.begin(
                    access.user(), campaign.get().id(), getReason(), address.texts(FACTS + campaign.get().id()));
            status.goTo(soon(made).map(edition -> "/kl/udgave?id=" + edition.id()).orElse("/kl/udgaver"));
        } catch (EditionStateException state) {
            fault = words.say("fault." + state.reason().slug());
        } catch (MissingReasonException missing) {
            fault = words.say("fault.reason", Edition.LONGEST_REASON);
        } catch (UnfitFactsException unfit) {
            fault = words.say("fault.facts." + unfit.reason().slug(), TabledFacts.MOST);
        } catch (CprNumberException cpr) {
            fault = words.say("fault.cpr");
        }
    }

    /** Empty where it takes longer or does not succeed, which the list tells. */
    private static Optional<Edition> soon(Future<Edition> made) {
        try {
            return Optional.of(made.get(SECONDS_OF_PATIENCE, TimeUnit.SECONDS));
        } catch (TimeoutException | ExecutionException later) {
            return Optional.empty();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Deletes one that is being made, or was not finished. */
    public void cancel() {
        if (!access.mayRun()) {
            status.forbidden();
            return;
        }
        freezing.cancel(access.user(), new EditionId(address.number("fryser")));
        status.goTo("/kl/udgaver");
    }

    /** Those that are being made, or were not finished. */
    public List<UnfinishedEdition> getUnfinished() {
        return unfinished;
    }

    public boolean isAtWork() {
        return unfinished.stream().anyMatch(edition -> !edition.failed());
    }

    /** Newest first. */
    public List<EditionView> getLines() {
        return lines;
    }

    /** Campaigns of which an edition can be made, newest first. */
    public List<Campaign> getClosed() {
        return closed;
    }

    /** Of each campaign that has something to choose. */
    public List<FactsView> getFacts() {
        return facts;
    }

    public int getMostFacts() {
        return TabledFacts.MOST;
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
