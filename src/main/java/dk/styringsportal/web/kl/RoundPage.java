package dk.styringsportal.web.kl;

import dk.styringsportal.application.Assessments;
import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.KeyFigures;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.application.Results;
import dk.styringsportal.application.Returning;
import dk.styringsportal.benchmark.NationalFigures;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.benchmark.TooFewResponsesException;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.statistics.Share;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One round as KL follows it: who has answered, national figures, ranks; and what KL can do with it. */
@Named
@RequestScoped
public class RoundPage {

    private static final Set<String> NOTES = Set.of("aabnet", "lukket", "oejebliksbillede", "placeringer");
    private static final Set<String> PARTS = Set.of("spoergsmaal", "placeringer");

    @Inject
    private KlAccess access;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Results results;

    @Inject
    private Returning returning;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private KeyFigures keyFigures;

    @Inject
    private Assessments assessments;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    @Inject
    private Clock clock;

    private Campaign campaign;
    private RoundView view;
    private Results.Nation nation;
    private NationBasisView basis;
    private TableOrder order;
    private List<StandingView> standings = List.of();
    private List<FiguresView> themes = List.of();
    private List<NationalViews.ThemeItemsView> items = List.of();
    private List<NationalViews.RankView> ranks = List.of();
    private String part = "";
    private String fault = "";

    @PostConstruct
    void read() {
        order = new TableOrder(
                access.parameter("status").orElse(""),
                access.parameter("region").orElse(""),
                access.parameter("sortering").orElse("navn"),
                access.parameter("omvendt").isPresent());
        part = access.parameter("vis").filter(PARTS::contains).orElse("");
        access.campaign("id").ifPresent(this::read);
    }

    private void read(Campaign found) {
        campaign = found;
        boolean now = access.parameter("tal").filter(NationBasisView.NOW::equals).isPresent();
        nation = now ? results.now(access.user(), found.id()) : results.national(access.user(), found.id());
        basis = NationBasisView.of(nation, !found.isOverAt(clock.instant()), words);
        NationalFigures figures = nation.figures();
        NationalViews national = new NationalViews(words, nation.questionnaire(), figures);
        List<Campaigns.Standing> all = campaigns.standings(access.user(), found.id());
        view = view(all);
        standings = new StandingTable(words, figures, returning.sharing(access.user(), found.id())).lines(all, order);
        themes = national.themesAndTotal();
        items = national.items();
        ranks = national.ranks();
    }

    private RoundView view(List<Campaigns.Standing> all) {
        int submitted = count(all, Campaigns.Stage.SUBMITTED);
        return new RoundView(
                campaign.id().toString(),
                campaign.round().toString(),
                campaign.title(),
                campaign.fictitious(),
                !campaign.isOverAt(clock.instant()),
                campaign.ranksShown(),
                campaign.closedAt()
                        .map(closed -> words.say("rounds.period", words.date(campaign.openedAt()), words.date(closed)))
                        .orElse(words.say("rounds.since", words.date(campaign.openedAt()))),
                submitted,
                count(all, Campaigns.Stage.STARTED),
                count(all, Campaigns.Stage.NOT_STARTED),
                all.size(),
                words.percent(new Share(submitted, all.size())),
                campaigns.latestSnapshot(access.user(), campaign.id()).map(this::taken).orElse(words.say("round.snapshot.none")),
                note());
    }

    private String taken(Snapshot snapshot) {
        return words.say("round.snapshot.taken", words.moment(snapshot.takenAt()), snapshot.responses().size());
    }

    private String note() {
        return access.parameter("besked").filter(NOTES::contains).map(code -> words.say("note." + code)).orElse("");
    }

    private static int count(List<Campaigns.Standing> all, Campaigns.Stage stage) {
        return (int) all.stream().filter(standing -> standing.stage() == stage).count();
    }

    /** A round that is not there is not found, and neither is any for readers outside KL; one that asks persons has other pages. */
    public void check() {
        if (campaign == null) {
            status.notFound();
        } else if (!questionnaires.of(campaign).groups().isEmpty()) {
            status.goTo("/kl/inviterede?id=" + campaign.id());
        }
    }

    /** Freezes what is submitted now; under five the page says why not. */
    public void snapshot() {
        if (refused()) {
            return;
        }
        try {
            campaigns.snapshot(access.user(), campaign.id());
            status.goTo("/kl/runde?id=" + campaign.id() + "&besked=oejebliksbillede");
        } catch (TooFewResponsesException tooFew) {
            fault = words.say("round.snapshot.refused", tooFew.n(), tooFew.minimum());
        }
    }

    /** Shows municipalities their rank if it was hidden, and hides it if it was shown. */
    public void switchRanks() {
        if (refused()) {
            return;
        }
        campaigns.showRanks(access.user(), campaign.id(), !campaign.ranksShown());
        status.goTo("/kl/runde?id=" + campaign.id() + "&besked=placeringer");
    }

    private boolean refused() {
        if (campaign == null || !access.mayRun()) {
            status.forbidden();
            return true;
        }
        return false;
    }

    /** The round; nothing where there is none. */
    public RoundView getView() {
        return view;
    }

    /** Where the nation's figures come from. */
    public NationBasisView getBasis() {
        return basis;
    }

    /** Whether municipalities compare themselves with an edition, and no longer with snapshots. */
    public boolean isComparedWithEdition() {
        return nation.newest().filter(edition -> edition.isReadableAt(clock.instant())).isPresent();
    }

    public boolean isFictitious() {
        return campaign != null && campaign.fictitious();
    }

    /** Whether the round has key figures, on a page of their own. */
    public boolean isKeyFigures() {
        return keyFigures.areIn(campaign);
    }

    /** Whether assessors rate the round's municipalities, on a page of their own. */
    public boolean isAssessed() {
        return assessments.isAssessed(campaign);
    }

    /** Whether the round can be set beside others: it is closed, and so many answered that it has national figures. */
    public boolean isDevelopment() {
        return !view.open()
                && !questionnaires.counted(campaign).counting().isEmpty()
                && campaigns.latestSnapshot(access.user(), campaign.id()).isPresent();
    }

    /** The questionnaire, without its version. */
    public String getQuestionnaireId() {
        return campaign.questionnaire().id();
    }

    public boolean isMayRun() {
        return access.mayRun();
    }

    /** Which part is shown: empty for the overview, {@code spoergsmaal} or {@code placeringer}. */
    public String getPart() {
        return part;
    }

    public TableOrder getOrder() {
        return order;
    }

    public List<String> getRegions() {
        return Municipalities.ofDenmark().all().stream()
                .map(Municipality::region)
                .distinct()
                .sorted()
                .toList();
    }

    public List<StandingView> getStandings() {
        return standings;
    }

    public List<FiguresView> getThemes() {
        return themes;
    }

    public List<NationalViews.ThemeItemsView> getItems() {
        return items;
    }

    public List<NationalViews.RankView> getRanks() {
        return ranks;
    }

    /** Why the last press of a button did nothing; empty otherwise. */
    public String getFault() {
        return fault;
    }
}
