package dk.styringsportal.campaign.mailing;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.MailTemplate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps what is to be sent to many, and what a round says in its mails. */
public interface MailingRepository {

    Mailing add(CampaignId campaign, MailKind kind, Instant dueAt, String by);

    Optional<Mailing> withId(MailingId id);

    /** The mailing, held until the transaction ends, so that two nodes do not carry it out at once. */
    Optional<Mailing> held(MailingId id);

    void update(Mailing mailing);

    /** Newest first. */
    List<Mailing> of(CampaignId campaign);

    /** Those whose time has come and that are not done, oldest first. */
    List<MailingId> due(Instant now);

    /** What the round says in mails of that kind; empty where it says what the portal comes with. */
    Optional<MailTemplate> text(RoundId round, MailKind kind, String language);

    /** The round says this from now on. */
    void keep(RoundId round, MailTemplate template, String language);

    /** The round says again what the portal comes with. */
    void forget(RoundId round, MailKind kind, String language);
}
