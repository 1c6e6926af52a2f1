package dk.styringsportal.web.delegation;

import dk.styringsportal.application.Delegating;
import dk.styringsportal.application.Mails;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.ResponseSubmittedException;
import dk.styringsportal.response.delegation.Delegation;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.answering.OwnResponse;
import dk.styringsportal.web.results.PageStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** What the coordinator does with one colleague: reminding, a new link, showing it, and taking it out of use. */
@Named
@RequestScoped
public class ColleaguePage {

    private static final Set<String> NOTES = Set.of("fordelt", "mindet", "nyt-link", "tilbagekaldt");

    /** What is done to one delegation. */
    private interface Deed {
        void on(ResponseId response, InvitationId delegation);
    }

    @Inject
    private OwnResponse own;

    @Inject
    private HandedOver handedOver;

    @Inject
    private Delegating delegating;

    @Inject
    private Mails mails;

    @Inject
    private Address address;

    @Inject
    private Language language;

    @Inject
    private PageStatus status;

    @Inject
    private HttpServletRequest request;

    private String shownFor = "";
    private String shownLink = "";
    private String fault = "";

    public void remind() {
        change("mindet", (response, delegation) -> delegating.remind(own.user(), response, delegation));
    }

    public void reissue() {
        change("nyt-link", (response, delegation) -> delegating.reissue(own.user(), response, delegation));
    }

    public void revoke() {
        change("tilbagekaldt", (response, delegation) -> delegating.revoke(own.user(), response, delegation));
    }

    private void change(String note, Deed deed) {
        Optional<Delegation> named = handedOver.named(address.text("kollega").orElse(""));
        if (named.isEmpty()) {
            status.notFound();
            return;
        }
        try {
            deed.on(named.get().response(), named.get().id());
            status.goTo("/fordel?runde=" + own.getCampaign().id() + "&besked=" + note + "#kollega-" + named.get().id());
        } catch (ResponseSubmittedException | CampaignClosedException over) {
            fault = language.say(own.getWhyReadOnly() == null ? "answering.readOnly.closed" : own.getWhyReadOnly());
        } catch (NotFoundException revoked) {
            fault = language.say("handOver.fault.revoked");
        }
    }

    /** Shows the link on this page, once. */
    public void showLink() {
        Optional<Delegation> named = handedOver.named(address.text("kollega").orElse(""));
        if (named.isEmpty()) {
            status.notFound();
            return;
        }
        try {
            String code = delegating.link(own.user(), named.get().response(), named.get().id());
            shownFor = named.get().id().toString();
            shownLink = portal() + "/opgave?link=" + code;
        } catch (NotFoundException revoked) {
            fault = language.say("handOver.fault.revoked");
        }
    }

    /** As the reader's own browser reached this page; where a server before this one hid that, the page's script mends it. */
    private String portal() {
        String here = request.getRequestURL().toString();
        return here.substring(0, here.length() - request.getRequestURI().length()) + request.getContextPath();
    }

    /** The link to show beside that colleague; empty for all others. */
    public String linkOf(String key) {
        return key.equals(shownFor) ? shownLink : "";
    }

    /** Whether a mail server is set. */
    public boolean isSending() {
        return mails.areSent();
    }

    /** What was wrong; empty if nothing was. */
    public String getFault() {
        return fault;
    }

    /** What was just done; empty if nothing was. */
    public String getNote() {
        return address.text("besked").filter(NOTES::contains).map(note -> language.say("handOver.note." + note)).orElse("");
    }
}
