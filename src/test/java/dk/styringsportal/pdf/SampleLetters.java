package dk.styringsportal.pdf;

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
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.report.InvitationLetter;
import dk.styringsportal.report.Letter;
import dk.styringsportal.testing.TestQuestionnaires;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Letters that invite persons, with a code for their phone. */
final class SampleLetters {

    static final String ADDRESS =
            "https://styring.example/undersoegelse?link=Mv5mV4Zk9S4fCqfX2yJt0gAAAAFm1e9cJw0rS0mJ4cQk7c4mZ1Y0yqzv3o2b8mQz9pX";
    static final String TITLE = "Invitation – Faglig ledelse";

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final QuestionnaireVersion QUESTIONNAIRE = TestQuestionnaires.GROUPS;
    private static final PdfQrCodes CODES = new PdfQrCodes();

    private SampleLetters() {}

    /** So many are asked in København, and one elsewhere. */
    private static SmallGroups invited(long inTheCapital) {
        GroupId group = QUESTIONNAIRE.groups().get(0).id();
        return new SmallGroups(
                List.of(
                        new InvitedCount(group, About.parse("0101"), Standing.INVITED, false, inTheCapital),
                        new InvitedCount(group, About.parse("0101 0147"), Standing.INVITED, false, 1),
                        new InvitedCount(group, About.parse("0751"), Standing.INVITED, true, 1)),
                5);
    }

    static InvitationLetter letters(boolean anonymous) {
        Round round = Round.drafted(
                new RoundId(1),
                new Round.Plan(
                        "Faglig ledelse",
                        Period.OPEN_ENDED,
                        List.of(QUESTIONNAIRE.id()),
                        Set.of(),
                        new RoundTerms(
                                "At vise, hvor ledelsen støtter fagligheden.", "Artikel 6, stk. 1, litra e", "KL, Weidekampsgade 10",
                                Optional.of(12)),
                        anonymous,
                        5));
        Campaign campaign = new Campaign(
                new CampaignId(3), round.id(), "Faglig ledelse", QUESTIONNAIRE.id(), "x", NOW,
                Optional.of(Instant.parse("2026-12-31T23:00:00Z")), Optional.empty(), false, false);
        return new InvitationLetter(round, campaign, QUESTIONNAIRE, invited(6), CODES, NOW);
    }

    static Invitation to(String name, String role, String language, String about) {
        return Invitation.of(
                new CampaignId(3),
                QUESTIONNAIRE.groups().get(0).id(),
                About.parse(about),
                new Contact(name, "", role, name.isEmpty() ? "" : "Kommunens sekretariat", language));
    }

    static byte[] drawn(List<Letter> letters) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfLetterWriter().write(TITLE, NOW, letters, out);
        return out.toByteArray();
    }
}
