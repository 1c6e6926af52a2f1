package dk.styringsportal.campaign.mail;

import static dk.styringsportal.campaign.mail.Placeholder.ANONYMITY;
import static dk.styringsportal.campaign.mail.Placeholder.EDITION;
import static dk.styringsportal.campaign.mail.Placeholder.LINK;
import static dk.styringsportal.campaign.mail.Placeholder.OBJECTION;
import static dk.styringsportal.campaign.mail.Placeholder.SOURCE_OF_ADDRESS;
import static dk.styringsportal.campaign.mail.Placeholder.STOP;
import static dk.styringsportal.campaign.mail.Placeholder.TASK;

import java.util.EnumSet;
import java.util.Set;

/** What a mail is for. It decides what its template may and must leave open. */
public enum MailKind {
    /** To somebody whose address KL has from themselves or their own organisation's list. */
    INVITATION(EnumSet.of(LINK), EnumSet.of(STOP, ANONYMITY)),
    /** The first mail to somebody whose address came from somebody else: says from whom, and how to object. */
    FIRST_CONTACT(EnumSet.of(LINK, SOURCE_OF_ADDRESS, OBJECTION), EnumSet.of(STOP, ANONYMITY)),
    /** To somebody who has not answered. */
    REMINDER(EnumSet.of(LINK, STOP), EnumSet.noneOf(Placeholder.class)),
    THANKS(EnumSet.noneOf(Placeholder.class), EnumSet.noneOf(Placeholder.class)),
    DEADLINE_CHANGED(EnumSet.of(LINK), EnumSet.of(STOP)),
    /** The same to those in a municipality who see to its response; they log in. */
    MUNICIPALITY_DEADLINE(EnumSet.noneOf(Placeholder.class), EnumSet.noneOf(Placeholder.class)),
    /** Asks a leader to hand in the addresses of those who are to be invited next. */
    CONTACTS_WANTED(EnumSet.of(LINK), EnumSet.of(STOP)),
    /** To a leader who has handed in none. */
    CONTACTS_REMINDER(EnumSet.of(LINK, STOP), EnumSet.noneOf(Placeholder.class)),
    /** A coordinator hands themes or questions over to a colleague. */
    HANDED_OVER(EnumSet.of(LINK, TASK), EnumSet.noneOf(Placeholder.class)),
    /** Tells those who were asked by mail that the figures have been published. */
    EDITION_PUBLISHED(EnumSet.of(EDITION), EnumSet.noneOf(Placeholder.class)),
    /** Tells them that published figures have been withdrawn. */
    EDITION_WITHDRAWN(EnumSet.of(EDITION), EnumSet.noneOf(Placeholder.class)),
    /** Shows somebody at KL that mails arrive, or what one looks like. */
    TEST(EnumSet.noneOf(Placeholder.class), EnumSet.noneOf(Placeholder.class));

    /** What any mail can say. */
    private static final Set<Placeholder> ANYWHERE = EnumSet.range(Placeholder.NAME, Placeholder.SENDER);

    private final Set<Placeholder> required;
    private final Set<Placeholder> known;

    MailKind(Set<Placeholder> required, Set<Placeholder> more) {
        this.required = required;
        this.known = EnumSet.copyOf(required);
        this.known.addAll(more);
    }

    /** What the text of such a mail must have. */
    public Set<Placeholder> required() {
        return Set.copyOf(required);
    }

    /** What the text of such a mail may have, in the order of {@link Placeholder}. */
    public Set<Placeholder> known() {
        EnumSet<Placeholder> all = EnumSet.copyOf(ANYWHERE);
        if (this == MUNICIPALITY_DEADLINE) {
            // Several people answer, over weeks: no number of minutes would be true
            all.remove(Placeholder.DURATION);
        }
        all.addAll(known);
        return all;
    }

    /** Whether it goes out before mails that were queued earlier: somebody sits and waits for it. */
    public boolean isUrgent() {
        return this == TEST;
    }
}
