package dk.styringsportal.questionnaire;

import dk.styringsportal.questionnaire.cases.CaseSheet;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questionnaire files that came with the portal. */
public interface QuestionnaireSource {

    /** Those that are sound, ordered by id and version. */
    List<QuestionnaireVersion> versions();

    /** What is wrong with the others. */
    List<QuestionnaireFault> faults();

    /** The file that the version was read from. */
    String content(QuestionnaireVersionId id);

    /**
     * Reads a version from what {@link #content} gave for it earlier.
     *
     * @throws IllegalArgumentException if this portal cannot read it any more
     */
    QuestionnaireVersion read(QuestionnaireVersionId id, String content);

    /** How cases add up to that version's numbers; empty where no file says so. */
    Optional<CaseSheet> cases(QuestionnaireVersionId id);

    /** The key figures that are drawn from that version's numbers; empty where no file says so. */
    Optional<FigureSheet> figures(QuestionnaireVersionId id);

    /** The texts of the files beside that version's that are understood, by name: "cases.yaml", "figures.yaml". */
    Map<String, String> beside(QuestionnaireVersionId id);

    /**
     * Reads key figures from what {@link #beside} gave for that version earlier.
     *
     * @throws IllegalArgumentException if this portal cannot read them any more
     */
    FigureSheet figures(QuestionnaireVersion version, String content);

    /** The schema of the files, as JSON Schema (2020-12). */
    String schema();

    /** A fault of the file of that version as a whole. */
    QuestionnaireFault changed(QuestionnaireVersionId id, String hash, String frozenHash);

    /** That version; empty if there is none. */
    default Optional<QuestionnaireVersion> version(QuestionnaireVersionId id) {
        return versions().stream().filter(version -> version.id().equals(id)).findFirst();
    }
}
