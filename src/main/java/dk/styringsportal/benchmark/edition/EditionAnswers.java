package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.need.NeedCounting;
import dk.styringsportal.benchmark.need.NeedCounts;
import dk.styringsportal.benchmark.survey.Counting;
import dk.styringsportal.benchmark.survey.RoleConsents;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.questionnaire.QuestionnaireVersion;

/**
 * The answers in an edition of groups, counted again; what is kept of them does not grow with the respondents.
 *
 * @param counts each group by itself, nothing withheld: never to be shown as they are
 * @param needs the need gaps of the same
 * @param consents who may be shown with their role
 */
public record EditionAnswers(SurveyCounts counts, NeedCounts needs, RoleConsents consents) {

    /** Reads all answers of a kept edition once. */
    public static EditionAnswers of(EditionFile file, LineReader reader, QuestionnaireVersion questionnaire) {
        Counting counting = new Counting(questionnaire);
        NeedCounting needs = new NeedCounting(questionnaire);
        RoleConsents consents = new RoleConsents();
        file.lines(EditionPart.RESPONSES, line -> {
            EditionResponse response = EditionResponse.of(reader.read(line), questionnaire);
            About about = About.of(response.about());
            counting.add(response.group(), about, response.answers());
            response.group().ifPresent(group -> needs.add(group, about, response.answers()));
            consents.add(response.group(), about, response.withRole());
        });
        return new EditionAnswers(counting.counts(), needs.counts(), consents);
    }
}
