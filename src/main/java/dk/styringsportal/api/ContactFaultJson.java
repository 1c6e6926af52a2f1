package dk.styringsportal.api;

import dk.styringsportal.application.ContactSentences;
import dk.styringsportal.campaign.contacts.ContactFault;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with somebody who was to be invited.
 *
 * @param place in what was sent: "invitations/3/address"
 * @param kind as {@link ContactFault.Kind}, in lower case
 */
public record ContactFaultJson(String place, String kind, String detail) {

    /** The first person's row: above it stand the headings. */
    private static final int FIRST_ROW = 2;

    private static final ContactSentences SENTENCES = new ContactSentences(Locale.ENGLISH);

    static List<ContactFaultJson> of(List<ContactFault> faults) {
        return faults.stream()
                .map(fault -> new ContactFaultJson(
                        "invitations/" + (fault.row() - FIRST_ROW) + fault.column().map(column -> "/" + column.key()).orElse(""),
                        fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        SENTENCES.of(fault)))
                .toList();
    }
}
