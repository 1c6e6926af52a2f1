package dk.styringsportal.campaign.contacts.request;

import dk.styringsportal.campaign.contacts.ContactColumn;
import dk.styringsportal.campaign.contacts.ContactFault;
import dk.styringsportal.campaign.contacts.ContactFault.Kind;
import dk.styringsportal.campaign.contacts.ContactRow;
import dk.styringsportal.campaign.contacts.ContactSheet;
import dk.styringsportal.campaign.contacts.ContactTerms;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.questionnaire.RespondentGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a leader's lines would bring, before anything is stored: whom, who stands there twice or is invited already, and all faults. */
public final class StaffList {

    /** So many people one leader hands in, over all times. */
    public static final int MOST = 500;

    private static final List<String> HEADINGS = List.of(
            ContactColumn.MUNICIPALITIES.heading(),
            ContactColumn.GROUP.heading(),
            ContactColumn.NAME.heading(),
            ContactColumn.ADDRESS.heading(),
            ContactColumn.ROLE.heading(),
            ContactColumn.SOURCE.heading());

    /** Somebody who would be invited. */
    public record Wanted(int line, Invitation invitation) {}

    /** @param earlierLine where the person stands already; 0 for one invited before */
    public record Repeated(int line, String label, int earlierLine) {}

    private final List<Wanted> wanted = new ArrayList<>();
    private final List<Repeated> repeated = new ArrayList<>();
    private final List<ContactFault> faults = new ArrayList<>();
    private int people;

    private StaffList() {}

    /**
     * Reads the lines.
     *
     * @param group the one that the request wants people of
     * @param personNumber whether a text holds what looks like a CPR number
     * @param known of some invitations, the identities of those that are invited already
     */
    public static StaffList read(
            String text,
            ContactRequest request,
            RespondentGroup group,
            Predicate<String> personNumber,
            Function<Collection<Invitation>, Set<String>> known) {
        StaffList list = new StaffList();
        ContactSheet sheet = new ContactSheet(
                new ContactTerms(request.campaign(), List.of(group), code -> true, personNumber, false), list.new Reading());
        sheet.take(new ContactRow(0, HEADINGS));
        StaffLines.of(text, MOST + 1).forEach(person -> list.read(person, request, sheet));
        list.passOver(known.apply(list.wanted.stream().map(Wanted::invitation).toList()));
        if (list.people > MOST || request.handedIn() + list.wanted.size() > MOST) {
            list.faults.add(ContactFault.ofRow(Kind.PEOPLE_TOO_MANY, 0, String.valueOf(MOST)));
        }
        return list;
    }

    private void read(StaffLines.Person person, ContactRequest request, ContactSheet sheet) {
        people++;
        if (!person.more().isEmpty()) {
            faults.add(ContactFault.ofRow(Kind.LINE_TOO_LONG, person.number(), ""));
        } else if (person.address().isEmpty()) {
            faults.add(new ContactFault(person.number(), Optional.of(ContactColumn.ADDRESS), "", Kind.ADDRESS_MISSING, ""));
        } else {
            sheet.take(new ContactRow(person.number(), List.of(
                    request.about().codes().replace(' ', '+'),
                    request.wanted().value(),
                    person.name(),
                    person.address(),
                    person.role(),
                    request.source())));
        }
    }

    private void passOver(Set<String> known) {
        wanted.stream()
                .filter(one -> known.contains(one.invitation().identity()))
                .forEach(one -> repeated.add(
                        new Repeated(one.line(), one.invitation().contact().label(), 0)));
        wanted.removeIf(one -> known.contains(one.invitation().identity()));
    }

    /** Whether all of it can be invited. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /** Whether there is nobody in it. */
    public boolean isEmpty() {
        return people == 0;
    }

    /** Who would be invited, in the order of the lines. */
    public List<Wanted> wanted() {
        return Collections.unmodifiableList(wanted);
    }

    public List<Repeated> repeated() {
        return Collections.unmodifiableList(repeated);
    }

    public List<ContactFault> faults() {
        return Collections.unmodifiableList(faults);
    }

    private final class Reading implements ContactSheet.Listener {

        @Override
        public void sound(int line, Invitation invitation) {
            wanted.add(new Wanted(line, invitation));
        }

        @Override
        public void twice(int line, Invitation invitation, int earlierLine) {
            repeated.add(new Repeated(line, invitation.contact().label(), earlierLine));
        }

        @Override
        public void fault(ContactFault fault) {
            faults.add(fault);
        }

        @Override
        public void ignored(String heading) {
            // The headings are the portal's own
        }
    }
}
