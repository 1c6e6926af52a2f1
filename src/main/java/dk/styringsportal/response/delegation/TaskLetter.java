package dk.styringsportal.response.delegation;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.mail.MailTemplate;
import dk.styringsportal.campaign.mail.OutgoingMail;
import dk.styringsportal.campaign.mail.Placeholder;
import dk.styringsportal.campaign.mailing.Letter;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.util.Locale;
import java.util.Map;

/** What a colleague is written when something is handed over to them, and when they are reminded of it. */
public final class TaskLetter {

    private final Letter letter;
    private final Campaign campaign;
    private final QuestionnaireVersion questionnaire;
    private final Municipality municipality;

    /** @param letter of the campaign's round, with the colleague's deadline and number of questions */
    public TaskLetter(Letter letter, Campaign campaign, QuestionnaireVersion questionnaire, Municipality municipality) {
        this.letter = letter;
        this.campaign = campaign;
        this.questionnaire = questionnaire;
        this.municipality = municipality;
    }

    /**
     * The mail to the colleague. Its link is not in it: that is made when the mail leaves.
     *
     * @param sender display name of who hands over or reminds
     * @throws java.util.NoSuchElementException if no address is known
     */
    public OutgoingMail to(Delegation delegation, String sender, MailTemplate template, Locale language) {
        Map<Placeholder, String> values = letter.values(language);
        values.put(Placeholder.NAME, delegation.colleague().name());
        values.put(Placeholder.MUNICIPALITY, municipality.name());
        values.put(Placeholder.SENDER, sender);
        values.put(Placeholder.TASK, Letter.shortened(new Task(questionnaire, delegation.items()).words(language)));
        return OutgoingMail.withLink(
                template.kind(),
                delegation.colleague().address().orElseThrow(),
                delegation.colleague().name(),
                template.fill(values),
                delegation.link(),
                campaign.id().toString());
    }
}
