package dk.styringsportal.web.mail;

import dk.styringsportal.application.Mails;
import dk.styringsportal.campaign.mail.BouncedAddress;
import dk.styringsportal.campaign.MailAddress;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The addresses that mails come back from, and the forms that add and remove one. */
@Named
@RequestScoped
public class BouncesPage {

    /** @param marked when and by whom */
    public record LineView(String id, String address, String marked) {}

    @Inject
    private MailAccess access;

    @Inject
    private Mails mails;

    @Inject
    private Address address;

    @Inject
    private PageStatus status;

    @Inject
    private MailWords words;

    private List<LineView> lines = List.of();
    private String typed = "";
    private String fault = "";

    @PostConstruct
    void read() {
        typed = address.text("adresse").orElse("");
        if (access.isAllowed()) {
            lines = mails.bounced(access.user()).stream().map(this::line).toList();
        }
    }

    private LineView line(BouncedAddress bounced) {
        return new LineView(
                bounced.id().toString(),
                bounced.address().value(),
                words.say("bounces.marked", words.moment(bounced.markedAt()), bounced.markedBy()));
    }

    /** Refuses all but KL. */
    public void check() {
        access.check();
    }

    /** Marks the address, or says what is wrong with it. */
    public void add() {
        if (!access.letsChange()) {
            return;
        }
        try {
            mails.markBounced(access.user(), MailAddress.of(typed));
            status.goTo("/kl/post-retur?besked=markeret");
        } catch (IllegalArgumentException unfit) {
            fault = words.say("address.fault");
        }
    }

    public void remove() {
        if (!access.letsChange()) {
            return;
        }
        try {
            mails.unmarkBounced(access.user(), UUID.fromString(address.text("maerke").orElse("")));
            status.goTo("/kl/post-retur?besked=fjernet");
        } catch (IllegalArgumentException malformed) {
            status.notFound();
        }
    }

    public List<LineView> getLines() {
        return lines;
    }

    public boolean isMayKeep() {
        return access.mayKeep();
    }

    /** What was just done; empty otherwise. */
    public String getNote() {
        return switch (address.text("besked").orElse("")) {
            case "markeret" -> words.say("bounces.note.added");
            case "fjernet" -> words.say("bounces.note.removed");
            default -> "";
        };
    }

    /** What was typed and refused. */
    public String getTyped() {
        return typed;
    }

    /** What was wrong; empty if nothing was. */
    public String getFault() {
        return fault;
    }
}
