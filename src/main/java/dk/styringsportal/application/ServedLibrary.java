package dk.styringsportal.application;

import dk.styringsportal.questionnaire.FrozenQuestionnaire;
import dk.styringsportal.questionnaire.FrozenQuestionnaireRepository;
import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireLibrary;
import dk.styringsportal.questionnaire.QuestionnaireSource;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.ServedCompanions;
import dk.styringsportal.questionnaire.ServedQuestionnaires;
import dk.styringsportal.questionnaire.cases.CaseSheet;
import dk.styringsportal.questionnaire.draft.PublicationRepository;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The questionnaires that are served. No file changes while the portal runs, and a version frozen later is the one that is
 * served already; so they are read again only when a version was published or given another state, on this node or another.
 */
@ApplicationScoped
class ServedLibrary implements QuestionnaireLibrary {

    /** So long another node may not know of a version that was published. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @Inject
    private QuestionnaireSource files;

    @Inject
    private FrozenQuestionnaireRepository frozen;

    @Inject
    private PublicationRepository publications;

    @Inject
    private Clock clock;

    private volatile Known known;

    /**
     * @param change the last one that is in it
     * @param lookAgain when to ask whether there is a newer one
     */
    private record Known(ServedQuestionnaires served, ServedCompanions companions, long change, Instant lookAgain) {}

    @Override
    public List<QuestionnaireVersion> versions() {
        return served().versions();
    }

    @Override
    public List<QuestionnaireFault> faults() {
        Known now = known();
        return Stream.concat(now.served().faults().stream(), now.companions().faults().stream()).toList();
    }

    @Override
    public Optional<QuestionnaireVersion> version(QuestionnaireVersionId id) {
        Optional<QuestionnaireVersion> version = served().version(id);
        return version.isPresent() ? version : newest().served().version(id);
    }

    /** The whole file of that version; empty if there is none. */
    Optional<String> content(QuestionnaireVersionId id) {
        return version(id).map(version -> served().contents().get(version.id()));
    }

    /** How cases add up to the version's numbers; empty where nothing says so. */
    Optional<CaseSheet> cases(QuestionnaireVersion version) {
        return known().companions().cases(version.id());
    }

    /** The key figures of the version; empty where nothing says so. */
    Optional<FigureSheet> figures(QuestionnaireVersion version) {
        return known().companions().figures(version.id());
    }

    /** The texts of the files beside the version's, by name. */
    SortedMap<String, String> beside(QuestionnaireVersion version) {
        SortedMap<String, String> texts = new TreeMap<>();
        known().companions().texts(version.id()).forEach((companion, text) -> texts.put(companion.file(), text));
        return texts;
    }

    /** Keeps the version as it is now, for a campaign that uses it; to be called in the campaign's transaction. */
    void freeze(QuestionnaireVersion version) {
        content(version.id()).ifPresent(content -> frozen.keep(new FrozenQuestionnaire(
                version.id(), version.contentHash(), content, known().companions().texts(version.id()))));
    }

    /** What was published or given another state is to be seen from now on. */
    void lookAgain() {
        Known before = known;
        if (before != null) {
            known = new Known(before.served(), before.companions(), before.change(), Instant.MIN);
        }
    }

    private ServedQuestionnaires served() {
        return known().served();
    }

    private Known known() {
        Known now = known;
        return now != null && clock.instant().isBefore(now.lookAgain()) ? now : newest();
    }

    private Known newest() {
        Known before = known;
        long change = publications.lastChange();
        Instant lookAgain = clock.instant().plus(PATIENCE);
        Known now = before != null && before.change() == change
                ? new Known(before.served(), before.companions(), change, lookAgain)
                : read(change, lookAgain);
        known = now;
        return now;
    }

    private Known read(long change, Instant lookAgain) {
        Stream<FrozenQuestionnaire> published = publications.all().stream()
                .map(one -> new FrozenQuestionnaire(one.id(), one.contentHash(), one.content()));
        List<FrozenQuestionnaire> fixed = Stream.concat(published, frozen.all().stream()).toList();
        ServedQuestionnaires served = ServedQuestionnaires.of(files, fixed, publications.states());
        return new Known(served, ServedCompanions.of(files, served, fixed), change, lookAgain);
    }
}
