package dk.styringsportal.response.workingcopy;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Response;
import java.time.Instant;

/**
 * What a working copy is made of.
 *
 * @param questionnaire as the campaign asks it, in Danish
 * @param madeAt when it is downloaded
 */
public record WorkingCopy(
        Campaign campaign, QuestionnaireVersion questionnaire, Municipality municipality, Response response, Instant madeAt) {

    /** By what the copy is known when it comes back. */
    public CopyOrigin origin() {
        return new CopyOrigin(
                response.id().toString(), campaign.id().toString(), municipality.code().value(), questionnaire.id().toString());
    }
}
