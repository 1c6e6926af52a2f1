package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.OutgoingMail;
import dk.styringsportal.campaign.mailing.Letter;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.delegation.Delegation;
import dk.styringsportal.response.delegation.Task;
import dk.styringsportal.response.delegation.TaskLetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Makes what colleagues are written, in Danish and in the round's own words where it has some. */
@ApplicationScoped
class TaskMails {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    @Inject
    private RoundRepository rounds;

    @Inject
    private MailTexts texts;

    @Inject
    private Questionnaires questionnaires;

    OutgoingMail to(Delegation delegation, Campaign campaign, Response response, User sender) {
        Round round = rounds.withId(campaign.round()).orElseThrow();
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        int questions = (int) new Task(questionnaire, delegation.items())
                .items().stream().filter(item -> item.type().asks()).count();
        return new TaskLetter(
                        new Letter(round, campaign, delegation.deadline(), questions),
                        campaign,
                        questionnaire,
                        Municipalities.ofDenmark().get(response.organisation()))
                .to(delegation, sender.displayName(), texts.of(round, MailKind.HANDED_OVER, DANISH.getLanguage()), DANISH);
    }
}
