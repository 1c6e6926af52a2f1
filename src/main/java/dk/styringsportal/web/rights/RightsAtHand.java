package dk.styringsportal.web.rights;

import dk.styringsportal.access.Rights;
import dk.styringsportal.access.Role;
import dk.styringsportal.access.RoundRight;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.RoundRights;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The round that the address names, and who is named in it: for the user's own municipality, whatever the address says, and
 * for the one that the address names where KL reads.
 */
@Named
@RequestScoped
public class RightsAtHand {

    /**
     * One right.
     *
     * @param state "now", "toCome" or "over"
     * @param period from when until when, in words
     */
    public record RightView(String id, String name, String role, String state, String period, String givenBy, String endedBy) {}

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Campaigns campaigns;

    @Inject
    private RoundRights roundRights;

    @Inject
    private Address address;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private User user;
    private Campaign campaign;
    private Municipality municipality;
    private List<User> colleagues;
    private List<RoundRight> all;
    private Rights rights;

    @PostConstruct
    void read() {
        user = currentUser.require();
        campaign = campaigns.get(user, address.campaign());
        municipality = user.municipality()
                .map(Municipalities.ofDenmark()::get)
                .orElseGet(this::named);
        colleagues = roundRights.colleagues(user, municipality.code());
        all = roundRights.all(user, campaign.id(), municipality.code());
        rights = roundRights.of(campaign.id(), municipality.code());
    }

    private Municipality named() {
        return address.text("kommune")
                .filter(code -> code.matches("[0-9]{4}"))
                .map(OrganisationCode::new)
                .flatMap(Municipalities.ofDenmark()::withCode)
                .orElseThrow(() -> new NotFoundException("No such municipality"));
    }

    User user() {
        return user;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public Municipality getMunicipality() {
        return municipality;
    }

    /** Whether KL reads. */
    public boolean isKl() {
        return user.isKl();
    }

    /** Whether the reader may name others. */
    public boolean isMayName() {
        return Tenancy.mayNameRights(user, municipality.code(), rights);
    }

    public boolean isApproverNamed() {
        return rights.isNamed(Role.APPROVER);
    }

    public boolean isCoordinatorNamed() {
        return rights.isNamed(Role.COORDINATOR);
    }

    /** The municipality's active accounts. */
    public List<User> getColleagues() {
        return colleagues;
    }

    /** Those that hold, those to come, and those that are over. */
    public List<RightView> getAll() {
        Instant now = clock.instant();
        return all.stream()
                .sorted(Comparator.comparing((RoundRight right) -> right.isOverAt(now)))
                .map(right -> view(right, now))
                .toList();
    }

    private RightView view(RoundRight right, Instant now) {
        String state = right.holdsAt(now) ? "now" : right.isOverAt(now) ? "over" : "toCome";
        String from = language.moment(right.from());
        return new RightView(
                right.id().toString(),
                nameOf(right.account()),
                right.role().name(),
                state,
                right.until()
                        .map(until -> language.say("rights.period", from, language.moment(until)))
                        .orElseGet(() -> language.say("rights.from", from)),
                right.givenBy(),
                right.endedBy().orElse(""));
    }

    /** Of an account that is closed the log-in name is all that is left to tell. */
    private String nameOf(String account) {
        return colleagues.stream()
                .filter(colleague -> colleague.name().equals(account))
                .map(colleague -> colleague.displayName() + " (" + account + ")")
                .findFirst()
                .orElse(account);
    }
}
