package dk.styringsportal.campaign.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.Period;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.campaign.RoundTerms;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.Contact;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitedCount;
import dk.styringsportal.campaign.invitation.SmallGroups;
import dk.styringsportal.campaign.invitation.Standing;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.MailTemplate;
import dk.styringsportal.campaign.mail.StandardMails;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the first mail to somebody says about anonymity. */
class LetterTest {

    private static final Instant DEADLINE = Instant.parse("2026-12-01T11:00:00Z");
    private static final GroupId LEADERS = new GroupId("ledere");
    private static final QuestionnaireVersionId QUESTIONNAIRE = QuestionnaireVersionId.parse("x/1");
    private static final SmallGroups FEW = new SmallGroups(
            List.of(
                    new InvitedCount(LEADERS, About.parse("0101"), Standing.INVITED, false, 4),
                    new InvitedCount(LEADERS, About.parse("0101 0147"), Standing.INVITED, true, 1),
                    new InvitedCount(new GroupId("andre"), About.parse("0751"), Standing.INVITED, false, 9),
                    new InvitedCount(LEADERS, About.parse("0751"), Standing.INVITED, false, 1)),
            5);

    private static Letter letter(boolean anonymous) {
        Round round = Round.drafted(
                new RoundId(1),
                new Round.Plan("Runden", Period.OPEN_ENDED, List.of(QUESTIONNAIRE), Set.of(), RoundTerms.UNSAID, anonymous, 5));
        Campaign campaign = new Campaign(
                new CampaignId(3), round.id(), "Runden", QUESTIONNAIRE, "x", DEADLINE.minusSeconds(9), Optional.of(DEADLINE),
                Optional.empty(), false, false);
        return new Letter(round, campaign, DEADLINE, 12, FEW);
    }

    private static Invitation to(String about, String language) {
        return Invitation.of(
                new CampaignId(3), LEADERS, About.parse(about), new Contact("Kim", "kim@x.dk", "", "", language));
    }

    private static String standard(boolean anonymous, MailKind kind, String about, String language) {
        MailTemplate template = StandardMails.of(kind, Locale.forLanguageTag(language));
        return letter(anonymous).to(to(about, language), template).text().body();
    }

    @Test
    void an_anonymous_round_promises_anonymity_where_enough_are_asked() {
        String text = standard(true, MailKind.INVITATION, "0101", "da");

        assertTrue(text.contains("Svar senest 1. december 2026 kl. 12.00. Din besvarelse er anonym: Når du har sendt"), text);
        assertFalse(text.contains("færre end"), text);
    }

    @Test
    void where_too_few_are_asked_it_says_so_instead() {
        for (MailKind first : List.of(MailKind.INVITATION, MailKind.FIRST_CONTACT)) {
            String text = standard(true, first, "0751", "da");
            assertTrue(text.contains("færre end 5 inviteret fra kommunen. Derfor kan svarene ikke være anonyme"), text);
            assertFalse(text.contains("Din besvarelse er anonym"), text);
        }
        String english = standard(true, MailKind.INVITATION, "0147", "en");
        assertTrue(english.contains("fewer than 5 people of your group are invited"), english);
    }

    @Test
    void a_round_that_is_not_anonymous_promises_nothing() {
        String text = standard(false, MailKind.INVITATION, "0751", "da");

        assertFalse(text.contains("anonym"), text);
        assertTrue(text.contains("kl. 12.00.\n\nFormål"), text);
    }

    @Test
    void words_of_kls_own_without_a_place_for_it_are_followed_by_it_for_the_few_alone() {
        MailTemplate own = new MailTemplate(MailKind.INVITATION, "Svar", "Hej {navn}: {link}");

        String few = letter(true).to(to("0751", "da"), own).text().body();

        assertTrue(few.startsWith("Hej Kim: {link}\n\nNår du har sendt dine svar, klippes forbindelsen"), few);
        assertEquals("Hej Kim: {link}", letter(true).to(to("0101", "da"), own).text().body());
        assertEquals("Hej Kim: {link}", letter(false).to(to("0751", "da"), own).text().body());
    }
}
