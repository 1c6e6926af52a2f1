package dk.styringsportal.web.staff;

import dk.styringsportal.application.ContactSentences;
import dk.styringsportal.application.HandingContactsIn;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.contacts.ContactFault;
import dk.styringsportal.campaign.contacts.UnreadableContactsException;
import dk.styringsportal.campaign.contacts.UnusableContactsException;
import dk.styringsportal.campaign.contacts.request.StaffList;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.SentFile;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;

/**
 * Where a leader hands in contacts. The list stays in the form until it is handed in: it is looked over as often as wanted,
 * and what is handed in is what was looked over.
 */
@Named
@RequestScoped
public class StaffPage {

    /** In bytes: 2 MB; 500 people are a hundredth of it. */
    private static final long LARGEST = 2L * 1024 * 1024;

    /** In characters: 500 people take a tenth of it. */
    private static final int LONGEST = 400_000;

    /** The name of the button that hands in, as the form sends it. */
    private static final String HAND_IN = "kontakter:send";

    /** @param where "Linje 3"; empty where it is about the whole */
    public record FaultView(String where, String what) {}

    @Inject
    private StaffVisit visit;

    @Inject
    private HandingContactsIn handing;

    @Inject
    private Address address;

    @Inject
    private Language language;

    private Part upload;
    private String text;
    private StaffList list;
    private List<FaultView> faults = List.of();

    /** Browsers send line breaks their own way, and drop a first empty line. */
    @PostConstruct
    void load() {
        text = address.text("liste").orElse("").replace("\r\n", "\n").strip();
    }

    /** Looks the list over, with what is in the file put below what was written. */
    public void look() {
        if (visit.isOpen() && takesFile() && isShortEnough()) {
            list = handing.look(visit.getLink(), visit.from(), text);
            faults = list.faults().stream().map(this::view).toList();
        }
    }

    private boolean takesFile() {
        if (!isFileSent()) {
            return true;
        }
        if (upload.getSize() > LARGEST) {
            return refuse("stage.fault.tooLarge");
        }
        try {
            String lines = handing.lines(visit.getLink(), visit.from(), SentFile.content(upload));
            text = (text + "\n" + lines).strip();
            return true;
        } catch (UnreadableContactsException unreadable) {
            faults = sentences().of(unreadable).stream().map(what -> new FaultView("", what)).toList();
            return false;
        }
    }

    private boolean isFileSent() {
        return upload != null && upload.getSize() > 0;
    }

    private boolean isShortEnough() {
        return text.length() <= LONGEST || refuse("stage.fault.tooLong");
    }

    private boolean refuse(String key) {
        faults = List.of(new FaultView("", language.say(key)));
        return false;
    }

    /** Hands the list in if it is the one that was looked over, else looks it over. */
    public void handIn() {
        if (isFileSent() || !getMark().equals(address.text("set").orElse(""))) {
            look();
        } else if (visit.isOpen()) {
            handInWhatWasLookedOver();
        }
    }

    private void handInWhatWasLookedOver() {
        try {
            visit.goTo("/kontakter", "&sendt=" + handing.handIn(visit.getLink(), visit.from(), text));
        } catch (UnusableContactsException unusable) {
            faults = unusable.faults().stream().map(this::view).toList();
        } catch (CampaignClosedException closed) {
            refuse("stage.fault.closed");
        }
    }

    /** Takes somebody out whom nobody has written to. */
    public void takeOut() {
        if (!visit.isOpen()) {
            return;
        }
        try {
            InvitationId person = new InvitationId(UUID.fromString(address.text("person").orElse("")));
            visit.goTo("/kontakter", handing.takeOut(visit.getLink(), visit.from(), person) ? "&fjernet=1" : "&blev=1");
        } catch (IllegalArgumentException none) {
            visit.goTo("/kontakter", "&blev=1");
        } catch (CampaignClosedException closed) {
            refuse("stage.fault.closed");
        }
    }

    private FaultView view(ContactFault fault) {
        return new FaultView(fault.row() == 0 ? "" : language.say("stage.line", fault.row()), sentences().of(fault));
    }

    private ContactSentences sentences() {
        return new ContactSentences(language.getLocale());
    }

    /** What stands in the form. */
    public String getText() {
        return text;
    }

    /** Whether a list was sent after the deadline, or by a link that works no longer: it is shown for its writer to keep. */
    public boolean isUnsent() {
        return address.isSent() && !text.isEmpty() && (!visit.isOpen() || !visit.isTaking());
    }

    /** Why it was not sent, and whom to write to. */
    public String getWhyUnsent() {
        return visit.isOpen()
                ? language.say("stage.unsent", visit.getTerms().controller())
                : language.say("stage.unsent.lapsed");
    }

    /** Tells the list that was looked over from one changed since. */
    public String getMark() {
        return text.length() + "." + text.hashCode();
    }

    public List<FaultView> getFaults() {
        return faults;
    }

    /** Whether a list was looked over in which nobody stands. */
    public boolean isNobody() {
        return list != null && list.isEmpty();
    }

    /** Whether the button that hands in is there: Faces has to find it in the page that its press comes to. */
    public boolean isOffered() {
        boolean pressed = list == null && faults.isEmpty() && address.text(HAND_IN).isPresent();
        return pressed || isReady();
    }

    /** Whether a list was looked over that can be handed in. */
    public boolean isReady() {
        return list != null && list.isSound() && !list.wanted().isEmpty();
    }

    /** Whether a list was looked over that is sound and brings nobody new. */
    public boolean isNothingNew() {
        return list != null && list.isSound() && !list.isEmpty() && list.wanted().isEmpty();
    }

    /** Those who would be invited. */
    public List<StaffMember> getWanted() {
        return list == null
                ? List.of()
                : list.wanted().stream().map(one -> StaffMember.of(one.invitation(), false)).toList();
    }

    /** Those who are passed over, each in a sentence. */
    public List<String> getRepeated() {
        return list == null ? List.of() : list.repeated().stream().map(this::sentence).toList();
    }

    private String sentence(StaffList.Repeated one) {
        return one.earlierLine() == 0
                ? language.say("stage.known", one.line(), one.label())
                : language.say("stage.twice", one.line(), one.label(), one.earlierLine());
    }

    /** What was just done; empty otherwise. */
    public String getNote() {
        if (address.text("fjernet").isPresent()) {
            return language.say("stage.removed");
        }
        if (address.text("blev").isPresent()) {
            return language.say("stage.stayed");
        }
        return address.text("sendt")
                .filter(number -> number.matches("[0-9]{1,3}"))
                .map(number -> language.say("stage.handedIn", Integer.valueOf(number)))
                .orElse("");
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
