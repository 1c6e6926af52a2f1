package dk.styringsportal.web.results;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.Results;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
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
    private PageWords words;

    @Inject
    private PageStatus status;

    @Inject
    private Clock clock;

    private String campaign;
    private String municipality;
    private GroupChoice group;
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
            view = new ResultViews(words, results.of(user, id.get(), assessed.code(), group().kind())).view();
        } catch (NotFoundException notSubmitted) {
            status.notYet();
        }
    }

    /** A municipality's user is always asking for their own; an address that names another one names nothing. */
    private Optional<Municipality> asked(User user) {
        String named = municipality == null ? user.municipality().map(OrganisationCode::value).orElse("") : municipality;
        return named.matches("[0-9]{4}") ? Municipalities.ofDenmark().withCode(new OrganisationCode(named)) : Optional.empty();
    }

    private GroupChoice group() {
        return group == null ? GroupChoice.REGION : group;
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
        return !found.isOverAt(clock.instant());
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
        return group().inApi();
    }

    /** The comparison group's word in the address; a word that stands for none gives the region. */
    public String getGroup() {
        return group().parameter();
    }

    public void setGroup(String group) {
        this.group = GroupChoice.of(group).orElse(GroupChoice.REGION);
    }
}
