package dk.styringsportal.campaign.mail;

import java.util.Optional;

/** Which mails are meant; what is empty lets all pass. */
public record MailSelection(Optional<MailState> state, Optional<MailKind> kind, Optional<String> campaign) {

    public static MailSelection all() {
        return new MailSelection(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static MailSelection of(String campaign) {
        return new MailSelection(Optional.empty(), Optional.empty(), Optional.of(campaign));
    }

    public MailSelection inAnyState() {
        return new MailSelection(Optional.empty(), kind, campaign);
    }
}
