package dk.styringsportal.web.staff;

import dk.styringsportal.application.HandingContactsIn;
import dk.styringsportal.application.HandingContactsIn.Visit;
import dk.styringsportal.application.TooManyAttemptsException;
import dk.styringsportal.campaign.RoundTerms;
import dk.styringsportal.campaign.invitation.LapsedLinkException;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.web.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What the pages of a leader who is asked for contacts stand on: what the link opens, or that it opens nothing. */
@Named
@RequestScoped
public class StaffVisit {

    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private HandingContactsIn handing;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private String link;
    private Visit visit;
    private int refusal = NOT_FOUND;

    @PostConstruct
    void load() {
        link = address.text("link").orElse("");
        try {
            visit = handing.open(link, from());
        } catch (TooManyAttemptsException tooMany) {
            refusal = TOO_MANY_REQUESTS;
        } catch (LapsedLinkException lapsed) {
            refusal = NOT_FOUND;
        }
    }

    /** Where the request comes from, for counting guesses. */
    String from() {
        return request.getRemoteAddr();
    }

    /** Gives the page the status of what is not there. The page itself says no more than that. */
    public void check() {
        if (!isOpen()) {
            external.setResponseStatus(refusal);
        }
    }

    /** No more reminders, or again. */
    public void switchReminders() {
        if (isOpen()) {
            handing.remind(link, from(), !visit.request().reminded());
            goTo("/kontakter-stop", "");
        }
    }

    /** Sends the browser on to a page of this link, so that reloading does not do the same thing again. */
    void goTo(String page, String note) {
        try {
            external.redirect(external.getRequestContextPath() + page + "?link=" + link + note);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Whether the link opens anything. */
    public boolean isOpen() {
        return visit != null;
    }

    /** Whether there were too many guesses from this address, so that this one was not looked at. */
    public boolean isTooMany() {
        return refusal == TOO_MANY_REQUESTS;
    }

    public boolean isFictitious() {
        return isOpen() && visit.campaign().fictitious();
    }

    /** Whether contacts are taken now. */
    public boolean isTaking() {
        return visit.open();
    }

    /** The part of the address that stands for the leader. */
    public String getLink() {
        return link;
    }

    public String getRoundTitle() {
        return visit.round().title();
    }

    /** Of the group that contacts are wanted of. */
    public String getGroupTitle() {
        return visit.group().title();
    }

    public String getMunicipalities() {
        return visit.request().about().organisations().stream()
                .map(code -> Municipalities.ofDenmark().get(code).name())
                .collect(Collectors.joining(", "));
    }

    /** Who gave the addresses, as those people read it. */
    public String getSource() {
        return visit.request().source();
    }

    public Instant getDeadline() {
        return visit.deadline();
    }

    public RoundTerms getTerms() {
        return visit.round().terms();
    }

    /** How long addresses are kept, in months after closing; nothing where nothing has been said. */
    public Integer getRetentionMonths() {
        return visit.round().terms().retentionMonths().orElse(null);
    }

    public boolean isReminded() {
        return visit.request().reminded();
    }

    /** Those whom the leader has handed in. */
    public List<StaffMember> getPeople() {
        return visit.people().stream()
                .map(person -> StaffMember.of(person.invitation(), visit.open() && person.removable()))
                .toList();
    }
}
