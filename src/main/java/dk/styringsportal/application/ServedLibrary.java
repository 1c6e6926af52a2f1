package dk.styringsportal.application;

import dk.styringsportal.questionnaire.FrozenQuestionnaire;
import dk.styringsportal.questionnaire.FrozenQuestionnaireRepository;
import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireLibrary;
import dk.styringsportal.questionnaire.QuestionnaireSource;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.ServedQuestionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The questionnaires that are served, read once: a version frozen later is the one that is served already, and no file
 * changes while the portal runs.
 */
@ApplicationScoped
class ServedLibrary implements QuestionnaireLibrary {

    @Inject
    private QuestionnaireSource files;

    @Inject
    private FrozenQuestionnaireRepository frozen;

    private volatile ServedQuestionnaires served;

    @Override
    public List<QuestionnaireVersion> versions() {
        return served().versions();
    }

    @Override
    public List<QuestionnaireFault> faults() {
        return served().faults();
    }

    @Override
    public Optional<QuestionnaireVersion> version(QuestionnaireVersionId id) {
        return served().version(id);
    }

    /** Keeps the version as it is now, for a campaign that uses it; to be called in the campaign's transaction. */
    void freeze(QuestionnaireVersion version) {
        boolean packaged = files.version(version.id())
                .filter(file -> file.contentHash().equals(version.contentHash()))
                .isPresent();
        if (packaged) {
            frozen.keep(new FrozenQuestionnaire(version.id(), version.contentHash(), files.content(version.id())));
        }
    }

    private ServedQuestionnaires served() {
        ServedQuestionnaires known = served;
        if (known == null) {
            known = ServedQuestionnaires.of(files, frozen.all());
            served = known;
        }
        return known;
    }
}
