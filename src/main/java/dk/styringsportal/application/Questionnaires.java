package dk.styringsportal.application;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.QuestionnaireSource;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.cases.CaseSheet;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Reading questionnaires. */
@ApplicationScoped
public class Questionnaires {

    @Inject
    private ServedLibrary library;

    @Inject
    private QuestionnaireSource files;

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

    /**
     * Any version to KL, a published one to everybody.
     *
     * @param user empty for somebody who is not logged in
     * @throws NotFoundException unless there is such a version and the user may read it
     */
    public QuestionnaireVersion get(Optional<User> user, QuestionnaireVersionId id) {
        boolean isKl = user.filter(Tenancy::maySeeNational).isPresent();
        return library.version(id).filter(found -> isKl).orElseGet(() -> get(id));
    }

    /** All there are, whatever their state. */
    public List<QuestionnaireVersion> all() {
        return library.versions();
    }

    /** The schema of questionnaire files. */
    public String schema() {
        return files.schema();
    }

    /** What is wrong with the files that are refused. */
    public List<QuestionnaireFault> faults() {
        return library.faults();
    }

    /** A version in whatever state, for those who write and check questionnaires; empty if there is none. */
    public Optional<QuestionnaireVersion> find(QuestionnaireVersionId id) {
        return library.version(id);
    }

    /** The whole file of a version, in whatever state; empty if there is none. */
    public Optional<String> content(QuestionnaireVersionId id) {
        return library.content(id);
    }

    /** How a municipality's own cases add up to the version's numbers; empty where nothing says so. */
    public Optional<CaseSheet> cases(QuestionnaireVersion version) {
        return library.cases(version);
    }

    /** The key figures that are drawn from the version's numbers; empty where nothing says so. */
    public Optional<FigureSheet> figures(QuestionnaireVersion version) {
        return library.figures(version);
    }

    /** The texts of the files beside the version's, by name. */
    SortedMap<String, String> beside(QuestionnaireVersion version) {
        return library.beside(version);
    }

    /**
     * Reads key figures from what {@link #beside} gave for the version earlier.
     *
     * @throws IllegalArgumentException if this portal cannot read them any more
     */
    FigureSheet figures(QuestionnaireVersion version, String content) {
        try {
            return files.figures(version.id() + "/" + FigureSheet.FILE, content, version);
        } catch (QuestionnaireFileException faulty) {
            throw new IllegalArgumentException("The frozen key figures are not understood: " + faulty.getMessage(), faulty);
        }
    }

    /** Keeps a version for ever as it is now, because a campaign uses it. */
    void freeze(QuestionnaireVersion version) {
        library.freeze(version);
    }

    /** What the campaign asks, as respondents meet it: what it asks in their own words has no options there. */
    public QuestionnaireVersion of(Campaign campaign) {
        return counted(campaign).asking(campaign.inWords());
    }

    /** What the campaign's answers are counted and scored as: the version as it is, whatever was asked in words. */
    public QuestionnaireVersion counted(Campaign campaign) {
        return library.version(campaign.questionnaire())
                .orElseThrow(() -> new IllegalStateException(
                        "Questionnaire " + campaign.questionnaire() + " of campaign " + campaign.id() + " is gone"));
    }
}
