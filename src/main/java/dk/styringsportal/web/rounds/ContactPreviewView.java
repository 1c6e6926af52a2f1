package dk.styringsportal.web.rounds;

import dk.styringsportal.application.ContactSentences;
import dk.styringsportal.campaign.contacts.ContactBatches.Placed;
import dk.styringsportal.campaign.contacts.ContactFault;
import dk.styringsportal.campaign.contacts.ContactPreview;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.web.results.PageWords;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a list of contacts would bring, for the page.
 *
 * @param counts one sentence each: how many would be invited, and how many are passed over
 * @param moreFaults how many there are beside those listed
 */
public record ContactPreviewView(
        boolean sound,
        boolean worthwhile,
        List<String> counts,
        List<Count> groups,
        List<Count> municipalities,
        List<Line> first,
        List<Line> skipped,
        List<Count> faultKinds,
        List<Fault> faults,
        int moreFaults,
        String ignored) {

    /** A number and what it counts. */
    public record Count(String label, String number) {}

    /**
     * Somebody in the list.
     *
     * @param note why they are passed over; empty for those who are not
     */
    public record Line(int row, String label, String address, String group, String municipalities, String note) {}

    /**
     * @param row "3", or a dash where it is about the file
     * @param column empty where it is about the whole row
     */
    public record Fault(String row, String column, String sentence) {}

    /** Makes them. */
    record Maker(AskedCampaign asked, ContactSentences sentences, RoundWords words, PageWords pageWords) {

        ContactPreviewView of(ContactPreview preview) {
            return new ContactPreviewView(
                    preview.isSound(),
                    preview.invited() > 0,
                    counts(preview),
                    preview.byGroup().entrySet().stream()
                            .map(entry -> count(asked.groupTitle(entry.getKey()), entry.getValue()))
                            .toList(),
                    preview.byMunicipality().entrySet().stream()
                            .map(entry -> count(Municipalities.ofDenmark().get(entry.getKey()).name(), entry.getValue()))
                            .toList(),
                    preview.first().stream().map(this::line).toList(),
                    preview.skipped().stream().map(this::line).toList(),
                    preview.faultKinds().entrySet().stream()
                            .map(entry -> count(sentences.kind(entry.getKey()), entry.getValue()))
                            .toList(),
                    preview.faults().stream().map(this::fault).toList(),
                    preview.faultKinds().values().stream().mapToInt(Integer::intValue).sum() - preview.faults().size(),
                    String.join(", ", preview.ignored()));
        }

        private List<String> counts(ContactPreview preview) {
            return List.of(
                    words.say("contacts.count.invited", preview.invited()),
                    words.say("contacts.count.withoutAddress", preview.withoutAddress()),
                    words.say("contacts.count.twice", preview.twice()),
                    words.say("contacts.count.known", preview.alreadyInvited()));
        }

        private Count count(String label, int number) {
            return new Count(label, pageWords.count(number));
        }

        private Line line(Placed placed) {
            return line(placed.row(), placed.invitation(), "");
        }

        private Line line(ContactPreview.Skipped skipped) {
            String why = skipped.earlierRow() == 0
                    ? words.say("contacts.skipped.known")
                    : words.say("contacts.skipped.twice", String.valueOf(skipped.earlierRow()));
            return line(skipped.row(), skipped.invitation(), why);
        }

        private Line line(int row, Invitation invitation, String note) {
            return new Line(
                    row,
                    invitation.contact().label(),
                    invitation.contact().address(),
                    asked.groupTitle(invitation.group()),
                    names(invitation),
                    note);
        }

        private Fault fault(ContactFault fault) {
            return new Fault(
                    fault.row() == 0 ? "–" : String.valueOf(fault.row()),
                    fault.column().map(sentences::column).orElse(""),
                    sentences.of(fault));
        }
    }

    /** "København, Frederiksberg" */
    static String names(Invitation invitation) {
        return invitation.about().organisations().stream()
                .map(Municipalities.ofDenmark()::get)
                .map(Municipality::name)
                .collect(Collectors.joining(", "));
    }
}
