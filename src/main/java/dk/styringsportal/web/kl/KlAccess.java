package dk.styringsportal.web.kl;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.results.PageStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether the reader may see KL's pages, and which campaign the address or the form names. */
@RequestScoped
public class KlAccess {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Address address;

    /** Whether the reader sees national figures. */
    public boolean isAllowed() {
        return currentUser.get().filter(Tenancy::maySeeNational).isPresent();
    }

    /** Whether the reader may change anything; KL's analyst may not. */
    public boolean mayRun() {
        return currentUser.get().filter(Tenancy::mayRunCampaigns).isPresent();
    }

    public User user() {
        return currentUser.require();
    }

    /** The value in the address or the form. */
    public Optional<String> parameter(String name) {
        return address.text(name);
    }

    /** The campaign that the parameter names; empty if there is none and for readers outside KL. */
    public Optional<Campaign> campaign(String parameter) {
        if (!isAllowed()) {
            return Optional.empty();
        }
        return parameter(parameter).flatMap(PageStatus::campaignId).flatMap(id -> {
            try {
                return Optional.of(campaigns.get(user(), id));
            } catch (NotFoundException none) {
                return Optional.empty();
            }
        });
    }
}
