package dk.styringsportal.testing;

import dk.styringsportal.testing.PageVisitor.Visit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An administrator of KL at the pages on which accounts are kept, without a browser. */
public final class AccountKeeper {

    private static final Pattern PASSWORD = Pattern.compile("id=\"engangskode\"[^>]*>([^<]+)<");

    private final PageVisitor visitor;

    public AccountKeeper(PageVisitor visitor) {
        this.visitor = visitor;
    }

    /** The demonstration's. */
    public static AccountKeeper of(PortalServer server) {
        return new AccountKeeper(PageVisitor.loggedIn(ApiClient.KL, server));
    }

    /**
     * Opens an account.
     *
     * @param role as the form names it: "coordinator"
     * @param municipality its code; empty for KL
     * @return the one-time password
     */
    public String open(String name, String role, String municipality) {
        Map<String, String> fields = PageVisitor.inputs(visitor.get("kl/ny-bruger").body());
        fields.put("brugernavn", name);
        fields.put("navn", "Fru " + name);
        fields.put("rolle", role);
        fields.put("kommune", municipality);
        return password(visitor.post("kl/ny-bruger", fields, Map.of()));
    }

    /** Opens an account and makes its first log-in, so that it has the given password. */
    public void openWith(String password, String name, String role, String municipality, PortalServer server) {
        String oneTime = open(name, role, municipality);
        PageVisitor user = PageVisitor.nobody(server);
        user.logIn(name, oneTime);
        Visit changed = user.changePassword(oneTime, password);
        if (changed.status() != 302) {
            throw new IllegalStateException("The password of " + name + " was not changed: " + changed.body());
        }
    }

    /** @return the one-time password */
    public String reset(String name) {
        return password(press(name, "kode"));
    }

    public Visit close(String name) {
        return press(name, "adgang");
    }

    public Visit reopen(String name) {
        return press(name, "adgang");
    }

    /** @param role as the form names it */
    public Visit changeRole(String name, String role) {
        Map<String, String> fields = fields(name, "skift");
        fields.put("rolle", role);
        return visitor.post("kl/bruger", fields, Map.of());
    }

    private Visit press(String name, String form) {
        Map<String, String> fields = fields(name, form);
        fields.put("brugernavn", name);
        return visitor.post("kl/bruger", fields, Map.of());
    }

    private Map<String, String> fields(String name, String form) {
        return PageVisitor.inputs(PageVisitor.form(visitor.get("kl/bruger?brugernavn=" + name).body(), form));
    }

    private static String password(Visit visit) {
        Matcher shown = PASSWORD.matcher(visit.body());
        if (!shown.find()) {
            throw new IllegalStateException("No password was shown, but " + visit.status() + ": " + visit.body());
        }
        return shown.group(1);
    }
}
