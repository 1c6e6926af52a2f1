package dk.styringsportal.web.accounts;

import dk.styringsportal.access.AccountDraft;
import dk.styringsportal.access.AccountFault;
import dk.styringsportal.access.Role;
import dk.styringsportal.access.UnusableAccountException;
import dk.styringsportal.application.Accounts;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The form that opens an account. The one-time password stands in the answer to the form and nowhere else, so it is seen
 * once; what was wrong is said beside the fields, which keep what was written.
 */
@Named
@RequestScoped
public class NewAccountPage {

    @Inject
    private AccountsAccess access;

    @Inject
    private Accounts accounts;

    @Inject
    private Address address;

    @Inject
    private PageWords words;

    private final Map<AccountFault.Part, String> faults = new EnumMap<>(AccountFault.Part.class);
    private String name;
    private String displayName;
    private String municipality;
    private Set<Role> roles;
    private IssuedView issued;

    @PostConstruct
    void read() {
        name = address.text("brugernavn").orElse("");
        displayName = address.text("navn").orElse("");
        municipality = address.text("kommune").orElse("");
        roles = RoleView.sent(address);
    }

    /** Refuses all but KL's administrators. */
    public void check() {
        access.check();
    }

    /** Opens the account and shows its password, or says what is wrong. */
    public void open() {
        Optional<OrganisationCode> organisation =
                Optional.of(municipality).filter(code -> code.matches("[0-9]{4}")).map(OrganisationCode::new);
        try {
            issued = IssuedView.of(
                    accounts.open(access.user(), new AccountDraft(name, displayName, roles, organisation)));
        } catch (UnusableAccountException unusable) {
            unusable.faults().forEach(fault -> faults.putIfAbsent(fault.part(), sentence(fault)));
        }
    }

    private String sentence(AccountFault fault) {
        return switch (fault) {
            case NAME_FORM -> words.say("account.fault.name");
            case NAME_TAKEN -> words.say("account.fault.taken");
            case NAME_LIKE_CPR, DISPLAY_NAME_LIKE_CPR -> words.say("account.fault.cpr");
            case DISPLAY_NAME_LENGTH -> words.say("account.fault.displayName", AccountDraft.LONGEST_DISPLAY_NAME);
            case NO_ROLE -> words.say("account.fault.noRole");
            case MIXED_ROLES -> words.say("account.fault.mixed");
            case NO_MUNICIPALITY -> words.say("account.fault.noMunicipality");
            case MUNICIPALITY_FOR_KL -> words.say("account.fault.municipalityForKl");
        };
    }

    /** What was wrong: where and what, in the order of the form. */
    public List<FaultView> getFaults() {
        List<FaultView> told = new ArrayList<>();
        faults.forEach((part, sentence) -> told.add(new FaultView(place(part), sentence)));
        return told;
    }

    /** @param place id of the field */
    public record FaultView(String place, String sentence) {}

    private static String place(AccountFault.Part part) {
        return switch (part) {
            case NAME -> "brugernavn";
            case DISPLAY_NAME -> "navn";
            case ROLES -> "roller";
            case MUNICIPALITY -> "kommune";
        };
    }

    /** What is wrong with the field of that id; empty if nothing is. */
    public String faultOf(String place) {
        return getFaults().stream()
                .filter(fault -> fault.place().equals(place))
                .map(FaultView::sentence)
                .findFirst()
                .orElse("");
    }

    /** The opened account with its password; nothing before. */
    public IssuedView getIssued() {
        return issued;
    }

    public String getName() {
        return name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public List<RoleView> getRolesOfKl() {
        return RoleView.ofSide(true, roles, words);
    }

    public List<RoleView> getRolesOfMunicipality() {
        return RoleView.ofSide(false, roles, words);
    }

    public List<PlaceView> getPlaces() {
        return PlaceView.all(municipality);
    }
}
