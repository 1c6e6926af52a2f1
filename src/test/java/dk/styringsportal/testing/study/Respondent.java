package dk.styringsportal.testing.study;

import dk.styringsportal.campaign.invitation.About;
import java.util.List;
import java.util.Map;

/**
 * Somebody of the study, made up.
 *
 * @param group its id, or {@link PublishedStudy#SELF_EVALUATION}
 * @param answers keys of the chosen options by item; several where boxes are ticked
 */
public record Respondent(String group, About about, Map<String, List<String>> answers) {

    public Respondent {
        answers = Map.copyOf(answers);
    }
}
