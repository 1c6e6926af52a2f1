package dk.styringsportal.report;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundTerms;
import dk.styringsportal.campaign.invitation.Contact;
import dk.styringsportal.campaign.invitation.AnsweringTime;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.SmallGroups;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The letter that invites somebody who is not reached by mail: who asks and why, how long it takes, on what terms, and the
 * personal address as text and as a QR code.
 */
public final class InvitationLetter {

    private final Round round;
    private final Campaign campaign;
    private final QuestionnaireVersion questionnaire;
    private final SmallGroups few;
    private final QrCodes codes;
    private final Instant now;

    /**
     * @param few those who are told that anonymity does not hold for them
     * @param now printed as the letters' day
     */
    public InvitationLetter(
            Round round,
            Campaign campaign,
            QuestionnaireVersion questionnaire,
            SmallGroups few,
            QrCodes codes,
            Instant now) {
        this.round = round;
        this.campaign = campaign;
        this.questionnaire = questionnaire;
        this.few = few;
        this.codes = codes;
        this.now = now;
    }

    /** @param address the person's own, whole */
    public Letter to(Invitation invitation, String address) {
        Locale language = Locale.forLanguageTag(invitation.contact().language());
        ReportTexts texts = ReportTexts.in(language);
        Dates dates = Dates.in(language);
        List<Block> blocks = new ArrayList<>(asking(invitation, texts, dates));
        blocks.addAll(answering(address, texts));
        blocks.addAll(terms(invitation.contact(), texts));
        blocks.add(paragraph(texts.text("letter.signed")));
        return new Letter(
                texts.language(), addressee(invitation, texts), dates.day(now), campaign.title(), blocks);
    }

    /** What a file of letters to these people is called. */
    public String title(Invitation first) {
        ReportTexts texts = ReportTexts.in(Locale.forLanguageTag(first.contact().language()));
        return texts.text("letter.kind") + " – " + campaign.title();
    }

    private static List<String> addressee(Invitation invitation, ReportTexts texts) {
        return Stream.of(invitation.contact().name(), invitation.contact().role(), municipalities(invitation, texts))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String municipalities(Invitation invitation, ReportTexts texts) {
        return texts.all(invitation.about().organisations().stream()
                .map(Municipalities.ofDenmark()::get)
                .map(Municipality::name)
                .toList());
    }

    private List<Block> asking(Invitation invitation, ReportTexts texts, Dates dates) {
        Contact contact = invitation.contact();
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(contact.name().isEmpty()
                ? texts.text("letter.greeting.nobody")
                : texts.text("letter.greeting", contact.name())));
        String asked = texts.text("letter.asked", campaign.title(), municipalities(invitation, texts));
        blocks.add(paragraph(
                contact.role().isEmpty() ? asked : asked + " " + texts.text("letter.asked.role", contact.role())));
        String time = texts.text("letter.time", String.valueOf(minutes(invitation)));
        blocks.add(paragraph(campaign.deadline()
                .map(end -> time + " " + texts.text("letter.until", dates.day(end.minusMillis(1))))
                .orElse(time)));
        if (round.anonymous()) {
            blocks.add(paragraph(few.have(invitation)
                    ? texts.text("letter.anonymous.few", String.valueOf(round.minimumGroup()))
                    : texts.text("letter.anonymous")));
        }
        return blocks;
    }

    private int minutes(Invitation invitation) {
        long questions = questionnaire.items().stream()
                .filter(item -> item.type().asks() && item.routing().isFor(Optional.of(invitation.group())))
                .count();
        return AnsweringTime.minutes((int) questions);
    }

    private List<Block> answering(String address, ReportTexts texts) {
        return List.of(
                new Block.Heading(2, texts.text("letter.how")),
                new Block.Drawing(codes.of(texts.text("letter.scan"), address)),
                paragraph(texts.text("letter.or")),
                paragraph(address),
                paragraph(texts.text("letter.personal")));
    }

    private List<Block> terms(Contact contact, ReportTexts texts) {
        RoundTerms terms = round.terms();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, texts.text("letter.terms")));
        addIfSaid(blocks, texts.text("letter.purpose"), terms.purpose());
        addIfSaid(blocks, texts.text("letter.legalGround"), terms.legalGround());
        addIfSaid(blocks, texts.text("letter.controller"), terms.controller());
        terms.retentionMonths().ifPresent(months -> blocks.add(lead(
                texts.text("letter.retention"), texts.text("letter.retention.months", String.valueOf(months)))));
        addIfSaid(blocks, texts.text("letter.source"), contact.source());
        blocks.add(lead(texts.text("letter.objection"), texts.text("letter.objection.how")));
        return blocks;
    }

    private static void addIfSaid(List<Block> blocks, String lead, String text) {
        if (!text.isBlank()) {
            blocks.add(lead(lead, text));
        }
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Optional.empty(), text);
    }

    private static Block lead(String lead, String text) {
        return new Block.Paragraph(Optional.of(lead), text);
    }
}
