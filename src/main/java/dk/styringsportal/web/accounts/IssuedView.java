package dk.styringsportal.web.accounts;

import dk.styringsportal.application.Accounts;

/** A one-time password, to be seen once. */
public record IssuedView(String name, String displayName, String password) {

    static IssuedView of(Accounts.Issued issued) {
        return new IssuedView(
                issued.account().user().name(), issued.account().user().displayName(), issued.password());
    }

    @Override
    public String toString() {
        return "IssuedView[" + name + "]";
    }
}
