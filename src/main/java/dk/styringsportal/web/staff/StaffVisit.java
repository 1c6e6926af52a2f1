package dk.styringsportal.web.staff;

import dk.styringsportal.application.HandingContactsIn;
import dk.styringsportal.application.HandingContactsIn.Visit;
import dk.styringsportal.campaign.RoundTerms;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.web.VisitByLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What the pages of a leader who is asked for contacts stand on: what the link opens, or that it opens nothing. */
@Named
@RequestScoped
public class StaffVisit extends VisitByLink {

    @Inject
    private HandingContactsIn handing;

    private Visit visit;

    @Override
    protected void open(String link, String from) {
        visit = handing.open(link, from);
    }

    /** No more reminders, or again. */
    public void switchReminders() {
        if (isOpen()) {
            handing.remind(getLink(), from(), !visit.request().reminded());
            goTo("/kontakter-stop", "");
        }
    }

    public boolean isFictitious() {
        return isOpen() && visit.campaign().fictitious();
    }

    /** Whether contacts are taken now. */
    public boolean isTaking() {
        return visit.open();
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
