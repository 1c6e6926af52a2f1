package dk.styringsportal.web.results;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.ComparisonGroups;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.Results;
import dk.styringsportal.benchmark.edition.ComparedResult;
import dk.styringsportal.benchmark.edition.EditionBasis;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.GroupKey;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.report.FigureSource;
import dk.styringsportal.web.drawing.PageFigure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * One municipality's result: its own for a municipality, any for KL. Before submission the page says what to do; any
 * other municipality's is not found.
 */
@Named
@RequestScoped
public class ResultPage {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Results results;

    @Inject
    private ComparisonGroups groups;

    @Inject
    private PageWords words;

    @Inject
    private PageStatus status;

    @Inject
    private Clock clock;

    private String campaign;
    private String municipality;
    private GroupKey group = GroupKey.REGION;
    private boolean interval;
    private Campaign found;
    private Municipality assessed;
    private ResultView view;

    /** Reads the result that the address asks for. */
    public void load() {
        User user = currentUser.require();
        Optional<Municipality> asked = asked(user);
        Optional<CampaignId> id = PageStatus.campaignId(campaign);
        if (asked.isEmpty() || id.isEmpty() || !Tenancy.maySeeResults(user, asked.get().code())) {
            status.notFound();
            return;
        }
        assessed = asked.get();
        try {
            found = campaigns.get(user, id.get());
        } catch (NotFoundException unknown) {
            status.notFound();
            return;
        }
        try {
            List<ComparisonGroups.Offered> offered = groups.offered(user, id.get(), assessed.code());
            group = offered.stream().anyMatch(offer -> offer.key().equals(group)) ? group : GroupKey.REGION;
            ComparedResult compared = results.of(user, id.get(), assessed.code(), group);
            PageFigure.comeFrom(source(compared));
            view = new ResultViews(words, compared, offered, group, interval).view();
        } catch (NotFoundException notSubmitted) {
            status.notYet();
        }
    }

    private FigureSource source(ComparedResult compared) {
        boolean alone = compared.edition().isEmpty() && compared.result().comparison().isEmpty();
        return alone
                ? FigureSource.ofRound(found.title(), found.fictitious())
                : FigureSource.of(found.title(), compared.edition().map(EditionBasis::edition), found.fictitious());
    }

    /** A municipality's user is always asking for their own; an address that names another one names nothing. */
    private Optional<Municipality> asked(User user) {
        String named = municipality == null ? user.municipality().map(OrganisationCode::value).orElse("") : municipality;
        return named.matches("[0-9]{4}") ? Municipalities.ofDenmark().withCode(new OrganisationCode(named)) : Optional.empty();
    }

    /** The result; nothing while the answers are not submitted. */
    public ResultView getView() {
        return view;
    }

    public String getMunicipalityName() {
        return assessed.name();
    }

    public String getMunicipalityCode() {
        return assessed.code().value();
    }

    public String getCampaignTitle() {
        return found.title();
    }

    public boolean isCampaignOpen() {
        return !isOver();
    }

    /** Whether the round is over, so that it can be set beside others. */
    public boolean isOver() {
        return found.isOverAt(clock.instant());
    }

    /** The questionnaire, without its version. */
    public String getQuestionnaireId() {
        return found.questionnaire().id();
    }

    public boolean isFictitious() {
        return found != null && found.fictitious();
    }

    /** The round's number, as in the address. */
    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = campaign;
    }

    /** The municipality's code; nothing for the reader's own. */
    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    /** The comparison group as the API names it. */
    public String getGroupInApi() {
        return group.toString();
    }

    /** The comparison group's word in the address; a word that stands for none gives the region. */
    public String getGroup() {
        return GroupChoice.parameter(group);
    }

    public void setGroup(String group) {
        this.group = group == null ? GroupKey.REGION : GroupChoice.of(group).orElse(GroupKey.REGION);
    }

    /** "1" where the uncertainty of means is shown; it is not unless asked for. */
    public String getInterval() {
        return interval ? "1" : "";
    }

    public void setInterval(String interval) {
        this.interval = "1".equals(interval);
    }

    /** Whether it is the reader's own, and others that share theirs may be seen beside it. */
    public boolean isOwnOver() {
        return isOver() && currentUser.require().municipality().isPresent();
    }

    /** Whether the reader may choose the municipality's own group. */
    public boolean isGroupChosenHere() {
        return Tenancy.mayChooseGroup(currentUser.require(), assessed.code());
    }
}
