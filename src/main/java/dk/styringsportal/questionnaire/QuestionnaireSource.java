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

    /** The files beside that version, whole, as far as they are sound. */
    Map<Companion, String> beside(QuestionnaireVersionId id);

    /**
     * How cases add up to the version's numbers.
     *
     * @param name of the file, for faults
     * @throws QuestionnaireFileException if it does not say so, or not of this version
     */
    CaseSheet cases(String name, String content, QuestionnaireVersion version);

    /**
     * The key figures that are drawn from the version's numbers.
     *
     * @param name of the file, for faults
     * @throws QuestionnaireFileException if it does not say so, or not of this version
     */
    FigureSheet figures(String name, String content, QuestionnaireVersion version);

    /** The schema of the files, as JSON Schema (2020-12). */
    String schema();

    /** A file of a version in use is not as it was: its name below the folder, and both hashes. */
    QuestionnaireFault changed(String file, String hash, String frozenHash);

    /** A version in use cannot be read any more. */
    QuestionnaireFault unreadable(QuestionnaireVersionId id, String why);

    /** That version; empty if there is none. */
    default Optional<QuestionnaireVersion> version(QuestionnaireVersionId id) {
        return versions().stream().filter(version -> version.id().equals(id)).findFirst();
    }
}
