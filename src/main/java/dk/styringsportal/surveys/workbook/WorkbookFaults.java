package dk.styringsportal.surveys.workbook;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with one workbook: a fault of the file ends the reading, faults of cells are told together. */
final class WorkbookFaults {

    /** A sheet full of #REF! is told by its first cells. */
    private static final int MOST = 200;

    private static final Sentences SENTENCES = new Sentences("dk.styringsportal.surveys.workbook.faults");

    private final String file;
    private final List<QuestionnaireFault> cells = new ArrayList<>();

    WorkbookFaults(String file) {
        this.file = file;
    }

    /** Of the file as a whole. */
    QuestionnaireFileException whole(String key, Object... details) {
        return new QuestionnaireFileException(fault("", key, details));
    }

    /** Of a part in the file, which no program writes that way. */
    QuestionnaireFileException damaged(String part) {
        return whole("file.damaged", part);
    }

    /** @param place "survey!C12" */
    void cell(String place, String key, Object... details) {
        if (cells.size() < MOST) {
            cells.add(fault(place, key, details));
        }
    }

    /** What is wrong in cells; when there is more than is told, all of it is refused. */
    List<QuestionnaireFault> ofCells() {
        if (cells.size() == MOST) {
            check();
        }
        return List.copyOf(cells);
    }

    /** @throws QuestionnaireFileException with all faults of cells, if there are any */
    void check() {
        if (!cells.isEmpty()) {
            throw new QuestionnaireFileException(cells);
        }
    }

    private QuestionnaireFault fault(String place, String key, Object... details) {
        return new QuestionnaireFault(file, 0, 0, place, SENTENCES.of(key, details));
    }
}
