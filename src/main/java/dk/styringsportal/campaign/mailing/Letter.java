package dk.styringsportal.campaign.mailing;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.invitation.AnsweringTime;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.SmallGroups;
import dk.styringsportal.campaign.mail.MailId;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.MailTemplate;
import dk.styringsportal.campaign.mail.MailText;
import dk.styringsportal.campaign.mail.OutgoingMail;
import dk.styringsportal.campaign.mail.Placeholder;
import dk.styringsportal.campaign.mail.StandardMails;
import dk.styringsportal.organisation.Municipalities;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one invited person is written, from the round's terms and the invitation. */
public final class Letter {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Round round;
    private final Campaign campaign;
    private final Instant deadline;
    private final int questions;
    private final SmallGroups few;

    /**
     * @param deadline by when to answer
     * @param questions how many questions are put to the group
     */
    public Letter(Round round, Campaign campaign, Instant deadline, int questions) {
        this(round, campaign, deadline, questions, SmallGroups.NONE);
    }

    /** @param few in an anonymous round, those who are told that anonymity does not hold for them */
    public Letter(Round round, Campaign campaign, Instant deadline, int questions, SmallGroups few) {
        this.round = round;
        this.campaign = campaign;
        this.deadline = deadline;
        this.questions = questions;
        this.few = few;
    }

    /**
     * The mail to the person. Its link is not in it: that is made when the mail leaves.
     *
     * @throws java.util.NoSuchElementException if no address is known
     */
    public OutgoingMail to(Invitation invitation, MailTemplate template) {
        return OutgoingMail.withLink(
                template.kind(),
                invitation.contact().mailAddress().orElseThrow(),
                invitation.contact().name(),
                text(invitation, template),
                invitation.link(),
                campaign.id().toString());
    }

    /**
     * Thanks to the person, without any link.
     *
     * @throws java.util.NoSuchElementException if no address is known
     */
    public OutgoingMail thanks(Invitation invitation, MailTemplate template) {
        return withoutLink(invitation, template, Map.of());
    }

    /**
     * A mail to the person that carries no personal link.
     *
     * @param more values beside those of every letter
     * @throws java.util.NoSuchElementException if no address is known
     */
    public OutgoingMail withoutLink(Invitation invitation, MailTemplate template, Map<Placeholder, String> more) {
        Map<Placeholder, String> values = values(invitation);
        values.putAll(more);
        return new OutgoingMail(
                MailId.random(),
                template.kind(),
                invitation.contact().mailAddress().orElseThrow(),
                invitation.contact().name(),
                template.fill(values),
                Optional.empty(),
                Optional.of(campaign.id().toString()),
                Optional.of(invitation.id()));
    }

    /** Whoever is promised less than the others is told so, also where KL's own words leave no place for it. */
    private MailText text(Invitation invitation, MailTemplate template) {
        MailText text = template.fill(values(invitation));
        boolean isSilent = template.kind().known().contains(Placeholder.ANONYMITY)
                && !template.body().contains(Placeholder.ANONYMITY.written());
        return isSilent && isOneOfFew(invitation)
                ? new MailText(text.subject(), text.body() + "\n\n" + anonymity(invitation))
                : text;
    }

    private boolean isOneOfFew(Invitation invitation) {
        return round.anonymous() && few.have(invitation);
    }

    private String anonymity(Invitation invitation) {
        if (!round.anonymous()) {
            return "";
        }
        Locale language = Locale.forLanguageTag(invitation.contact().language());
        return isOneOfFew(invitation)
                ? StandardMails.anonymousUnlessFew(language, round.minimumGroup())
                : StandardMails.anonymous(language);
    }

    /** What the template's places are filled with for the person. */
    public Map<Placeholder, String> values(Invitation invitation) {
        Locale language = Locale.forLanguageTag(invitation.contact().language());
        Map<Placeholder, String> values = values(language);
        values.put(Placeholder.NAME, invitation.contact().name());
        values.put(Placeholder.MUNICIPALITY, municipalities(invitation, language));
        values.put(Placeholder.SENDER, "KL");
        values.put(Placeholder.SOURCE_OF_ADDRESS, invitation.contact().source());
        values.put(Placeholder.OBJECTION, shortened(round.terms().controller()));
        values.put(Placeholder.ANONYMITY, anonymity(invitation));
        return values;
    }

    /** What the places are filled with whoever is written to. */
    public Map<Placeholder, String> values(Locale language) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.ROUND, round.title());
        values.put(Placeholder.DEADLINE, moment(deadline, language));
        values.put(Placeholder.DURATION, duration(language));
        values.put(Placeholder.PURPOSE, shortened(round.terms().purpose()));
        values.put(Placeholder.LEGAL_GROUND, shortened(round.terms().legalGround()));
        values.put(Placeholder.CONTROLLER, shortened(round.terms().controller()));
        return values;
    }

    /** As much of a text as a template takes. */
    public static String shortened(String text) {
        int most = MailTemplate.LONGEST_VALUE;
        return text.length() > most ? text.substring(0, most - 1) + "…" : text;
    }

    private static String municipalities(Invitation invitation, Locale language) {
        return invitation.about().organisations().stream()
                .map(code -> Municipalities.ofDenmark().get(code).name())
                .collect(Collectors.joining(isEnglish(language) ? " and " : " og "));
    }

    private static String moment(Instant instant, Locale language) {
        String pattern = isEnglish(language) ? "d MMMM yyyy 'at' HH:mm" : "d. MMMM yyyy 'kl.' H.mm";
        return DateTimeFormatter.ofPattern(pattern, language).withZone(DENMARK).format(instant);
    }

    private String duration(Locale language) {
        return AnsweringTime.minutes(questions) + (isEnglish(language) ? " minutes" : " minutter");
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    /** Which of the two ways of inviting: an address that somebody else gave is told of. */
    public static MailKind kindFor(MailKind kind, Invitation invitation) {
        return kind == MailKind.INVITATION && !invitation.contact().source().isEmpty() ? MailKind.FIRST_CONTACT : kind;
    }
}
