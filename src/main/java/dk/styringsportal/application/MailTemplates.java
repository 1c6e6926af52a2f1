package dk.styringsportal.application;

import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.MailTemplate;
import dk.styringsportal.campaign.mail.UnusableTemplateException;
import dk.styringsportal.response.CprNumber;
import dk.styringsportal.response.CprNumberException;

/** Takes in mail templates as somebody wrote them. */
public final class MailTemplates {

    private MailTemplates() {}

    /**
     * A sound template that holds no CPR number.
     *
     * @throws UnusableTemplateException telling all else that is wrong
     * @throws CprNumberException of place "subject" or "text"
     */
    public static MailTemplate read(MailKind kind, String subject, String text) {
        CprNumber.refuseIn(subject, "subject");
        CprNumber.refuseIn(text, "text");
        return new MailTemplate(kind, subject, text);
    }
}
