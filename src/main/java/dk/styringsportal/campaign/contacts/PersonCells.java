package dk.styringsportal.campaign.contacts;

import dk.styringsportal.campaign.OneLine;
import dk.styringsportal.campaign.contacts.ContactFault.Kind;
import dk.styringsportal.campaign.invitation.Contact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads how somebody is reached: name, address, role, language, and who gave the address. */
final class PersonCells {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    private static final String MAIL_TO = "mailto:";

    private final Predicate<String> personNumber;

    PersonCells(Predicate<String> personNumber) {
        this.personNumber = personNumber;
    }

    /** The contact; empty, with faults, where something about it cannot be. */
    Optional<Contact> read(ContactRow row, ContactHeader header, List<ContactFault> faults) {
        int before = faults.size();
        String name = line(row, header, ContactColumn.NAME, faults);
        String role = line(row, header, ContactColumn.ROLE, faults);
        String source = line(row, header, ContactColumn.SOURCE, faults);
        String address = address(row, header, faults);
        String language = language(row, header, faults);
        if (name.isEmpty() && role.isEmpty() && address.isEmpty() && faults.size() == before) {
            faults.add(ContactFault.ofRow(Kind.NOBODY, row.number(), ""));
        }
        return faults.size() > before ? Optional.empty() : Optional.of(new Contact(name, address, role, source, language));
    }

    private String line(ContactRow row, ContactHeader header, ContactColumn column, List<ContactFault> faults) {
        String text = header.cell(row, column);
        if (personNumber.test(text)) {
            faults.add(ContactFault.of(Kind.CPR_NUMBER, row.number(), column, "", ""));
        } else if (UNPRINTABLE.matcher(text).find()) {
            faults.add(ContactFault.of(
                    Kind.UNPRINTABLE, row.number(), column, UNPRINTABLE.matcher(text).replaceAll("?"), ""));
        } else if (text.length() > OneLine.LONGEST) {
            faults.add(ContactFault.of(Kind.TOO_LONG, row.number(), column, text, String.valueOf(OneLine.LONGEST)));
        }
        return text;
    }

    /** A spreadsheet's link to an address begins with "mailto:". */
    private String address(ContactRow row, ContactHeader header, List<ContactFault> faults) {
        String cell = header.cell(row, ContactColumn.ADDRESS);
        String address = cell.toLowerCase(Locale.ROOT).startsWith(MAIL_TO) ? cell.substring(MAIL_TO.length()) : cell;
        if (personNumber.test(address)) {
            faults.add(ContactFault.of(Kind.CPR_NUMBER, row.number(), ContactColumn.ADDRESS, "", ""));
        } else if (!address.isEmpty() && !Contact.isAddress(address)) {
            faults.add(ContactFault.of(
                    Kind.ADDRESS_MALFORMED,
                    row.number(),
                    ContactColumn.ADDRESS,
                    UNPRINTABLE.matcher(address).replaceAll("?"),
                    ""));
        }
        return address;
    }

    /** Danish where nothing is said. */
    private static String language(ContactRow row, ContactHeader header, List<ContactFault> faults) {
        String cell = header.cell(row, ContactColumn.LANGUAGE);
        switch (cell.toLowerCase(Locale.ROOT)) {
            case "", "da", "dk", "dansk", "danish":
                return "da";
            case "en", "uk", "engelsk", "english":
                return "en";
            default:
                faults.add(ContactFault.of(Kind.LANGUAGE_UNKNOWN, row.number(), ContactColumn.LANGUAGE, cell, ""));
                return "da";
        }
    }
}
