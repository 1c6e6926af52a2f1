package dk.styringsportal.web.accounts;

import dk.styringsportal.application.Accounts;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** All accounts, KL's first and then by municipality; filtered by the address. */
@Named
@RequestScoped
public class AccountsPage {

    @Inject
    private AccountsAccess access;

    @Inject
    private Accounts accounts;

    @Inject
    private Address address;

    @Inject
    private PageWords words;

    private AccountFilter filter;
    private List<AccountView> lines = List.of();

    @PostConstruct
    void read() {
        filter = new AccountFilter(address.text("soeg").orElse(""), address.text("kommune").orElse(""));
        if (access.isAllowed()) {
            lines = accounts.list(access.user()).stream()
                    .filter(filter::lets)
                    .map(account -> AccountView.of(account, accounts.isOfDemonstration(account.user().name()), words))
                    .sorted(order())
                    .toList();
        }
    }

    private static Comparator<AccountView> order() {
        Collator danish = Collator.getInstance(Locale.forLanguageTag("da-DK"));
        return Comparator.comparing((AccountView line) -> !line.kl())
                .thenComparing(AccountView::place, danish)
                .thenComparing(AccountView::displayName, danish);
    }

    /** Refuses all but KL's administrators. */
    public void check() {
        access.check();
    }

    public List<AccountView> getLines() {
        return lines;
    }

    public List<PlaceView> getPlaces() {
        return PlaceView.all(filter.place());
    }

    /** Whether KL's own are asked for. */
    public boolean isKlChosen() {
        return filter.place().equals(AccountFilter.KL);
    }

    /** Part of a name that is asked for. */
    public String getText() {
        return filter.text();
    }
}
