package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.survey.Counting;
import dk.styringsportal.benchmark.survey.RoleConsents;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.questionnaire.QuestionnaireVersion;

/**
 * The answers in an edition of groups, counted again; what is kept of them does not grow with the respondents.
 *
 * @param counts each group by itself, nothing withheld: never to be shown as they are
 * @param consents who may be shown with their role
 */
public record EditionAnswers(SurveyCounts counts, RoleConsents consents) {

    /** Reads all answers of a kept edition once. */
    public static EditionAnswers of(EditionFile file, LineReader reader, QuestionnaireVersion questionnaire) {
        Counting counting = new Counting(questionnaire);
        RoleConsents consents = new RoleConsents();
        file.lines(EditionPart.RESPONSES, line -> {
            EditionResponse response = EditionResponse.of(reader.read(line), questionnaire);
            About about = About.of(response.about());
            counting.add(response.group(), about, response.answers());
            consents.add(response.group(), about, response.withRole());
        });
        return new EditionAnswers(counting.counts(), consents);
    }
}
