package dk.styringsportal.application;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.questionnaire.QuestionnaireLibrary;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reading questionnaires. */
@ApplicationScoped
public class Questionnaires {

    @Inject
    private QuestionnaireLibrary library;

    /** Those anybody may read. */
    public List<QuestionnaireVersion> published() {
        return library.versions().stream().filter(QuestionnaireVersion::isPublished).toList();
    }

    /** @throws NotFoundException unless there is such a version and it is published */
    public QuestionnaireVersion get(QuestionnaireVersionId id) {
        return library.version(id)
                .filter(QuestionnaireVersion::isPublished)
                .orElseThrow(() -> new NotFoundException("There is no published questionnaire " + id));
    }

    /** What the campaign asks. */
    public QuestionnaireVersion of(Campaign campaign) {
        return library.version(campaign.questionnaire())
                .orElseThrow(() -> new IllegalStateException(
                        "Questionnaire " + campaign.questionnaire() + " of campaign " + campaign.id() + " is gone"));
    }
}
