package dk.styringsportal.campaign.contacts;

import dk.styringsportal.campaign.contacts.ContactFault.Kind;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.Contact;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes invitations of a list of contacts, row by row: the first row that is not blank holds the headings. No row is kept; of each
 * person only what tells it from others is, to find those that stand there twice.
 */
public final class ContactSheet {

    /** Twice what the largest survey asks. */
    public static final int MOST_ROWS = 100_000;

    /** Is told what the rows bring, in their order. */
    public interface Listener {

        /** A row that can be invited. */
        void sound(int row, Invitation invitation);

        /** Somebody who stands in an earlier row, asked in the same group about the same municipalities. */
        void twice(int row, Invitation invitation, int earlierRow);

        void fault(ContactFault fault);

        /** A heading that means nothing here; its column is not read. */
        void ignored(String heading);
    }

    private final ContactTerms terms;
    private final Listener listener;
    private final MunicipalityCell municipalities;
    private final GroupCell groups;
    private final PersonCells persons;
    private final Map<String, Integer> firstRows = new HashMap<>();
    private ContactHeader header;
    private int rows;

    public ContactSheet(ContactTerms terms, Listener listener) {
        this.terms = terms;
        this.listener = listener;
        this.municipalities = new MunicipalityCell(terms.population());
        this.groups = new GroupCell(terms.groups());
        this.persons = new PersonCells(terms.personNumber());
    }

    /** The next row of the file. */
    public void take(ContactRow row) {
        if (row.isBlank()) {
            return;
        }
        if (header == null) {
            header = ContactHeader.of(row);
            header.ignored().forEach(listener::ignored);
            header.faults().forEach(listener::fault);
            return;
        }
        rows++;
        if (rows == MOST_ROWS + 1) {
            listener.fault(ContactFault.ofRow(Kind.TOO_MANY_ROWS, row.number(), String.valueOf(MOST_ROWS)));
        }
        if (rows <= MOST_ROWS && header.faults().isEmpty()) {
            read(row);
        }
    }

    /** There are no more rows. */
    public void end() {
        if (rows == 0 && (header == null || header.faults().isEmpty())) {
            listener.fault(ContactFault.ofRow(Kind.NO_ROWS, 0, ""));
        }
    }

    /** How many rows that are not blank stood below the headings. */
    public int rows() {
        return rows;
    }

    private void read(ContactRow row) {
        List<ContactFault> faults = new ArrayList<>();
        List<OrganisationCode> about =
                municipalities.read(row.number(), header.cell(row, ContactColumn.MUNICIPALITIES), faults);
        Optional<GroupId> group = groups.read(row.number(), header.cell(row, ContactColumn.GROUP), faults);
        Optional<Contact> contact = persons.read(row, header, faults);
        faults.stream().map(this::withoutNumber).forEach(listener::fault);
        if (faults.isEmpty()) {
            abouts(about).forEach(each ->
                    tell(row.number(), Invitation.of(terms.campaign(), group.orElseThrow(), each, contact.orElseThrow())));
        }
    }

    private ContactFault withoutNumber(ContactFault fault) {
        return terms.personNumber().test(fault.found()) ? fault.asPersonNumber() : fault;
    }

    private Stream<About> abouts(List<OrganisationCode> codes) {
        return terms.split() ? codes.stream().distinct().map(About::of) : Stream.of(About.of(codes));
    }

    private void tell(int row, Invitation invitation) {
        Integer earlier = firstRows.putIfAbsent(invitation.identity(), row);
        if (earlier == null) {
            listener.sound(row, invitation);
        } else {
            listener.twice(row, invitation, earlier);
        }
    }
}
