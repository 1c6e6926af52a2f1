package dk.styringsportal.surveys.xlsform;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import java.util.ArrayList;
import java.util.List;

/** Gathers what makes a form unreadable, so that all is told at once. */
final class FormFaults {

    /** More are not told: whoever has so many starts elsewhere. */
    private static final int MOST = 200;

    private final String file;
    private final List<QuestionnaireFault> found = new ArrayList<>();

    /** @param file its name */
    FormFaults(String file) {
        this.file = file;
    }

    /** @param place of the cell: "survey!B12"; or the name of a sheet */
    void add(String place, String key, Object... details) {
        if (found.size() < MOST) {
            found.add(new QuestionnaireFault(file, 0, 0, place, FormTexts.of(key, details)));
        }
    }

    boolean areNone() {
        return found.isEmpty();
    }

    /** @throws QuestionnaireFileException with all faults, if there are any */
    void check() {
        if (!found.isEmpty()) {
            throw new QuestionnaireFileException(found);
        }
    }
}
