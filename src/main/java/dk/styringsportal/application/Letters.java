package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.InvitationRepository.Filter;
import dk.styringsportal.campaign.invitation.SmallGroups;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.InvitationLetter;
import dk.styringsportal.report.Letter;
import dk.styringsportal.report.LetterWriter;
import dk.styringsportal.report.QrCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** Personal addresses on paper. Data are read in transactions of their own; drawing holds none. */
@ApplicationScoped
public class Letters {

    /** As many letters are in one file: a thick pile of paper, drawn in seconds. */
    public static final int MOST = 500;

    @Inject
    private Invitations invitations;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Rounds rounds;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private LetterWriter writer;

    @Inject
    private QrCodes codes;

    @Inject
    private Clock clock;

    /** An address as a code for telephones. */
    public Figure.QrCode code(String title, String address) {
        return codes.of(title, address);
    }

    /**
     * The letter to one person.
     *
     * @param address makes a whole address of a link
     * @throws NotFoundException if there is no such person, or their link is out of use
     * @throws IOException if the stream takes no more
     */
    public void one(User user, InvitationId id, UnaryOperator<String> address, OutputStream out) throws IOException {
        String link = invitations.link(user, id);
        Invitation invitation = invitations.get(user, id);
        if (invitation.revoked()) {
            throw new NotFoundException("The link of invitation " + id + " is out of use");
        }
        write(user, invitation.campaign(), List.of(new Invitations.Linked(invitation, link)), address, out);
    }

    /**
     * Letters to those without an address who have not answered, in the order invited.
     *
     * @param filter whom of them
     * @param from from 0; at most {@link #MOST} are written
     * @throws NotFoundException if there are none
     * @throws IOException if the stream takes no more
     */
    public void many(
            User user, CampaignId campaign, Filter filter, int from, UnaryOperator<String> address, OutputStream out)
            throws IOException {
        List<Invitations.Linked> some = invitations.forLetters(user, campaign, filter, from, MOST);
        if (some.isEmpty()) {
            throw new NotFoundException("Nobody is to get a letter");
        }
        write(user, campaign, some, address, out);
    }

    private void write(
            User user, CampaignId id, List<Invitations.Linked> some, UnaryOperator<String> address, OutputStream out)
            throws IOException {
        Campaign campaign = campaigns.get(user, id);
        Instant now = clock.instant();
        Round round = rounds.read(user, campaign.round()).round();
        SmallGroups few = invitations.few(user, round, id);
        InvitationLetter letter =
                new InvitationLetter(round, campaign, questionnaires.of(campaign), few, codes, now);
        List<Letter> letters = some.stream()
                .map(linked -> letter.to(linked.invitation(), address.apply(linked.link())))
                .toList();
        writer.write(letter.title(some.get(0).invitation()), now, letters, out);
    }
}
