package dk.styringsportal.response.delegation;

import dk.styringsportal.campaign.MailAddress;
import dk.styringsportal.campaign.OneLine;
import java.util.Optional;

/**
 * To whom something is handed over.
 *
 * @param name one line; it stands beside the colleague's answers
 * @param address empty where the coordinator hands the link on by other means
 */
public record Colleague(String name, Optional<MailAddress> address) {

    /** @throws IllegalArgumentException for a name that is not one line of 1 to 200 characters */
    public Colleague {
        OneLine.check("A colleague's name", name);
    }
}
