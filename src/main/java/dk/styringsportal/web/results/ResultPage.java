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
import dk.styringsportal.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
    private Pages pages;

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
        Optional<CampaignId> id = Pages.campaignId(campaign);
        if (asked.isEmpty() || id.isEmpty() || !Tenancy.maySeeResults(user, asked.get().code())) {
            pages.notFound();
            return;
        }
        assessed = asked.get();
        try {
            found = campaigns.get(user, id.get());
        } catch (NotFoundException unknown) {
            pages.notFound();
            return;
        }
        try {
            view = new ResultViews(words, results.of(user, id.get(), assessed.code(), group().kind())).view();
        } catch (NotFoundException notSubmitted) {
            pages.answerWithStatusNotFound();
        }
    }
}
