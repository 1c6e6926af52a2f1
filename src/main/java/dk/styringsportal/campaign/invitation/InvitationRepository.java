package dk.styringsportal.campaign.invitation;

import dk.styringsportal.campaign.CampaignId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps who is invited. */
public interface InvitationRepository {

    /**
     * Some of the invited.
     *
     * @param group empty for all
     * @param text part of a name, role or address, in upper or lower case; empty for all
     * @param state empty for all
     * @param byLetter only those without an address who have not begun by an open link
     */
    record Filter(String group, String organisation, String text, Optional<State> state, boolean byLetter) {

        /** All of them. */
        public static final Filter ALL = new Filter("", "", "", Optional.empty());

        /** Characters that no text has are left out: they find nothing, and not every database takes them. */
        public Filter {
            group = clean(group);
            organisation = clean(organisation);
            text = clean(text);
        }

        private static String clean(String text) {
            return text.replaceAll("[\\p{Cc}\\p{Cs}]", "");
        }

        public Filter(String group, String organisation, String text, Optional<State> state) {
            this(group, organisation, text, state, false);
        }

        /** Of these, those who are to get a letter: without an address, and not heard from. */
        public Filter letters() {
            return new Filter(group, organisation, text, Optional.of(State.WAITING), true);
        }
    }

    /** What becomes of an invitation, as KL looks for it. */
    enum State {
        WAITING,
        ANSWERED,
        REVOKED,
        BOUNCED,
        INELIGIBLE,
        OBJECTED,
        /** Still to answer, and mails do not arrive or maybe not: the newest was refused, its outcome is unknown, or the address is marked. */
        UNREACHED
    }

    /** In the order given, after those who were before. The caller holds the campaign. */
    void add(CampaignId campaign, List<Invitation> invitations);

    Optional<Invitation> withId(InvitationId id);

    /** The invitation, held until the transaction ends, so that writes of one person come one after the other. */
    Optional<Invitation> held(InvitationId id);

    /** Stores what has changed. */
    void update(Invitation invitation);

    /** Deletes an invitation from which nothing has come. */
    void remove(InvitationId id);

    /** In the order invited. */
    List<Invitation> page(CampaignId campaign, Filter filter, int from, int most);

    /** Those of these ids, in no order. One statement. */
    List<Invitation> all(Collection<InvitationId> ids);

    /** How many the filter lets through. */
    long count(CampaignId campaign, Filter filter);

    /** Those after that place in the order invited, with their places: for walking through many of them. */
    List<Placed> after(CampaignId campaign, long place, int most);

    /** An invitation and its place in the order invited. */
    record Placed(long place, Invitation invitation) {}

    /** Of these, the {@linkplain Invitation#identity() identities} of those that are invited already. One statement. */
    Set<String> known(CampaignId campaign, Collection<Invitation> some);

    /** Deletes who was invited to the campaign. */
    void erase(CampaignId campaign);

    /** How many are invited and have answered, of every group about the same municipalities. One statement, however many there are. */
    List<InvitedCount> counts(CampaignId campaign);
}
