package dk.styringsportal.testing;

import dk.styringsportal.testing.PageVisitor.Visit;
import java.util.Map;

/** KL's administrator at the pages about mails, without a browser. */
public final class MailClerk {

    private final PageVisitor visitor;

    private MailClerk(PageVisitor visitor) {
        this.visitor = visitor;
    }

    public static MailClerk of(PortalServer server) {
        return new MailClerk(PageVisitor.loggedIn(ApiClient.KL, server));
    }

    /** Sends a test mail to that address and gives its id. */
    public String sendTest(String address) {
        Map<String, String> fields = PageVisitor.inputs(PageVisitor.form(visitor.get("kl/post").body(), "proeve"));
        fields.put("til", address);
        Visit sent = visitor.post("kl/post", fields, Map.of());
        if (sent.status() != 302) {
            throw new IllegalStateException("No test mail to " + address + ": " + sent.status() + " " + sent.body());
        }
        return sent.header("Location").replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
    }

    /** The page of that mail. */
    public String page(String mail) {
        return visitor.get("kl/mail?id=" + mail).body();
    }

    /** What the mail's tag says. */
    public String state(String mail) {
        return page(mail).replaceAll("(?s).*?<span class=\"tag ?[a-z]*\">([^<]*)</span>.*", "$1");
    }

    /** Presses the button of the form with that id on the mail's page. */
    public Visit press(String form, String mail) {
        return visitor.post("kl/mail?id=" + mail, PageVisitor.inputs(PageVisitor.form(page(mail), form)), Map.of());
    }
}
